import { polishForm } from '../format/amount';
import { quoted } from '../format';

/** The editor of a report. Labels that stand in the form come from the form itself. */
export const editor = {
  due: (when: string) => `Termin złożenia: ${when}`,
  daysLeft: (days: number) =>
    days === 0 ? 'ostatni dzień' : days === 1 ? 'został 1 dzień' : `zostało ${days} dni`,
  overdue: (days: number) => (days === 1 ? '1 dzień po terminie' : `${days} dni po terminie`),
  wasSubmitted: (when: string) => `złożono ${when}, zwrócono do poprawy`,
  dueBasis: (basis: string) => `Podstawa: ${basis}`,

  parts: {
    results: { number: 'I.1', name: 'Osiągnięte rezultaty' },
    activities: { number: 'I.2', name: 'Wykonanie działań' },
    costs: { number: 'II.1', name: 'Rozliczenie wydatków' },
    sources: { number: 'II.2', name: 'Źródła finansowania' },
    documents: { number: '', name: 'Dokumenty księgowe' },
    additional: { number: 'III', name: 'Dodatkowe informacje' },
    statements: { number: '', name: 'Oświadczenia' },
    review: { number: '', name: 'Sprawdź i złóż' },
  },
  lead: {
    results: 'Co udało się osiągnąć. Podaj liczby i porównaj je z tym, co było w ofercie.',
    activities: 'Jak przebiegło każde działanie, także to, co wyszło inaczej, niż planowano.',
    costs: 'Ile naprawdę wydano na każdą pozycję z oferty, bez względu na źródło.',
    sources: 'Z czego zapłacono. Suma źródeł musi równać się sumie wydatków.',
    documents: 'Faktury, rachunki i inne dokumenty, z których zapłacono cokolwiek z dotacji.',
    additional: 'To, co nie zmieściło się wyżej, na przykład o zmianach uzgodnionych z urzędem.',
    statements: 'Oświadczenia składa osoba upoważniona do reprezentowania organizacji.',
    review: 'Ostatnie spojrzenie przed złożeniem.',
  },

  results: {
    label: 'Opis osiągniętych rezultatów z liczbami',
    help: 'Jak mierzono rezultaty, ile osób skorzystało, co zostanie na dłużej.',
    promised: 'Rezultaty zapowiedziane w ofercie',
    promisedColumns: { name: 'Rezultat', target: 'Planowany poziom', monitoring: 'Sposób monitorowania' },
  },
  activities: {
    label: 'Szczegółowy opis wykonania działań',
    help: 'Stopień wykonania, odstępstwa i ich przyczyny, wkład osobowy i rzeczowy, udział innych podmiotów.',
    planned: 'Działania z oferty',
    volunteers: 'Wolontariusze i praca społeczna członków',
    volunteersHelp: 'Nieobowiązkowe. Urząd sumuje te liczby w sprawozdaniu z realizacji programu.',
    count: 'Liczba wolontariuszy',
    hours: 'Godziny ich pracy razem',
  },

  costs: {
    planned: 'Planowano',
    actual: 'Faktyczny wydatek',
    difference: 'Różnica',
    documents: (amount: string) => `z dokumentów: ${amount}`,
    take: (amount: string, name: string) => `Wpisz ${amount} z dokumentów: ${name}`,
    takeShort: 'Wpisz',
    none: 'bez zmian',
    more: (amount: string) => `${amount} więcej`,
    less: (amount: string) => `${amount} mniej`,
    realisation: 'Suma kosztów realizacji',
    administrative: 'Suma kosztów administracyjnych',
    total: 'Suma wszystkich wydatków',
    administrativeGroup: 'II. Koszty administracyjne',
    help: 'Jeżeli na pozycję nic nie wydano, wpisz zero.',
  },

  split: {
    title: 'Podział wydatków między zleceniobiorców',
    lead: 'Nieobowiązkowe: wzór sprawozdania o to nie pyta. Kto podaje, podaje dla każdej organizacji, razem tyle, ile wynoszą wszystkie wydatki.',
    together: 'Razem',
    balance: {
      equal: 'Podział zgadza się z wydatkami co do grosza.',
      missing: (amount: string) => `W podziale brakuje ${amount} do sumy wszystkich wydatków.`,
      over: (amount: string) => `Podział przekracza sumę wszystkich wydatków o ${amount}.`,
    },
  },

  sources: {
    planned: 'Planowano',
    actual: 'Faktycznie',
    difference: 'Różnica',
    ofYears:
      'Oferta planuje źródła na całe zadanie. Tutaj plan to część dotacji na ten okres, a reszta kosztów jest podzielona tak jak w ofercie.',
    paidHelp: (paid: string) => `Wypłacono ${paid}. Wpisz, ile z tego wykorzystano.`,
    bankInterestHelp:
      'Odsetki, które bank dopisał od pieniędzy z dotacji. Jeżeli ich nie było, zostaw puste.',
    otherHelp: 'Inne środki publiczne, sponsorzy, darowizny.',
    total: 'Suma źródeł',
    shares: 'Udziały',
    shareOf: (actual: string, planned: string) => `${actual} (planowano ${planned})`,
    balance: {
      missing: (amount: string) => `Brakuje: suma źródeł jest mniejsza od sumy wydatków o ${amount}.`,
      over: (amount: string) => `Za dużo: suma źródeł jest większa od sumy wydatków o ${amount}.`,
      equal: 'Suma źródeł równa się sumie wydatków.',
      noCosts: 'Najpierw wpisz wydatki w części II.1.',
      toCosts: 'Przejdź do wydatków',
    },
    documents: {
      equal: (amount: string) => `Dokumenty potwierdzają całą wykorzystaną dotację: ${amount}.`,
      differ: (documents: string, used: string) =>
        `Dokumenty pokazują z dotacji ${documents}, a wpisano ${used}. Obie kwoty muszą być równe.`,
      take: (amount: string) => `Wpisz ${amount} z dokumentów`,
      notEntered: (documents: string) =>
        `Dokumenty pokazują z dotacji ${documents}. Wykorzystanej dotacji jeszcze nie wpisano.`,
      toDocuments: 'Przejdź do dokumentów',
      toSources: 'Przejdź do źródeł finansowania',
    },
    unused: (amount: string, due: string) =>
      `Z dotacji zostanie niewykorzystane ${amount}. Tę kwotę trzeba zwrócić najpóźniej ${due}, nie czekając na akceptację sprawozdania (art. 251 ustawy o finansach publicznych).`,
    unusedLate: (amount: string, due: string) =>
      `Z dotacji zostanie niewykorzystane ${amount}. Termin zwrotu minął ${due}: do dnia zwrotu rosną odsetki (art. 251 ustawy o finansach publicznych).`,
    unusedTitle: 'Część dotacji do zwrotu',
  },

  documents: {
    list: 'Dokumenty księgowe',
    row: (number: number) => `Dokument ${number}`,
    add: 'Dodaj dokument',
    empty: 'Nie ma jeszcze żadnego dokumentu',
    emptyText: 'Dodaj każdy dokument, z którego choć część zapłacono z dotacji.',
    untitled: 'nowy dokument',
    number: 'Numer dokumentu',
    issuer: 'Wystawca',
    description: 'Czego dotyczy',
    cost: 'Pozycja kosztów z oferty',
    issuedOn: 'Data wystawienia',
    paidOn: 'Data zapłaty',
    amount: 'Kwota dokumentu',
    amountHelp: 'Tak jak na dokumencie.',
    fromGrant: 'W tym z dotacji',
    fromGrantHelp: 'Jeżeli nic, wpisz zero.',
    all: 'Suma dokumentów',
    allFromGrant: 'Zapłacono z dotacji',
    used: 'Wykorzystana dotacja (część II.2)',
    term: (from: string, to: string) => `Dokumenty muszą być wystawione i zapłacone między ${from} a ${to}.`,
    wrong: 'wymaga poprawy',
    fromGrantOf: (amount: string) => `z dotacji: ${amount}`,
    byCost: 'Dokumenty a wydatki',
    state: 'Stan',
    spent: 'Faktyczny wydatek',
    documentsAbove: 'dokumenty ponad wydatek',
    within: 'mieści się w wydatku',
    aboveSpending: 'z dotacji więcej niż wydatek',
    noSpending: 'wydatku nie wpisano',
    duplicate: 'Powiel',
    remove: 'Usuń dokument',
    removed: (name: string) => `Usunięto dokument: ${name}`,
    undo: 'Cofnij usunięcie',
    done: 'Zwiń',
  },

  additional: { label: 'Dodatkowe informacje' },

  statements: { lead: 'Oświadczam(y), że:' },

  review: {
    figures: 'Sprawozdanie w liczbach',
    agreement: 'Umowa',
    costs: 'Suma wydatków',
    planned: (amount: string) => `planowano ${amount}`,
    paid: 'Wypłacona dotacja',
    used: 'Wykorzystana dotacja',
    unused: 'Do zwrotu',
    notEntered: 'nie wpisano',
    returnBy: (day: string) => `najpóźniej ${day}`,
    returnLate: (day: string) => `termin minął ${day}, rosną odsetki`,
    documentsOf: (count: number, amount: string) =>
      `${count} ${polishForm(count, ['dokument', 'dokumenty', 'dokumentów'])}, z dotacji ${amount}`,
    documents: 'Dokumenty księgowe',
    preview: 'Podgląd sprawozdania (PDF)',
    read: 'Przeczytaj całe sprawozdanie',
    ready: 'Sprawozdanie jest gotowe do złożenia.',
    statement: (statement: string, sentence: string) => `${quoted(statement)}: ${sentence}`,
    submitFrom: (day: string) =>
      `Sprawozdanie będzie można złożyć od ${day}, po zakończeniu zadania. Do tego czasu można je przygotowywać.`,
    submitYearFrom: (day: string) =>
      `Sprawozdanie będzie można złożyć od ${day}, po końcu roku. Do tego czasu można je przygotowywać.`,
    submit: 'Złóż sprawozdanie',
    whoSubmits: 'Sprawozdanie może złożyć tylko reprezentant organizacji. Rola tego konta pozwala je pisać.',
    confirmTitle: 'Złożyć sprawozdanie?',
    confirmText: 'Po złożeniu sprawozdania nie można zmienić, chyba że urząd zwróci je z uwagami.',
    confirm: 'Złóż sprawozdanie',
    unsaved: 'Najpierw muszą się zapisać ostatnie zmiany. Sprawdź połączenie i spróbuj ponownie.',
    submitted: 'Sprawozdanie zostało złożone',
  },
};
