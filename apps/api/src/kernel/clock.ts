import type { Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';

/** The only reader of the wall clock. Rules receive `now`; they never ask for it. */
@Injectable()
export class Clock {
  now(): Instant {
    return new Date();
  }
}
