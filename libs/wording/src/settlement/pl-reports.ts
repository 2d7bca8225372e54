import { polishForm } from '../format/amount';
import { formatAmount } from '../format';
import type { EventTexts } from '../records';

const timeline: EventTexts = {
  'report.opened': () => 'Rozpoczęto pisanie sprawozdania',
  'report.submitted': () => 'Sprawozdanie złożone',
  'report.returned': () => 'Urząd zwrócił sprawozdanie z uwagami',
  'report.accepted': () => 'Sprawozdanie zaakceptowane',
  'return.due': () => 'Powstał obowiązek zwrotu niewykorzystanej dotacji',
  'return.received': (params) =>
    typeof params['principalGrosze'] === 'number'
      ? `Wpłynął zwrot dotacji: ${formatAmount(params['principalGrosze'], 'pl')}`
      : 'Wpłynął zwrot dotacji',
};

/** Final reports and returns. */
export const reports = {
  title: 'Sprawozdania',
  lead: 'Sprawozdania z wykonania zadań: końcowe, a w umowach wieloletnich także częściowe za kolejne lata.',
  list: 'Sprawozdania',
  count: (count: number) => `${count} ${polishForm(count, ['sprawozdanie', 'sprawozdania', 'sprawozdań'])}`,
  empty: 'Nie ma jeszcze żadnego sprawozdania',
  emptyText: 'Sprawozdanie zaczyna się od umowy: otwórz ją i wybierz „Napisz sprawozdanie”.',
  toAgreements: 'Przejdź do umów',
  columns: {
    title: 'Zadanie',
    agreement: 'Umowa',
    status: 'Stan',
    due: 'Termin',
    submitted: 'Złożono',
    grant: 'Dotacja',
  },
  /** For the authors. */
  statusOf: {
    draft: 'wersja robocza',
    submitted: 'złożone',
    returned: 'do poprawy',
    accepted: 'zaakceptowane',
  },
  titleOf: (title: string) => `Sprawozdanie: ${title}`,
  yearTitleOf: (title: string, year: number) => `Sprawozdanie częściowe za ${year} r.: ${title}`,
  ofYear: (year: number) => `częściowe za ${year} r.`,
  period: 'Okres sprawozdania',
  fromTo: (from: string, to: string) => `od ${from} do ${to}`,
  agreementOf: (number: string) => `Umowa nr ${number}`,
  timeline,

  record: {
    facts: 'Najważniejsze informacje',
    agreement: 'Umowa',
    organisation: 'Zleceniobiorca',
    due: 'Termin złożenia',
    submitted: 'Złożono',
    checksum: 'Suma kontrolna',
    content: 'Treść sprawozdania',
    pdf: 'Sprawozdanie (PDF)',
    toAgreement: 'Przejdź do umowy',
    next: {
      readOnly: 'Sprawozdanie jest w przygotowaniu. Rola tego konta pozwala tylko je czytać.',
      submitted: {
        title: 'Sprawozdanie złożone',
        text: 'Urząd je sprawdza. Zaakceptuje je albo zwróci z uwagami; wiadomość przyjdzie pocztą.',
      },
      accepted: {
        textYear: 'Ten rok dotacji jest rozliczony. Nie ma nic do zwrotu.',
        title: 'Sprawozdanie zaakceptowane',
        text: 'Dotacja jest rozliczona w całości. Nic nie trzeba zwracać.',
        toReturn: 'Dotacja jest rozliczona. Niewykorzystaną część trzeba zwrócić.',
        returned: 'Dotacja jest rozliczona, a niewykorzystana część zwrócona.',
      },
    },
    remarks: 'Uwagi urzędu',
    remarksText: 'Popraw to, o czym mowa w uwagach, i złóż sprawozdanie jeszcze raz.',
    settlement: 'Rozliczenie',
    settlementIfAccepted: 'Tak zostanie rozliczona dotacja, jeżeli urząd zaakceptuje sprawozdanie.',
    paid: 'Wypłacono',
    used: 'Wykorzystano zgodnie z umową',
    unused: 'Niewykorzystane, do zwrotu',
  },

  grantReturn: {
    title: 'Zwrot dotacji',
    groundOf: {
      unused: 'dotacja niewykorzystana w terminie',
      misused: 'dotacja wykorzystana niezgodnie z przeznaczeniem',
      undue: 'dotacja pobrana nienależnie',
      excessive: 'dotacja pobrana w nadmiernej wysokości',
    },
    toPayToday: 'Do zapłaty dzisiaj, z odsetkami',
    late: 'po terminie',
    agreementPdf: 'Umowa (PDF)',
    ground: 'Podstawa',
    principal: 'Kwota do zwrotu',
    received: 'Zwrócono',
    outstanding: 'Pozostało do zwrotu',
    dueOn: 'Termin zwrotu',
    basis: (basis: string) => `na podstawie ${basis}`,
    shifted: (from: string, why: string) => `Termin przesunięty z ${from} (${why}).`,
    maybeShifted: (day: string) =>
      `Ten dzień jest wolny od pracy. Bezpiecznie jest zwrócić do tego dnia; przepisy o terminach wskazywałyby ${day}, a odsetki biegną dopiero od dnia po nim.`,
    interest: 'Odsetki na dziś',
    receivedInterest: 'Zapłacone odsetki',
    noInterest:
      'Odsetek nie nalicza się, jeżeli zwrot wpłynie w terminie albo nie przekraczają one trzykrotnej opłaty za polecenie listu (Ordynacja podatkowa art. 54 § 1 pkt 5).',
    account: 'Rachunek',
    accountText: 'Rachunek do zwrotów jest podany w umowie (§ o zwrocie dotacji).',
    periods: 'Jak policzono odsetki',
    periodColumns: {
      from: 'Od',
      to: 'Do',
      days: 'Dni',
      rate: 'Stopa',
      principal: 'Od kwoty',
      interest: 'Odsetki',
    },
    unconfirmed: 'stopa do potwierdzenia przez urząd',
    complete: 'zwrot zakończony',
  },
};
