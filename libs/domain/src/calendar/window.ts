import type { Instant } from './warsaw';

/** A span of time, half-open: the opening instant is inside, the closing instant is already too late. */
export interface Window {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/** Where a moment lies against a window. */
export type WindowState = 'notYetOpen' | 'open' | 'closed';

/**
 * Where `now` lies against the window. For a request `now` is the moment it arrived, not the moment it is
 * processed. A window that closes before it opens is never open.
 */
export function windowState(window: Window, now: Instant): WindowState {
  if (now.getTime() >= window.closesAt.getTime()) return 'closed';
  return now.getTime() < window.opensAt.getTime() ? 'notYetOpen' : 'open';
}
