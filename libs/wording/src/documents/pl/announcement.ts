/** Announcement of an open competition (UDPP art. 13 ust. 2). */
export const announcement = {
  name: 'Ogłoszenie o konkursie',
  kicker: 'Ogłoszenie o otwartym konkursie ofert',
  subject: 'Ogłoszenie o otwartym konkursie ofert na realizację zadania publicznego',
  bases: {
    udpp: 'na podstawie art. 11 ust. 2 i art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2025 r. poz. 1338, z późn. zm.)',
    udpp_small_grant:
      'na podstawie art. 19a ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2025 r. poz. 1338, z późn. zm.)',
    sports_act: 'na podstawie art. 27 ust. 2 i art. 28 ustawy z dnia 25 czerwca 2010 r. o sporcie',
    public_health_act: 'na podstawie art. 14 ustawy z dnia 11 września 2015 r. o zdrowiu publicznym',
  },
  lead: (executive: string, basis: string): string =>
    `${executive} ogłasza otwarty konkurs ofert na realizację zadania publicznego ${basis}.`,
  number: 'Numer konkursu',
  programme: 'Program',
  line: 'Pozycja programu',
  kind: 'Forma zlecenia',
  kinds: {
    support: 'wsparcie wykonania zadania wraz z udzieleniem dotacji na jego dofinansowanie',
    entrustment: 'powierzenie wykonania zadania wraz z udzieleniem dotacji na jego finansowanie',
  },
  pool: 'Środki na zadanie',
  closes: 'Termin składania ofert',
  term: 'Termin realizacji',
  items: [
    '1. Rodzaj zadania publicznego',
    '2. Wysokość środków publicznych przeznaczonych na realizację zadania',
    '3. Zasady przyznawania dotacji',
    '4. Terminy i warunki realizacji zadania',
    '5. Termin i miejsce składania ofert',
    '6. Tryb i kryteria wyboru ofert oraz termin dokonania wyboru',
    '7. Zrealizowane zadania publiczne tego samego rodzaju i związane z nimi koszty',
  ],
  poolSentence: (amount: string, words: string): string =>
    `Na realizację zadania przeznacza się kwotę ${amount} (słownie: ${words}).`,
  limits: 'Limity',
  maximumGrant: 'Najwyższa kwota dotacji dla jednej oferty',
  maximumShare: 'Najwyższy udział dotacji w kosztach zadania',
  maximumAdministrative: 'Najwyższy udział kosztów administracyjnych',
  perOrganisation: 'Liczba ofert jednego oferenta',
  noLimit: 'bez limitu',
  deadlineSentence: (moment: string): string =>
    `Oferty można składać do: ${moment}. Decyduje czas przyjęcia oferty. Oferta przyjęta o tej godzinie lub później nie zostanie rozpatrzona.`,
  place: 'Miejsce składania ofert',
  filing: (address: string): string =>
    `Elektronicznie w serwisie ${address}, po zalogowaniu na konto osoby, która reprezentuje oferenta.`,
  resultsTable: 'Tabela rezultatów (cz. III pkt 6 oferty)',
  resultsTableValues: { required: 'obowiązkowa', optional: 'nieobowiązkowa' },
  formal: 'Warunki formalne',
  formalLead: 'Komisja ocenia merytorycznie wyłącznie oferty, które spełniają wszystkie warunki formalne:',
  criteria: 'Kryteria oceny merytorycznej',
  criteriaColumns: { criterion: 'Kryterium', weight: 'Waga', points: 'Maks. punktów' },
  criteriaTotal: 'Razem',
  threshold: (share: string): string =>
    `Dotację może otrzymać oferta, która uzyska średnią ocenę co najmniej ${share} maksymalnej oceny ważonej.`,
  decision: (date: string): string => `Wybór ofert nastąpi do ${date}.`,
  sameKindColumns: { year: 'Rok', task: 'Zadania', grants: 'Dotacje [zł]', cost: 'Koszt całkowity [zł]' },
  sameKindNone: 'W tym i w poprzednim roku nie realizowano zadań publicznych tego samego rodzaju.',
  publications: 'Publikacja ogłoszenia',
  publicationColumns: { place: 'Miejsce publikacji', date: 'Data' },
  places: {
    bulletin: 'Biuletyn Informacji Publicznej',
    noticeBoard: 'Tablica ogłoszeń w siedzibie organu',
    website: 'Strona internetowa organu',
  },
  notYet: 'jeszcze się nie ukazało',
  publicationsNotice:
    'Termin do składania ofert liczy się od dnia następującego po dniu ostatniego z trzech ogłoszeń (art. 13 ust. 1 i 3 ustawy).',
  notPublished: 'Ogłoszenie nie zostało jeszcze opublikowane.',
};
