import type { NotCopied } from '@nurt/domain/offers';
import { catalogue } from '../common/catalogue';
import type { Locale } from '../format';
import { formatDate, quoted } from '../format';

/** What did not come along into an offer that began with an earlier one. */
export const offerCopied = catalogue({
  pl: {
    title: {
      own: (title: string) => `Ta oferta powstała z oferty ${quoted(title)}`,
      joint: (title: string) => `Ta oferta powstała z oferty wspólnej ${quoted(title)}`,
      smallGrant: (title: string) => `Ta oferta powstała z małego grantu ${quoted(title)}`,
    },
    text: 'Przeczytaj ją w całości. Jeżeli coś przekracza limity tego naboru, jest na liście braków. Nie przeszły do niej:',
    stays: 'Lista zostaje tutaj do zamknięcia albo do złożenia oferty, dla wszystkich, którzy ją piszą.',
    close: 'Zamknij listę',
    term: (days: string) => `termin zadania (${days}), bo wykracza poza termin z ogłoszenia;`,
    noDay: 'bez daty',
    activityDays: (name: string) =>
      `terminy działania ${quoted(name)}, bo wykraczają poza termin z ogłoszenia;`,
    years: (years: string) => `kwoty na rok ${years}, bo nabór go nie obejmuje;`,
    experience: 'opis doświadczenia, bo nie ma go w formularzu tego naboru;',
    resources: 'opis zasobów, bo nie ma go w formularzu tego naboru;',
    performance: 'odpłatność zadania, bo nie pyta o nią formularz tego naboru;',
    club: 'dane klubu, bo nie pyta o nie formularz tego naboru;',
    leadsCapacity: 'doświadczenie i zasoby, bo w ofercie wspólnej opisywał je lider;',
    leadsClub: 'dane klubu, bo w ofercie wspólnej były to dane lidera;',
    sharedSources: 'źródła finansowania, bo były to środki wszystkich oferentów razem;',
    ownPart: 'udział tej organizacji w kosztach i działaniach, bo dotyczył tylko oferty wspólnej;',
    activities:
      'podział na działania, którego nie ma w ofercie uproszczonej: całe zadanie jest jednym działaniem;',
    units: 'miary i liczby jednostek, o które nie pyta oferta uproszczona: każdy koszt jest jedną jednostką;',
    capacityTogether:
      'opis zasobów osobno, bo w ofercie uproszczonej jest razem z doświadczeniem i tam został wpisany;',
    otherSources:
      'podział innych środków niż dotacja, którego nie ma w ofercie uproszczonej: wszystkie są wkładem własnym finansowym;',
    partners: (names: string) => `pozostali oferenci (${names}), których trzeba zaprosić do tej oferty;`,
    attachments: (count: number) => `załączniki (${String(count)}), które trzeba dodać do tej oferty;`,
    declarations: 'oświadczenia, które w każdej ofercie składa się od nowa.',
  },
  en: {
    title: {
      own: (title) => `This offer was made from the offer “${title}”`,
      joint: (title) => `This offer was made from the joint offer “${title}”`,
      smallGrant: (title) => `This offer was made from the small grant “${title}”`,
    },
    text: 'Read it as a whole. Whatever is above the limits of this call stands in the list of what is missing. What did not come along:',
    stays: 'The list stays here until it is closed or the offer submitted, for everybody who writes it.',
    close: 'Close the list',
    term: (days) => `the dates of the task (${days}), outside of those of the announcement;`,
    noDay: 'no date',
    activityDays: (name) => `the dates of the activity “${name}”, outside of those of the announcement;`,
    years: (years) => `the amounts of ${years}, which the call does not reach;`,
    experience: 'the description of experience, which the form of this call does not ask for;',
    resources: 'the description of resources, which the form of this call does not ask for;',
    performance: 'whether the task is paid, which the form of this call does not ask for;',
    club: 'the data of the club, which the form of this call does not ask for;',
    leadsCapacity: 'the experience and resources, which the lead of the joint offer described;',
    leadsClub: 'the data of the club, which were those of the lead of the joint offer;',
    sharedSources: 'the sources of funds, which were those of all applicants together;',
    ownPart: 'the part of this organisation in the costs and the work, which was of the joint offer only;',
    activities: 'activities, which the simplified offer does not tell apart: the whole task is one activity;',
    units: 'units and their numbers, which the simplified offer does not ask for: every cost is one unit;',
    capacityTogether:
      'resources by themselves, which the simplified offer describes with the experience, where they are now;',
    otherSources:
      'kinds of funds other than the grant, which the simplified offer does not tell apart: all are own financial funds;',
    partners: (names) => `the other applicants (${names}), who have to be invited to this offer;`,
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
