import { formatAmount, polishForm } from '../format/amount';
import { eventText, type EventTexts } from '../records';

const timeline: EventTexts = {
  'agreement.prepared': () => 'Urząd przygotował umowę',
  'agreement.granteeSigned': () => 'Umowę podpisała organizacja',
  'agreement.authoritySigned': () => 'Umowę podpisał organ',
  'agreement.countersigned': () => 'Skarbnik złożył kontrasygnatę',
  'agreement.signed': () => 'Umowa zawarta',
  'agreement.yearTakenOn': () => 'Zaangażowano środki kolejnego roku',
  'agreement.abandoned': () => 'Umowy nie zawarto',
  'agreement.settled': () => 'Umowa rozliczona',
  'payment.ordered': (params) => `Urząd przygotowuje wypłatę transzy ${eventText(params, 'instalment')}`,
  'payment.approved': (params) => `Wypłata transzy ${eventText(params, 'instalment')} zatwierdzona`,
  'payment.rejected': (params) => `Wypłata transzy ${eventText(params, 'instalment')} wstrzymana`,
  'payment.withdrawn': (params) => `Wypłata transzy ${eventText(params, 'instalment')} wstrzymana`,
  'payment.executed': (params) =>
    `Wypłacono transzę ${eventText(params, 'instalment')}${typeof params['grosze'] === 'number' ? `: ${formatAmount(params['grosze'], 'pl')}` : ''}`,
};

/** Agreements, for the grantee. */
export const grants = {
  title: 'Nasze dotacje',
  lead: 'Umowy z urzędem: kwoty, wypłaty i rozliczenia.',
  list: 'Umowy',
  recent: 'Dotacje',
  seeAll: 'Wszystkie dotacje',
  tabs: 'Dotacje',
  agreementsTab: 'Umowy',
  reportsTab: 'Sprawozdania',
  count: (count: number) => `${count} ${polishForm(count, ['umowa', 'umowy', 'umów'])}`,
  empty: 'Nie ma jeszcze żadnej umowy',
  emptyText: 'Umowa pojawi się tutaj, gdy organizacja otrzyma dotację i urząd przygotuje dokument.',
  columns: {
    title: 'Zadanie',
    number: 'Umowa',
    status: 'Stan',
    grant: 'Dotacja',
    paid: 'Wypłacono',
    reportDue: 'Sprawozdanie do',
  },
  statusOf: {
    prepared: 'do podpisania',
    signed: 'w realizacji',
    settled: 'rozliczona',
    abandoned: 'niezawarta',
  },
  numberOf: (number: string) => `Umowa nr ${number}`,

  facts: 'Najważniejsze informacje',
  grant: 'Kwota dotacji',
  totalCost: 'Całkowity koszt zadania',
  term: 'Termin zadania',
  reportDue: 'Termin sprawozdania końcowego',
  line: 'Pozycja budżetu',
  call: 'Konkurs',
  offer: 'Oferta',
  toOffer: 'Przeczytaj ofertę',
  partners: 'Partnerzy (oferta wspólna)',
  bankAccount: 'Rachunek dotacji',
  signatures: 'Podpisy',
  signature: {
    grantee: 'Organizacja',
    authority: 'Organ',
    treasurer: 'Kontrasygnata skarbnika',
    waiting: 'czeka na podpis',
    by: (name: string, when: string) => `${name}, ${when}`,
  },
  money: 'Droga dotacji',
  moneyOf: {
    settled: 'Rozliczono',
    returned: 'Zwrócono',
    paid: 'Wypłacono, do rozliczenia',
    waiting: 'Jeszcze niewypłacone',
  },
  instalments: 'Transze',
  instalment: (position: number) => `Transza ${position}`,
  instalmentColumns: { position: 'Transza', due: 'Termin', amount: 'Kwota', state: 'Stan' },
  instalmentStateOf: {
    planned: 'zaplanowana',
    underway: 'w przygotowaniu',
    paid: (when: string) => `wypłacono ${when}`,
  },
  pdf: 'Umowa (PDF)',
  openReport: 'Napisz sprawozdanie',
  yearReports: {
    title: 'Dotacja i sprawozdania w kolejnych latach',
    lead: 'Każdy rok rozlicza się osobno: sprawozdaniem częściowym, a ostatni sprawozdaniem końcowym.',
    awaits: 'Transze kolejnego roku urząd wypłaca po akceptacji sprawozdania za rok poprzedni.',
    year: 'Rok',
    part: 'Część dotacji',
    report: 'Sprawozdanie',
    final: 'końcowe',
    due: (when: string) => `do ${when}`,
    openFinal: 'Napisz sprawozdanie końcowe',
    goToFinal: 'Przejdź do sprawozdania końcowego',
    goTo: (year: number) => `Przejdź do sprawozdania za ${year} r.`,
    open: (year: number) => `Napisz sprawozdanie za ${year} r.`,
  },
  goToReport: 'Przejdź do sprawozdania',
  whoWrites: 'Rola tego konta nie pozwala pisać sprawozdań.',
  next: {
    sign: {
      title: 'Umowa czeka na podpis organizacji',
      text: 'Pobierz umowę, sprawdź kwoty i rachunek, podpisz ją zgodnie z reprezentacją i przekaż do urzędu. Urząd odnotuje dzień podpisu.',
    },
    wait: {
      title: 'Umowa czeka na podpisy urzędu',
      text: 'Organizacja już podpisała. Umowę podpisuje jeszcze organ, a skarbnik składa kontrasygnatę.',
    },
    perform: {
      title: 'Umowa jest zawarta: zadanie w realizacji',
      text: (due: string) =>
        `Zbieraj dokumenty księgowe i zapisuj rezultaty. Sprawozdanie końcowe trzeba złożyć do ${due}; można je już przygotowywać.`,
    },
    reportYear: {
      title: 'Rok się skończył: czas na sprawozdanie częściowe',
      text: (due: string) => `Sprawozdanie częściowe trzeba złożyć do ${due}.`,
    },
    report: {
      title: 'Zadanie zakończone: czas na sprawozdanie',
      text: (due: string) => `Sprawozdanie końcowe trzeba złożyć do ${due}.`,
    },
    reported: {
      title: 'Sprawozdanie złożone',
      text: 'Urząd je sprawdza. Zaakceptuje je albo zwróci z uwagami; wiadomość przyjdzie pocztą.',
    },
    correct: {
      title: 'Sprawozdanie wróciło do poprawy',
      text: 'Urząd napisał uwagi. Popraw sprawozdanie i złóż je jeszcze raz.',
    },
    settled: {
      title: 'Umowa rozliczona',
      text: 'Sprawozdanie zostało zaakceptowane. Dokumenty przechowuj przez 5 lat od początku następnego roku.',
    },
  },
  timeline,
};
