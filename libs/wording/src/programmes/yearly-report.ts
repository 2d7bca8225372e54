import type { FigureKey, FigureRow, FigureUnit, ReportPart } from '@nurt/domain/programmes';
import { catalogue } from '../common/catalogue';
import { formatAmount } from '../format/amount';
import type { Locale } from '../format/locale';
import { formatNumber } from '../format/number';

interface FigureTexts {
  readonly parts: Readonly<Record<ReportPart, string>>;
  readonly figures: Readonly<Record<FigureKey, string>>;
  readonly records: Readonly<Record<FigureRow['record'], string>>;
}

const pl: FigureTexts = {
  parts: {
    calls: 'Nabory',
    offers: 'Oferty i umowy',
    organisations: 'Organizacje',
    smallGrants: 'Małe granty (art. 19a)',
    money: 'Pieniądze',
    ownContribution: 'Wkład własny organizacji',
    returns: 'Zwroty dotacji',
  },
  figures: {
    callsAnnounced: 'Nabory ogłoszone',
    callsResolved: 'Nabory rozstrzygnięte',
    callsAnnulled: 'Nabory unieważnione',
    offersSubmitted: 'Oferty złożone (bez wycofanych)',
    offersEligible: 'Oferty po pozytywnej ocenie formalnej',
    offersRejected: 'Oferty odrzucone w ocenie formalnej',
    offersAwarded: 'Oferty, którym przyznano dotację',
    agreementsSigned: 'Umowy podpisane',
    organisationsApplying: 'Organizacje, które złożyły ofertę',
    organisationsGranted: 'Organizacje, którym przyznano dotację',
    smallGrants: 'Małe granty przyznane',
    smallGrantsAwarded: 'Kwota małych grantów',
    planned: 'Plan w dniu przyjęcia programu',
    planAfterChanges: 'Plan po zmianach',
    awarded: 'Dotacje przyznane',
    paid: 'Dotacje wypłacone',
    settled: 'Dotacje rozliczone',
    ownFinancialPlanned: 'Wkład finansowy planowany w umowach',
    ownFinancialDelivered: 'Wkład finansowy wniesiony według sprawozdań',
    ownNonFinancialPlanned: 'Wkład osobowy i rzeczowy planowany w umowach',
    ownNonFinancialDelivered: 'Wkład osobowy i rzeczowy wniesiony według sprawozdań',
    volunteers: 'Wolontariusze według sprawozdań',
    volunteerHours: 'Godziny pracy wolontariuszy według sprawozdań',
    returnsDemanded: 'Dotacje do zwrotu',
    returned: 'Dotacje zwrócone',
    returnedInterest: 'Odsetki od zwróconych dotacji',
  },
  records: {
    line: 'pozycja budżetu',
    call: 'nabór',
    offer: 'oferta',
    smallGrant: 'mały grant',
    agreement: 'umowa',
    payment: 'przelew',
    report: 'sprawozdanie',
    return: 'zwrot',
    organisation: 'organizacja',
  },
};

const en: FigureTexts = {
  parts: {
    calls: 'Calls',
    offers: 'Offers and agreements',
    organisations: 'Organisations',
    smallGrants: 'Small grants (art. 19a)',
    money: 'Money',
    ownContribution: 'Own contribution of organisations',
    returns: 'Grant returns',
  },
  figures: {
    callsAnnounced: 'Calls announced',
    callsResolved: 'Calls resolved',
    callsAnnulled: 'Calls annulled',
    offersSubmitted: 'Offers submitted (without withdrawn ones)',
    offersEligible: 'Offers admitted by the formal check',
    offersRejected: 'Offers rejected by the formal check',
    offersAwarded: 'Offers awarded a grant',
    agreementsSigned: 'Agreements signed',
    organisationsApplying: 'Organisations that submitted an offer',
    organisationsGranted: 'Organisations awarded a grant',
    smallGrants: 'Small grants awarded',
    smallGrantsAwarded: 'Amount of small grants',
    planned: 'Plan on the day of adoption',
    planAfterChanges: 'Plan after changes',
    awarded: 'Grants awarded',
    paid: 'Grants paid',
    settled: 'Grants settled',
    ownFinancialPlanned: 'Financial contribution planned in agreements',
    ownFinancialDelivered: 'Financial contribution made, by reports',
    ownNonFinancialPlanned: 'Personal and in-kind contribution planned in agreements',
    ownNonFinancialDelivered: 'Personal and in-kind contribution made, by reports',
    volunteers: 'Volunteers, by reports',
    volunteerHours: 'Hours of volunteers’ work, by reports',
    returnsDemanded: 'Grants to be returned',
    returned: 'Grants returned',
    returnedInterest: 'Interest on returned grants',
  },
  records: {
    line: 'budget line',
    call: 'call',
    offer: 'offer',
    smallGrant: 'small grant',
    agreement: 'agreement',
    payment: 'payment',
    report: 'report',
    return: 'return',
    organisation: 'organisation',
  },
};

