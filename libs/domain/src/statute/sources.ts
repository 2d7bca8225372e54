/** A name in both languages of the product. */
export interface Bilingual {
  readonly pl: string;
  readonly en: string;
}

/**
 * How sure a fact of law is: `T` read in the legal text itself, `S` taken from a secondary source,
 * `GK` general knowledge of the field. Whatever is not `T` is to be confirmed by the office before it relies on it.
 */
export type Certainty = 'T' | 'S' | 'GK';

/** The acts cited here, with the abbreviations used in every `basis`. */
export const ACTS = {
  UDPP: {
    pl: 'ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    en: 'Act of 24 April 2003 on public benefit activity and volunteering',
  },
  UFP: {
    pl: 'ustawa z dnia 27 sierpnia 2009 r. o finansach publicznych',
    en: 'Act of 27 August 2009 on public finance',
  },
  KPA: {
    pl: 'ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
    en: 'Act of 14 June 1960, Code of Administrative Procedure',
  },
  KC: {
    pl: 'ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny',
    en: 'Act of 23 April 1964, Civil Code',
  },
  OP: {
    pl: 'ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa',
    en: 'Act of 29 August 1997, Tax Ordinance',
  },
  'ustawa o sporcie': {
    pl: 'ustawa z dnia 25 czerwca 2010 r. o sporcie',
    en: 'Act of 25 June 2010 on sport',
  },
  'ustawa o zdrowiu publicznym': {
    pl: 'ustawa z dnia 11 września 2015 r. o zdrowiu publicznym',
    en: 'Act of 11 September 2015 on public health',
  },
} as const satisfies Record<string, Bilingual>;
