import { useCallback } from 'react';
import type { OfferView } from '@nurt/contracts/offers';
import { organisationProblems } from '@nurt/domain/organisations';
import { useCheckedForm, type CheckedForm } from '../../../../shared/drafts';
import { lookAt, type OfferDraft, type WrittenOffer } from './draft';
import { isField } from './parts';

export interface OfferForm extends CheckedForm<OfferDraft> {
  readonly look: (values: OfferDraft) => WrittenOffer;
}

/** The form of an offer, checked by the rules of its call and the data of its organisation. */
export function useOfferForm(offer: OfferView): OfferForm {
  const { terms } = offer.call;
  const incomplete = organisationProblems(offer.organisation).length > 0;
  const look = useCallback(
    (values: OfferDraft): WrittenOffer => {
      const written = lookAt(values, terms);
      if (!incomplete) return written;
      return {
        ...written,
        problems: [{ code: 'organisation_incomplete', path: 'organisation' }, ...written.problems],
      };
    },
    [terms, incomplete],
  );
  // What the server sends fits the form as it is; only what people type may be less.
  const checked = useCheckedForm<OfferDraft>(structuredClone(offer.content) as OfferDraft, look, isField);
  return { ...checked, look };
}
