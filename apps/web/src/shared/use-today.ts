import { useSyncExternalStore } from 'react';
import type { LocalDate } from '@nurt/domain/calendar';
import { today } from './today';

/** The day it is in Poland by the server's clock; changes by itself while the page stays open over midnight. */
export function useToday(): LocalDate {
  return useSyncExternalStore(everyMinute, today);
}

function everyMinute(tick: () => void) {
  const timer = setInterval(tick, 60_000);
  return () => clearInterval(timer);
}
