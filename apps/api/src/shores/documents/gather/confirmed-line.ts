import type { Instant } from '@nurt/domain/calendar';
import { formatExactTime, type Locale } from '@nurt/wording/format';

/** Somebody who confirmed together with others, with their position and the time, as documents print it. */
export function confirmedLine(
  { name, position, confirmedAt }: { name: string; position: string; confirmedAt: Instant },
  locale: Locale,
): string {
  return [name, ...(position === '' ? [] : [position]), formatExactTime(confirmedAt, locale)].join(', ');
}
