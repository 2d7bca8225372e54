import { formatDate } from '../format/date';
import { polishForm } from '../format/amount';
import { eventText, type EventParams } from '../records';

/** Consultations, for the officer who holds them. */
export const pl = {
  section: 'Konsultacje',
  title: (year: number) => `Konsultacje programu na rok ${year}`,
  notBegun: 'Projekt nie był jeszcze konsultowany w serwisie.',
  outside: 'Tego programu nie konsultowano w serwisie.',
  whoBegins: 'Konsultacje rozpoczyna pracownik prowadzący współpracę, gdy projekt jest gotowy.',
  toPage: 'Prowadź konsultacje',
  toRead: 'Zobacz konsultacje',
  toBegin: 'Rozpocznij konsultacje',
  state: 'Stan',
  unanswered: 'Bez odpowiedzi',
  count: (count: number) => `${count} ${polishForm(count, ['uwaga', 'uwagi', 'uwag'])}`,
  publicPage: 'Strona publiczna',
  days: (days: number) => `${days} ${polishForm(days, ['dzień', 'dni', 'dni'])}`,
  begin: {
    title: 'Rozpocznij konsultacje',
    lead: 'Projekt zostanie opublikowany w obecnej postaci i tak zapamiętany. Podstawa: UDPP art. 5 ust. 5 i art. 5a ust. 1.',
    startsOn: 'Pierwszy dzień',
    endsOn: 'Ostatni dzień',
    endsOnHelp: 'Uwagi można składać do końca tego dnia.',
    legalAct: 'Uchwała o trybie konsultacji',
    legalActHelp: 'Uchwała rady, która określa sposób konsultowania aktów prawa miejscowego z organizacjami.',
    minimumDays: 'Najmniejsza liczba dni według uchwały',
    minimumDaysHelp: 'Zasada urzędu, nie ustawy. Krótszy termin jest możliwy, ale serwis o nim ostrzeże.',
    ways: 'Poza formularzem uwagi można zgłaszać',
    place: 'Gdzie i jak',
    placeHelp: 'Adres, pokój, adres e-mail albo termin spotkania.',
    submit: 'Opublikuj projekt i rozpocznij',
    done: 'Konsultacje są ogłoszone.',
    warning: 'Sprawdź termin',
  },
  extend: {
    action: 'Przedłuż konsultacje',
    title: 'Przedłużenie konsultacji',
    text: 'Konsultacji nie można skrócić. Zakończone można w ten sposób wznowić.',
    endsOn: 'Nowy ostatni dzień',
    done: 'Konsultacje są przedłużone.',
    lastDay: 'Ostatni dzień',
  },
  enter: {
    action: 'Wpisz uwagę spoza formularza',
    title: 'Uwaga, która wpłynęła inną drogą',
    way: 'Jak wpłynęła',
    receivedOn: 'Dzień wpływu',
    done: 'Uwaga jest w tabeli.',
    submit: 'Wpisz uwagę',
  },
  deliver: {
    action: 'Odnotuj doręczenie radzie pożytku',
    hint: 'Od dnia doręczenia biegnie termin na opinię; milczenie rady oznacza rezygnację z niej.',
    title: 'Doręczenie projektu radzie działalności pożytku publicznego',
    deliveredOn: 'Dzień doręczenia',
    done: 'Doręczenie jest odnotowane.',
    term: 'Termin na opinię',
    before: 'nie biegnie',
    until: (day: string) => `do ${day}`,
  },
  opinion: {
    action: 'Zapisz opinię rady pożytku',
    title: 'Opinia rady działalności pożytku publicznego',
    verdict: 'Opinia',
    givenOn: 'Dzień opinii',
    text: 'Treść, uwagi lub zastrzeżenia',
    done: 'Opinia jest zapisana.',
  },
  publish: {
    action: 'Opublikuj sprawozdanie',
    hint: 'Uwagi i odpowiedzi staną się publiczne.',
    title: 'Publikacja sprawozdania z konsultacji',
    text: 'Wszyscy zobaczą uwagi z odpowiedziami oraz sprawozdanie w PDF. Później uwag i odpowiedzi nie można zmieniać.',
    done: 'Sprawozdanie jest opublikowane.',
    remarks: 'Uwagi i odpowiedzi',
    hiddenNow: 'widzi urząd',
    publicThen: 'widzi każdy',
  },
  pdf: 'Sprawozdanie z konsultacji',
  draftPdf: 'Szkic sprawozdania',
  obstacles: 'Zanim rada przyjmie program',
  remarks: 'Tabela uwag',
  remarksLead: (all: number, waiting: number) =>
    waiting === 0
      ? `Razem ${all}, na każdą jest odpowiedź.`
      : `Razem ${all}, bez odpowiedzi ${waiting}. Odpowiedź jest potrzebna na każdą.`,
  noRemarks: 'Nie ma jeszcze uwag',
  noRemarksText: 'Pojawią się tutaj, gdy ktoś je zgłosi.',
  show: 'Pokaż uwagi',
  waitingOnly: 'Bez odpowiedzi',
  everything: 'Wszystkie',
  author: 'Autor',
  receivedOn: (day: string, way: string) => `${day}, ${way}`,
  email: 'E-mail',
  anonymous: 'publicznie: „mieszkaniec”',
  verified: 'potwierdzona kontem organizacji',
  answered: 'Odpowiedź',
  waiting: 'czeka na odpowiedź',
  hiddenLabel: 'ukryta',
  hiddenWhy: (reason: string) => `Powód ukrycia: ${reason}`,
  answer: {
    action: 'Odpowiedz',
    change: 'Zmień odpowiedź',
    title: (number: number) => `Odpowiedź na uwagę nr ${number}`,
    verdict: 'Stanowisko',
    verdictOf: {
      accepted: 'Uwzględniona',
      partly: 'Uwzględniona częściowo',
      declined: 'Nieuwzględniona',
    },
    reasons: 'Uzasadnienie',
    reasonsHelp: 'Autor dostanie je pocztą elektroniczną, jeśli podał adres.',
    submit: 'Zapisz odpowiedź',
    done: 'Odpowiedź jest zapisana.',
  },
  hide: {
    action: 'Ukryj',
    title: (number: number) => `Ukrycie uwagi nr ${number}`,
    text: 'Tylko dla wpisów, które znieważają, łamią prawo albo ujawniają czyjeś dane. Uwaga zostaje w aktach z powodem i nazwiskiem osoby, która ją ukryła. Tego nie można cofnąć.',
    reason: 'Powód',
    submit: 'Ukryj uwagę',
    done: 'Uwaga jest ukryta.',
    remark: 'Uwaga',
    shown: 'w tabeli i sprawozdaniu',
    hidden: 'tylko w aktach urzędu',
  },
};

const day = (params: EventParams, key: string): string => formatDate(eventText(params, key), 'pl');

/** What the history of a programme says of its consultation. */
export const consultationEventsPl = {
  'consultation.started': (p: EventParams) =>
    `Projekt opublikowano do konsultacji od ${day(p, 'startsOn')} do ${day(p, 'endsOn')}`,
  'consultation.extended': (p: EventParams) =>
    `Konsultacje przedłużono do ${day(p, 'endsOn')} (było: ${day(p, 'before')})`,
  'consultation.deliveredToCouncil': (p: EventParams) =>
    `Projekt doręczono radzie pożytku ${day(p, 'deliveredOn')}; opinia do ${day(p, 'dueOn')}`,
  'consultation.opinionGiven': () => 'Zapisano opinię rady działalności pożytku publicznego',
  'consultation.reported': () => 'Opublikowano sprawozdanie z konsultacji',
  'remark.hidden': (p: EventParams) => `Ukryto uwagę nr ${eventText(p, 'number')}: ${eventText(p, 'reason')}`,
};
