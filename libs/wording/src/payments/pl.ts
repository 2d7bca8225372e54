import { polishForm } from '../format/amount';

/** The payments desk: orders, approvals, executions. */
export const pl = {
  title: 'Płatności',
  lead: 'Transze umów, które obowiązują. Wypłatę zleca jedna osoba, a zatwierdza inna; wykonanie odnotowuje się z dniem obciążenia rachunku.',
  states: 'Etapy wypłaty',
  stateOf: {
    toOrder: 'do zlecenia',
    toApprove: 'do zatwierdzenia',
    toExecute: 'do wykonania',
    executed: 'wypłacone',
  },
  count: (count: number) => `${count} ${polishForm(count, ['transza', 'transze', 'transz'])}`,
  together: (amount: string) => `razem ${amount}`,
  empty: {
    toOrder: 'Żadna transza nie czeka na zlecenie',
    toApprove: 'Żadne zlecenie nie czeka na zatwierdzenie',
    toExecute: 'Żaden przelew nie czeka na wykonanie',
    executed: 'Niczego jeszcze nie wypłacono',
  },
  emptyText: {
    toOrder: 'Transze pojawiają się tutaj, gdy umowa zacznie obowiązywać.',
    toApprove: 'Zlecenia pojawiają się tutaj, gdy ktoś zleci wypłatę transzy.',
    toExecute: 'Przelewy pojawiają się tutaj po zatwierdzeniu zlecenia.',
    executed: 'Wypłaty pojawiają się tutaj po odnotowaniu wykonania przelewu.',
  },
  whose: {
    toOrder: 'Wypłaty zleca referent finansowy albo skarbnik.',
    toApprove: 'Zlecenia zatwierdza skarbnik.',
    toExecute: 'Wykonanie przelewu odnotowuje referent finansowy albo skarbnik.',
  },
  task: 'Zadanie i umowa',
  organisation: 'Organizacja i rachunek',
  due: 'Termin',
  executedOn: 'Wykonano',
  instalmentNumber: (position: number) => `transza ${position}`,
  agreementNumber: (number: string) => `umowa ${number}`,
  amount: 'Kwota',
  orderedBy: 'Zlecenie',
  decidedBy: 'Zatwierdzenie',
  byAt: (who: string, when: string) => `${who}, ${when}`,
  action: 'Co można zrobić',
  rejectedEarlier: (who: string, reason: string) => `Poprzednie zlecenie odrzucono (${who}): ${reason}`,
  account: 'Rachunek',
  state: 'Stan transzy',
  orderedInAgreement: 'Zlecone z tej umowy',
  approvedInAgreement: 'Zatwierdzone do przelewu',
  paidInAgreement: 'Wypłacono z tej umowy',

  order: {
    action: 'Zleć wypłatę',
    title: 'Zlecenie wypłaty transzy',
    text: 'Zlecenie trafi do zatwierdzenia. Zatwierdzić musi je inna osoba.',
    done: 'Wypłata jest zlecona.',
  },
  approve: {
    action: 'Zatwierdź',
    title: 'Zatwierdzenie wypłaty',
    text: 'Po zatwierdzeniu można wykonać przelew na podany rachunek.',
    done: 'Wypłata jest zatwierdzona.',
  },
  reject: {
    action: 'Odrzuć',
    title: 'Odrzucenie zlecenia',
    text: 'Transza wróci do zlecenia. Powód zobaczy osoba, która ją zleci ponownie.',
    approvedText:
      'Zlecenie jest już zatwierdzone: zanim je odrzucisz, upewnij się, że bank nie wykonał przelewu. Transza wróci do zlecenia, a powód zobaczy osoba, która ją zleci ponownie.',
    reason: 'Powód odrzucenia',
    reasonHelp: 'Co trzeba poprawić, zanim wypłata zostanie zlecona jeszcze raz.',
    done: 'Zlecenie jest odrzucone.',
  },
  withdraw: {
    action: 'Cofnij zlecenie',
    title: 'Cofnięcie zlecenia',
    text: 'Zlecenie przestanie czekać na zatwierdzenie, a transza wróci do zlecenia.',
    done: 'Zlecenie jest cofnięte.',
  },
  execute: {
    action: 'Odnotuj przelew',
    title: 'Wykonanie przelewu',
    text: 'Od tej chwili kwota jest wypłacona i trzeba ją rozliczyć. Tego nie można cofnąć.',
    day: 'Dzień obciążenia rachunku',
    dayHelp: 'Z wyciągu bankowego.',
    done: 'Przelew jest odnotowany.',
  },
  afterYear: {
    title: (year: number) => `Rok budżetowy ${year} już się skończył`,
    burdens: 'Przelew obciąży pozycję',
    text: (year: number) =>
      `Wydatki z planu na ${year} r. wygasają z jego końcem, poza tymi, które rada ujęła w wykazie wydatków niewygasających (art. 263 ustawy o finansach publicznych). Sprawdź to ze skarbnikiem.`,
    confirm: (year: number) => `Potwierdzam, że przelew obciąża plan na ${year} r.`,
  },
};
