import type { Instant } from '@nurt/domain/calendar';

/** How long an answer is kept, milliseconds: what was found longest, that a register is silent only briefly. */
const KEPT_MS = { found: 12 * 3_600_000, missing: 10 * 60_000, silent: 30_000 } as const;
export type Kept = keyof typeof KEPT_MS;

/** Answers that one process remembers at most. */
const MOST = 1_000;

/** Remembers what a register answered, so that it is not asked twice and a silent one is left in peace for a while. */
export class RegisterCache<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly until: number }>();

  get(key: string, now: Instant): Value | undefined {
    const entry = this.entries.get(key);
    if (entry && entry.until > now.getTime()) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  put(key: string, value: Value, kept: Kept, now: Instant): void {
    this.entries.delete(key);
    this.entries.set(key, { value, until: now.getTime() + KEPT_MS[kept] });
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST && oldest !== undefined) this.entries.delete(oldest);
  }
}
