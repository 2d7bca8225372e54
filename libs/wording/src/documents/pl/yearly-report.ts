/** The yearly report on the cooperation programme. */
export const yearlyReport = {
  name: 'Sprawozdanie z realizacji programu współpracy',
  kicker: 'Sprawozdanie dla rady',
  title: (year: number): string => `Sprawozdanie z realizacji programu współpracy za rok ${year}`,
  lead: 'Przedłożone organowi stanowiącemu na podstawie art. 5a ust. 3 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie.',
  facts: {
    authority: 'Organ',
    programme: 'Program',
    resolution: 'Uchwała rady',
    asOf: 'Stan na dzień',
    sentAt: 'Przesłano radzie',
  },
  resolution: (number: string, date: string): string => `nr ${number} z ${date}`,
  figure: 'Wskaźnik',
  year: (year: number): string => `Rok ${year}`,
  byLine: 'Według pozycji budżetu',
  byLineNote: 'Organizacja z ofertami na kilku pozycjach liczy się na każdej z nich. Kwoty w złotych.',
  lines: 'Pozycje budżetu',
  verify:
    'Suma kontrolna w stopce jest skrótem SHA-256 treści sprawozdania w postaci kanonicznej. Te same dane są dostępne w formacie JSON.',
};
