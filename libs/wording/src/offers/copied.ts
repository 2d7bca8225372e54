import type { NotCopied } from '@nurt/domain/offers';
import { catalogue } from '../common/catalogue';
import type { Locale } from '../format';
import { formatDate } from '../format';

/** What did not come along into an offer that began with an earlier one. */
export const offerCopied = catalogue({
  pl: {
    title: (title: string) => `Ta oferta powstała z oferty „${title}”`,
    text: 'Przeczytaj ją w całości. Jeżeli coś przekracza limity tego naboru, jest na liście braków. Nie przeszły do niej:',
    close: 'Rozumiem',
    term: (days: string) => `termin zadania (${days}), bo wykracza poza termin z ogłoszenia;`,
    noDay: 'bez daty',
    activityDays: (name: string) => `terminy działania „${name}”, bo wykraczają poza termin z ogłoszenia;`,
    years: (years: string) => `kwoty na rok ${years}, bo nabór go nie obejmuje;`,
    experience: 'opis doświadczenia, bo nie ma go w formularzu tego naboru;',
    resources: 'opis zasobów, bo nie ma go w formularzu tego naboru;',
    performance: 'odpłatność zadania, bo nie pyta o nią formularz tego naboru;',
    club: 'dane klubu, bo nie pyta o nie formularz tego naboru;',
    partners: (names: string) => `partnerzy (${names}), których trzeba zaprosić do tej oferty;`,
    attachments: (count: number) => `załączniki (${String(count)}), które trzeba dodać do tej oferty;`,
    declarations: 'oświadczenia, które w każdej ofercie składa się od nowa.',
  },
  en: {
    title: (title) => `This offer was made from the offer “${title}”`,
    text: 'Read it as a whole. Whatever is above the limits of this call stands in the list of what is missing. What did not come along:',
    close: 'I see',
    term: (days) => `the dates of the task (${days}), outside of those of the announcement;`,
    noDay: 'no date',
    activityDays: (name) => `the dates of the activity “${name}”, outside of those of the announcement;`,
    years: (years) => `the amounts of ${years}, which the call does not reach;`,
    experience: 'the description of experience, which the form of this call does not ask for;',
    resources: 'the description of resources, which the form of this call does not ask for;',
    performance: 'whether the task is paid, which the form of this call does not ask for;',
    club: 'the data of the club, which the form of this call does not ask for;',
    partners: (names) => `the partners (${names}), who have to be invited to this offer;`,
    attachments: (count) => `the attachments (${String(count)}), which have to be added to this offer;`,
    declarations: 'the declarations, which every offer makes anew.',
  },
});

/** One thing that did not come along, with the reason. */
export function notCopiedText(item: NotCopied, locale: Locale): string {
  const t = offerCopied[locale];
  switch (item.what) {
    case 'term': {
      const days = [item.from, item.to].map((day) => (day === null ? t.noDay : formatDate(day, locale)));
      return t.term(days.join(' – '));
    }
    case 'activityDays':
      return t.activityDays(item.name);
    case 'years':
      return t.years(item.years.join(', '));
    case 'partners':
      return t.partners(item.names.join(', '));
    case 'attachments':
      return t.attachments(item.count);
    default:
      return t[item.what];
  }
}
