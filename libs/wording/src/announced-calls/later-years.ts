import { promisedYears, wholePool, type CallTerms } from '@nurt/domain/calls';
import { catalogue } from '../common/catalogue';
import { formatAmount, type Locale } from '../format';

/** Money of later budget years in a multi-year call, for the office and for everybody. */
export const laterYears = catalogue({
  pl: {
    title: 'Środki na lata następne',
    lead: 'Zadanie kończy się w następnym roku, więc ogłoszenie podaje, ile może dostać w każdym roku. Pula wyżej to środki z planu roku pozycji; kwoty lat następnych są zobowiązaniem, które pokryje plan tych lat.',
    yearOf: (year: number) => `Na rok ${year}`,
    fact: (year: number, amount: string) => `${year}: ${amount}`,
    sentence: (years: string, whole: string) => `Na lata następne przewidziano: ${years}. Razem ${whole}.`,
    label: 'Lata następne',
    whole: 'Razem we wszystkich latach',
    promised: 'Obiecano',
    awarded: 'Przyznano',
    year: 'Rok',
    warnings: 'Sprawdź przed ogłoszeniem',
  },
  en: {
    title: 'Money of later years',
    lead: 'The task ends in a later year, so the announcement says how much it can get in each. The pool above is planned for the year of the line; the amounts of later years are a commitment that the plans of those years will cover.',
    yearOf: (year) => `For ${year}`,
    fact: (year, amount) => `${year}: ${amount}`,
    sentence: (years, whole) => `Foreseen for later years: ${years}. ${whole} together.`,
    label: 'Later years',
    whole: 'Over all years',
    promised: 'Promised',
    awarded: 'Awarded',
    year: 'Year',
    warnings: 'Check before the announcement',
  },
});

/** What a multi-year call foresees for later years, as a sentence; null for a call of one year. */
export function laterYearsSentence(
  terms: Pick<CallTerms, 'poolGrosze' | 'laterYears'>,
  locale: Locale,
): string | null {
  const years = promisedYears(terms.laterYears);
  if (years.length === 0) return null;
  const t = laterYears[locale];
  const each = years.map(({ year, grosze }) => t.fact(year, formatAmount(grosze, locale))).join('; ');
  return t.sentence(each, formatAmount(wholePool(terms) ?? 0, locale));
}
