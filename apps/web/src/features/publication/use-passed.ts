import { useSyncExternalStore } from 'react';
import { serverNow } from '../../shared/clock';

/** Has the moment passed on the server's clock? Changes by itself while the page is open. */
export function usePassed(instant: string): boolean {
  return useSyncExternalStore(everySecond, () => serverNow() >= Date.parse(instant));
}

function everySecond(tick: () => void) {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}
