import type { RuleSet } from '../statute';
import { EMPTY_OFFER, type OfferContent } from './offer-content';
import { EMPTY_SPORT } from './sport';

/**
 * Forms of the authority's own, for calls outside UDPP: `sport` asks what the sports act is about, `local` is the
 * general one. The statutory form (Dz.U. 2018 poz. 2057, Annex 1) has no name: contents written on it say nothing.
 */
export const LOCAL_FORMS = ['sport', 'local'] as const;
export type LocalForm = (typeof LOCAL_FORMS)[number];

/** The form on which offers in a call are written, by the law that the call keeps; undefined: Annex 1. */
export function localFormOf({
  formSet,
  legalBasis,
}: Pick<RuleSet, 'formSet' | 'legalBasis'>): LocalForm | undefined {
  if (formSet !== 'local') return undefined;
  return legalBasis === 'sports_act' ? 'sport' : 'local';
}

/** An offer in which nothing has been written yet, on the form that the call asks for. */
export function emptyOffer(rules: Pick<RuleSet, 'formSet' | 'legalBasis'>): OfferContent {
  const form = localFormOf(rules);
  if (form === undefined) return EMPTY_OFFER;
  return { ...EMPTY_OFFER, form, ...(form === 'sport' ? { sport: EMPTY_SPORT } : {}) };
}
