import type { Instant } from '@nurt/domain/calendar';
import { Clock } from '../../apps/api/src/kernel/clock';

/** A clock that a test sets; it stands still unless it is told to follow. */
export class TestClock extends Clock {
  constructor(private instant: Instant) {
    super();
  }

  override now(): Instant {
    return new Date(this.instant.getTime());
  }

  /** Moves the clock to an instant, for example `2026-12-01T12:00:00Z`. */
  set(iso: string): void {
    this.instant = new Date(iso);
  }
}