/** Names of the figures of the yearly report, for the page, the document and the public. */
export const yearlyFigureNames = catalogue<FigureTexts>({ pl, en });

/** A figure as people read it: an amount in złoty or a number; nothing where there was no programme. */
export function formatFigure(unit: FigureUnit, value: number, locale: Locale): string {
  return unit === 'grosze' ? formatAmount(value, locale) : formatNumber(value, locale);
}

/** Words of the page of the yearly report. */
export const yearlyReport = catalogue({
  pl: {
    title: 'Sprawozdanie z realizacji programu',
    link: 'Sprawozdanie roczne',
    lead: 'Do 31 maja następnego roku organ wykonawczy przedkłada radzie sprawozdanie i publikuje je w BIP (art. 5a ust. 3 ustawy). Każda liczba prowadzi do spraw, z których powstała.',
    state: 'Stan',
    live: 'robocze',
    sent: 'przesłane',
    asOf: (day: string) => `Stan na ${day}`,
    liveNote: 'Liczby zmieniają się razem ze sprawami, dopóki sprawozdanie nie zostanie przesłane.',
    sentNote: (moment: string, by: string) =>
      `Przesłano ${moment}, ${by}. Treść jest zamrożona i publicznie dostępna.`,
    checksum: 'Suma kontrolna SHA-256',
    due: 'Termin',
    dueOn: (day: string) => `do ${day}`,
    dueMoved: (day: string, working: string) =>
      `do ${day}; to dzień wolny, następny roboczy to ${working}. Terminu nie przesuwamy.`,
    resolution: 'Uchwała rady',
    resolutionOf: (number: string, date: string) => `nr ${number} z ${date}`,
    figure: 'Wskaźnik',
    before: (year: number) => `Rok ${year}`,
    noBefore: 'Nie ma programu za rok poprzedni, więc nie ma z czym porównać.',
    difference: 'Zmiana',
    byLine: 'Według pozycji budżetu',
    byLineNote: 'Organizacja z ofertami na dwóch pozycjach liczy się na każdej z nich, a w całości raz.',
    line: 'Pozycja',
    whole: 'Razem',
    send: 'Prześlij radzie',
    sendHint: 'Liczby zostaną zamrożone i opublikowane. Tego nie można cofnąć.',
    whoSends: 'Sprawozdanie przesyła organ wykonawczy.',
    dialogTitle: (year: number) => `Sprawozdanie za rok ${year}`,
    dialogText:
      'Po przesłaniu liczby zostaną zamrożone z sumą kontrolną, a sprawozdanie będzie publiczne. Tego nie można cofnąć.',
    done: 'Sprawozdanie jest przesłane i opublikowane.',
    pdf: 'Sprawozdanie (PDF)',
    json: 'Dane (JSON)',
    rowsTitle: 'Z czego powstała liczba',
    rows: 'Sprawy',
    record: 'Rodzaj',
    what: 'Sprawa',
    amount: 'Kwota',
    rowsEmpty: 'Za tą liczbą nie stoi żadna sprawa',
  },
  en: {
    title: 'Report on the programme',
    link: 'Yearly report',
    lead: 'By 31 May of the next year the executive submits the report to the council and publishes it in the bulletin (art. 5a(3) of the Act). Every figure leads to the records it was made of.',
    state: 'State',
    live: 'working copy',
    sent: 'sent',
    asOf: (day: string) => `As of ${day}`,
    liveNote: 'The figures move with the records until the report is sent.',
    sentNote: (moment: string, by: string) => `Sent on ${moment} by ${by}. Its content is frozen and public.`,
    checksum: 'SHA-256 checksum',
    due: 'Deadline',
    dueOn: (day: string) => `by ${day}`,
    dueMoved: (day: string, working: string) =>
      `by ${day}; this is a day off, the next working day is ${working}. We do not move the deadline.`,
    resolution: 'Council resolution',
    resolutionOf: (number: string, date: string) => `no. ${number} of ${date}`,
    figure: 'Figure',
    before: (year: number) => `Year ${year}`,
    noBefore: 'There is no programme of the year before, so there is nothing to compare with.',
    difference: 'Change',
    byLine: 'By budget line',
    byLineNote: 'An organisation with offers on two lines counts on each of them, and once in the whole.',
    line: 'Line',
    whole: 'Total',
    send: 'Send to the council',
    sendHint: 'The figures are frozen and published. This cannot be undone.',
    whoSends: 'The executive sends the report.',
    dialogTitle: (year: number) => `Report on the year ${year}`,
    dialogText:
      'Once sent, the figures are frozen with a checksum and the report is public. This cannot be undone.',
    done: 'The report is sent and published.',
    pdf: 'Report (PDF)',
    json: 'Data (JSON)',
    rowsTitle: 'What the figure is made of',
    rows: 'Records',
    record: 'Kind',
    what: 'Record',
    amount: 'Amount',
    rowsEmpty: 'No record stands behind this figure',
  },
});
