import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { ProblemError, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { forgetOpened } from '../../../shared/offline';
import { OfferEditor } from './editor/offer-editor';
import { OfferRecord } from './record/offer-record';

/** An offer of one's own organisation: its editor while it is a draft in an open call, its record afterwards. */
export function OfferPage() {
  const { offerId = '' } = useParams();
  const query = useApi('GET /api/offers/:offerId', { params: { offerId } });
  const { data, error } = query;
  const isDraft = data ? data.status === 'draft' : !(error instanceof ProblemError);
  useEffect(() => {
    if (!isDraft) forgetOpened(offerId);
  }, [isDraft, offerId]);
  return <Loaded query={query}>{(offer) => <OneOffer key={offer.id} offer={offer} />}</Loaded>;
}

function OneOffer({ offer }: { offer: OfferView }) {
  // Decided once: when the window closes under the editor, what was written has to stay on the screen.
  const [writing] = useState(
    () => offer.status === 'draft' && offer.moves.some(({ move, allowed }) => move === 'edit' && allowed),
  );
  return writing && offer.status === 'draft' ? <OfferEditor offer={offer} /> : <OfferRecord offer={offer} />;
}
