import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Clock, LOG } from '../../kernel';

const LOOK_EVERY_MS = 5 * 60_000;
const KEPT_MS = 60 * 60_000;

/** Forgets attempts whose window has passed, for every brake at once. It stops with the process, before the pool does. */
@Injectable()
export class AttemptsKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clear(), LOOK_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** What could not be forgotten now is forgotten the next time. */
  async clear(): Promise<void> {
    try {
      await this.dataSource.query('DELETE FROM attempt WHERE expire < $1', [
        this.clock.now().getTime() - KEPT_MS,
      ]);
    } catch (err) {
      this.log.warn({ err }, 'old attempts could not be forgotten');
    }
  }
}
