import type { Volunteers } from '@nurt/domain/settlement';
import { formatNumber, type Locale } from '../format';

/** How many volunteers worked for how long, as a sentence; null where nobody told it. */
export function volunteersSentence(told: Volunteers | undefined, locale: Locale): string | null {
  if (!told || (told.count ?? 0) === 0) return null;
  const [count, hours] = [formatNumber(told.count ?? 0, locale), formatNumber(told.hours ?? 0, locale)];
  return locale === 'pl'
    ? `Wolontariusze i praca społeczna członków: liczba osób ${count}, godziny pracy razem ${hours}.`
    : `Volunteers and members’ unpaid work: ${count} people, ${hours} hours together.`;
}
