import { useCallback, useMemo } from 'react';
import type { OfferView } from '@nurt/contracts/offers';
import { attachmentProblems } from '@nurt/domain/offers';
import { organisationProblems } from '@nurt/domain/organisations';
import { useApi } from '../../../../shared/api';
import { useCheckedForm, type CheckedForm } from '../../../../shared/drafts';
import { lookAt, type OfferDraft, type WrittenOffer } from './draft';
import { isField } from './parts';

export interface OfferForm extends CheckedForm<OfferDraft> {
  readonly look: (values: OfferDraft) => WrittenOffer;
}

/** The form of an offer, checked by the rules of its call, the data of its organisation and its files. */
export function useOfferForm(offer: OfferView): OfferForm {
  const { terms } = offer.call;
  const incomplete = organisationProblems(offer.organisation).length > 0;
  const files = useFileProblems(offer);
  const look = useCallback(
    (values: OfferDraft): WrittenOffer => {
      const written = lookAt(values, terms);
      if (!incomplete && files.length === 0) return written;
      const profile = { code: 'organisation_incomplete', path: 'organisation' } as const;
      return { ...written, problems: [...(incomplete ? [profile] : []), ...written.problems, ...files] };
    },
    [terms, incomplete, files],
  );
  // What the server sends fits the form as it is; only what people type may be less.
  const checked = useCheckedForm<OfferDraft>(structuredClone(offer.content) as OfferDraft, look, isField);
  return { ...checked, look };
}

/** What is missing or wrong among the files; until they are known, what the server said with the offer. */
function useFileProblems({ id, call, missing }: OfferView): OfferView['missing'] {
  const { data } = useApi('GET /api/offers/:offerId/attachments', { params: { offerId: id } });
  const { requiredAttachments } = call.terms;
  return useMemo(
    () =>
      data
        ? attachmentProblems(requiredAttachments, data.attachments)
        : missing.filter(({ path }) => path?.startsWith('attachments.')),
    [data, missing, requiredAttachments],
  );
}
