import type { Bilingual } from './sources';

/** Legal bases (podstawa prawna trybu) on which a grant can be given; each has its own rule-set. */
export const LEGAL_BASES = ['udpp', 'udpp_small_grant', 'sports_act', 'public_health_act'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** The names of the legal bases, with the article. */
export const LEGAL_BASIS_LABELS: Readonly<Record<LegalBasis, Bilingual & { readonly basis: string }>> = {
  udpp: { pl: 'otwarty konkurs ofert', en: 'open call for offers', basis: 'UDPP art. 11 ust. 2' },
  udpp_small_grant: {
    pl: 'tryb pozakonkursowy (mały grant)',
    en: 'small grant without a call',
    basis: 'UDPP art. 19a',
  },
  sports_act: {
    pl: 'dotacja na rozwój sportu',
    en: 'grant for the development of sport',
    basis: 'ustawa o sporcie art. 27–28',
  },
  public_health_act: {
    pl: 'konkurs ofert na zadanie z zakresu zdrowia publicznego',
    en: 'call for offers on a public health task',
    basis: 'ustawa o zdrowiu publicznym art. 13–16',
  },
};

/** Is this one of the legal bases? */
export function isLegalBasis(value: unknown): value is LegalBasis {
  return (LEGAL_BASES as readonly unknown[]).includes(value);
}
