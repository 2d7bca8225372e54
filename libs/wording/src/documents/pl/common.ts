/** Names and phrases that several documents share. */
export const common = {
  ordinal: 'Lp.',
  page: (page: number, pages: number): string => `Strona ${page} z ${pages}`,
  checksum: (grouped: string): string => `Suma kontrolna SHA-256: ${grouped}`,
  verification: {
    title: 'Sprawdź, czy dokument jest prawdziwy',
    alt: 'Kod QR prowadzący do strony, na której sprawdza się numer i sumę kontrolną oferty',
    scan: (address: string): string =>
      `Zeskanuj kod albo otwórz stronę ${address} i podaj numer oferty oraz sumę kontrolną.`,
  },
  missing: '—',
  none: 'Nie dotyczy.',
  notWritten: 'Nie wypełniono.',
  draft: 'SZKIC',
  /** Null: the text itself is the binding one. */
  translationNotice: null as string | null,
  range: (from: string, to: string): string => `od ${from} do ${to}`,
  signatureCaption: 'data i podpis osoby upoważnionej',
  acts: {
    udpp: 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    udpp_small_grant:
      'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    sports_act: 'ustawy z dnia 25 czerwca 2010 r. o sporcie',
    public_health_act: 'ustawy z dnia 11 września 2015 r. o zdrowiu publicznym',
  },
  costGroups: {
    realisation: { number: 'I', name: 'Koszty realizacji działań', sum: 'Suma kosztów realizacji zadania' },
    administrative: { number: 'II', name: 'Koszty administracyjne', sum: 'Suma kosztów administracyjnych' },
  },
  costTotal: 'Suma wszystkich kosztów realizacji zadania',
  otherActivity: 'Koszty nieprzypisane do działania',
  year: (position: number, year: number): string => `Rok ${position}\n(${year})`,
};
