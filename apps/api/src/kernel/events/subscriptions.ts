import { Injectable } from '@nestjs/common';
import type { Tx } from '../unit-of-work';
import type { RecordedEvent } from './fact';

/** Acts on events after their commit. May be called more than once for the same event: must be idempotent. */
export interface Subscriber {
  /** Stable name; part of the job's key. */
  readonly name: string;
  readonly types: readonly string[];
  handle(event: RecordedEvent, tx: Tx): Promise<void>;
}

/** Where the shores register what they listen to. */
@Injectable()
export class Subscriptions {
  private readonly subscribers = new Map<string, Subscriber>();

  add(subscriber: Subscriber): void {
    if (this.subscribers.has(subscriber.name))
      throw new Error(`subscriber ${subscriber.name} exists already`);
    this.subscribers.set(subscriber.name, subscriber);
  }

  get(name: string): Subscriber | undefined {
    return this.subscribers.get(name);
  }

  namesFor(type: string): string[] {
    return [...this.subscribers.values()].filter(({ types }) => types.includes(type)).map(({ name }) => name);
  }
}
