import type { RuleSet } from '../statute';
import type { DatedForms } from '../statute';
import { OFFER_FORMS, type OfferForm } from './forms';
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

/**
 * An offer in which nothing has been written yet, on the form that the call asks for, in the version of the day whose
 * rules the call keeps.
 */
export function emptyOffer(
  rules: Pick<RuleSet, 'formSet' | 'legalBasis' | 'on'>,
  forms: DatedForms<OfferForm> = OFFER_FORMS,
): OfferContent {
  const form = localFormOf(rules);
  const kind = form ?? 'statutory';
  const { template } = forms.on(kind, rules.on);
  const later = template === forms.first(kind).template ? {} : { template };
  if (form === undefined) return 'template' in later ? { ...EMPTY_OFFER, ...later } : EMPTY_OFFER;
  return { ...EMPTY_OFFER, form, ...later, ...(form === 'sport' ? { sport: EMPTY_SPORT } : {}) };
}
