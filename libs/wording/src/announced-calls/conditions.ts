import type { CallTerms, Confirmation, ContributionKind, Correctable, TieBreak } from '@nurt/domain/calls';
import { catalogue } from '../common/catalogue';
import { formatAmount, formatPercent, polishForm, quoted, type Locale } from '../format';

/** Words of what a call asks for beyond the items of its announcement. */
export const conditions = catalogue({
  pl: {
    title: 'Warunki dodatkowe',
    lead: 'Zasady lokalne. Puste pole oznacza, że nabór o to nie pyta; wszystko, co wpisano, trafia do ogłoszenia i jest sprawdzane.',
    ownContribution: 'Najmniejszy wkład własny',
    ownContributionShare: 'Najmniejszy wkład własny, procent wszystkich kosztów',
    ownContributionKinds: 'Jaki wkład się liczy',
    ownContributionNot:
      'Przy powierzeniu dotacja finansuje całe zadanie, więc nabór nie pyta o wkład własny (UDPP art. 5 ust. 4 pkt 1).',
    ownContributionOf: (share: string, kinds: string) => `co najmniej ${share} kosztów (${kinds})`,
    contributionOf: {
      financial: 'finansowy',
      personal: 'osobowy',
      inKind: 'rzeczowy',
    } satisfies Record<ContributionKind, string> as Readonly<Record<ContributionKind, string>>,
    perOrganisation: 'Najwięcej dla jednej organizacji w tym naborze',
    tolerance: 'Wzrost pozycji kosztorysu bez zmiany umowy',
    toleranceHelp:
      'O ile procent może wzrosnąć pozycja kosztów w sprawozdaniu. Puste: żadna nie może wzrosnąć.',
    toleranceOf: (share: string) => `najwyżej o ${share}`,
    attachments: 'Wymagane załączniki',
    attachmentNumber: (number: number) => `Załącznik ${number}`,
    attachmentName: 'Nazwa załącznika',
    addAttachment: 'Dodaj załącznik',
    confirmations: 'Jak można potwierdzić ofertę',
    confirmationOf: {
      online: 'w systemie',
      signedPdf: 'podpisany plik PDF',
      paper: 'wydruk z podpisami',
    } satisfies Record<Confirmation, string> as Readonly<Record<Confirmation, string>>,
    confirmationCounter: 'doręczane do urzędu',
    confirmationLater: 'przesyłany w systemie',
    confirmationHelp:
      'Ofertę zawsze składa się w systemie, przed końcem naboru. Podpisany plik organizacja przesyła potem w systemie, wydruk doręcza do urzędu.',
    confirmationDays: 'Ile dni po końcu naboru na podpisany plik albo wydruk',
    confirmationDaysHelp: 'Ostatni dzień przypadający w dzień wolny przesuwa się na najbliższy roboczy.',
    confirmationWithin: (days: number) =>
      `${days} ${polishForm(days, ['dzień', 'dni', 'dni'])} po końcu naboru`,
    corrections: 'Uzupełnianie oferty',
    correctionWhat: 'Co oferent może poprawić po terminie',
    correctionDays: 'Ile dni ma na poprawienie',
    correctionDaysHelp: 'Liczone od wezwania. Puste: ofert nie można uzupełniać.',
    correctionOf: {
      attachments: 'brakujące załączniki',
      declarations: 'oświadczenia',
      representation: 'podpisy i reprezentacja',
      arithmetic: 'błędy rachunkowe',
      wording: 'oczywiste omyłki',
    } satisfies Record<Correctable, string> as Readonly<Record<Correctable, string>>,
    correctionRule: (what: string, days: number) =>
      `${what}; ${days} ${polishForm(days, ['dzień', 'dni', 'dni'])} od wezwania`,
    noCorrections: 'ofert nie można uzupełniać po terminie',
    receiptRule: 'Co decyduje o terminie doręczenia do urzędu',
    receiptOf: { arrival: 'dzień wpływu', dispatch: 'dzień nadania' },
    tieBreaks: 'Przy równej ocenie decyduje kolejno',
    tieBreakNumber: (number: number) => `Reguła ${number}`,
    tieBreak: 'Reguła',
    tieBreakCriterion: 'Kryterium',
    tieBreakOf: {
      higherScoreIn: 'wyższa ocena w kryterium',
      ownShare: 'większy udział wkładu własnego',
      earlierSubmission: 'wcześniejsze złożenie oferty',
    } satisfies Record<TieBreak['kind'], string> as Readonly<Record<TieBreak['kind'], string>>,
    tieBreakIn: (name: string) => `wyższa ocena w kryterium ${quoted(name)}`,
    addTieBreak: 'Dodaj regułę',
    bonus: 'Kryterium premiujące',
    bonusHelp: 'Dodaje się do wyniku ponad 100%; nie pomaga przekroczyć progu.',
    bonusWeight: 'Ile dodaje za pełną liczbę punktów',
    bonusNote: 'Punkty premiujące dodają się do wyniku ponad 100%, ale próg liczy się bez nich.',
    scale: 'Co oznaczają punkty',
    scalePoints: 'Punkty',
    scaleLabel: 'Znaczenie',
    addScale: 'Opisz liczbę punktów',
    scaleNumber: (number: number) => `Opis ${number}`,
    library: 'Wstaw z listy',
    libraryChoose: 'Typowy punkt oceny formalnej',
  },
  en: {
    title: 'Further conditions',
    lead: 'Local rules. An empty field means that the call does not ask for it; what is entered goes into the announcement and is checked.',
    ownContribution: 'Minimum own contribution',
    ownContributionShare: 'Minimum own contribution, per cent of all costs',
    ownContributionKinds: 'Which contribution counts',
    ownContributionNot:
      'With entrustment the grant finances the whole task, so the call asks for no own contribution (Public Benefit Act, art. 5(4)(1)).',
    ownContributionOf: (share, kinds) => `at least ${share} of the costs (${kinds})`,
    contributionOf: { financial: 'financial', personal: 'personal', inKind: 'in kind' },
    perOrganisation: 'The most for one organisation in this call',
    tolerance: 'Growth of a cost item without changing the agreement',
    toleranceHelp: 'By how many per cent a cost item may grow in the report. Empty: none may grow.',
    toleranceOf: (share) => `by at most ${share}`,
    attachments: 'Required attachments',
    attachmentNumber: (number) => `Attachment ${number}`,
    attachmentName: 'Name of the attachment',
    addAttachment: 'Add an attachment',
    confirmations: 'How an offer can be confirmed',
    confirmationOf: { online: 'in the system', signedPdf: 'signed PDF file', paper: 'signed printout' },
    confirmationCounter: 'delivered to the office',
    confirmationLater: 'sent in the system',
    confirmationHelp:
      'An offer is always submitted in the system, before the call closes. A signed file is then sent in the system, a printout is delivered to the office.',
    confirmationDays: 'Days after the closing for the signed file or printout',
    confirmationDaysHelp: 'A last day that is a day off moves to the next working day.',
    confirmationWithin: (days) => `${days} ${days === 1 ? 'day' : 'days'} after the closing`,
    corrections: 'Completing an offer',
    correctionWhat: 'What the applicant may correct after the deadline',
    correctionDays: 'Days to correct it',
    correctionDaysHelp: 'Counted from the request. Empty: offers cannot be completed.',
    correctionOf: {
      attachments: 'missing attachments',
      declarations: 'declarations',
      representation: 'signatures and representation',
      arithmetic: 'errors of calculation',
      wording: 'obvious slips',
    },
    correctionRule: (what, days) => `${what}; ${days} ${days === 1 ? 'day' : 'days'} from the request`,
    noCorrections: 'offers cannot be completed after the deadline',
    receiptRule: 'What decides about delivery to the office in time',
    receiptOf: { arrival: 'the day of arrival', dispatch: 'the day of sending' },
    tieBreaks: 'Between equal scores decides, in this order',
    tieBreakNumber: (number) => `Rule ${number}`,
    tieBreak: 'Rule',
    tieBreakCriterion: 'Criterion',
    tieBreakOf: {
      higherScoreIn: 'the higher score in a criterion',
      ownShare: 'the larger share of own contribution',
      earlierSubmission: 'the earlier submission',
    },
    tieBreakIn: (name) => `the higher score in the criterion “${name}”`,
    addTieBreak: 'Add a rule',
    bonus: 'Bonus criterion',
    bonusHelp: 'Adds to the score beyond 100%; does not help over the threshold.',
    bonusWeight: 'What full points add',
    bonusNote: 'Bonus points add to the score beyond 100%, but the threshold is measured without them.',
    scale: 'What the points mean',
    scalePoints: 'Points',
    scaleLabel: 'Meaning',
    addScale: 'Describe a number of points',
    scaleNumber: (number) => `Description ${number}`,
    library: 'Insert from the list',
    libraryChoose: 'Usual point of the formal check',
  },
});

/** One condition of a call in words. */
export interface ConditionFact {
  readonly label: string;
  readonly value: string;
  /** What of it the office wrote, in Polish in any language. */
  readonly written?: readonly string[];
}

/** What the call asks for beyond its announcement, in words; the same on every page and in the announcement. */
export function conditionFacts(terms: CallTerms, locale: Locale): ConditionFact[] {
  const t = conditions[locale];
  const own = terms.minimumOwnContribution;
  const facts: (ConditionFact | false)[] = [
    own !== null && {
      label: t.ownContribution,
      value: t.ownContributionOf(
        formatPercent(own.share, locale),
        own.kinds.map((kind) => t.contributionOf[kind]).join(', '),
      ),
    },
    terms.maximumPerOrganisationGrosze !== null && {
      label: t.perOrganisation,
      value: formatAmount(terms.maximumPerOrganisationGrosze, locale),
    },
    terms.costShiftTolerance !== null && {
      label: t.tolerance,
      value: t.toleranceOf(formatPercent(terms.costShiftTolerance, locale)),
    },
    terms.requiredAttachments.length > 0 && {
      label: t.attachments,
      value: terms.requiredAttachments.map(({ name }) => name).join('; '),
    },
    terms.confirmations.some((way) => way !== 'online') && {
      label: t.confirmations,
      value: terms.confirmations
        .map((way) =>
          way === 'online'
            ? t.confirmationOf[way]
            : `${t.confirmationOf[way]} (${confirmationPlace(way, locale)})`,
        )
        .join(', '),
    },
    terms.confirmations.some((way) => way !== 'online') && {
      label: t.confirmationDays,
      value: t.confirmationWithin(terms.confirmationDays),
    },
    terms.confirmations.some((way) => way !== 'online') && {
      label: t.receiptRule,
      value: t.receiptOf[terms.receiptRule],
    },
    terms.corrections !== null && {
      label: t.corrections,
      value: t.correctionRule(
        terms.corrections.what.map((what) => t.correctionOf[what]).join(', '),
        terms.corrections.days,
      ),
    },
    terms.tieBreaks.length > 0 && {
      label: t.tieBreaks,
      value: tieBreakWords(terms, locale).join('; '),
      written: terms.criteria.map(({ name }) => name),
    },
  ];
  return facts.filter((fact) => fact !== false);
}

/** Where a confirmation outside the system goes. */
export function confirmationPlace(way: Exclude<Confirmation, 'online'>, locale: Locale): string {
  return way === 'paper' ? conditions[locale].confirmationCounter : conditions[locale].confirmationLater;
}

function tieBreakWords({ tieBreaks, criteria }: CallTerms, locale: Locale): string[] {
  const t = conditions[locale];
  return tieBreaks.map(({ kind, criterionId }) => {
    const criterion = criteria.find(({ id }) => id === criterionId);
    return criterion ? t.tieBreakIn(criterion.name) : t.tieBreakOf[kind];
  });
}
