import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { useText } from '@nurt/ui';
import { offers } from '@nurt/wording/offers';
import { api, ProblemError, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { forgetOpened, readOpened } from '../../../shared/offline';
import { paths } from '../../../shared/paths';
import { isLost, LostDraft } from '../../../shared/together';
import { useFieldWords } from '../read/field-words';
import { OfferContentView } from '../read/offer-content-view';
import { OFFER_FORM } from './editor/draft';
import { OfferEditor } from './editor/offer-editor';
import { OfferRecord } from './record/offer-record';

/** An offer of one's own organisation: its editor while it is a draft in an open call, its record afterwards. */
export function OfferPage() {
  const { offerId = '' } = useParams();
  return <OfferOf key={offerId} offerId={offerId} />;
}

function OfferOf({ offerId }: { offerId: string }) {
  const query = useApi('GET /api/offers/:offerId', { params: { offerId } });
  const { data, error } = query;
  const [opened] = useState(() => readOpened(offerId)?.draft);
  // A draft that was thrown away may be gone on with from what this device knows of it.
  const isDraft = isLost(error)
    ? error.code === 'draft_discarded'
    : data
      ? data.status === 'draft'
      : !(error instanceof ProblemError);
  useEffect(() => {
    if (!isDraft) forgetOpened(offerId);
  }, [isDraft, offerId]);
  if (isLost(error)) {
    const known = data ?? (opened?.kind === 'offer' ? opened.view : null);
    return <LostOffer offerId={offerId} error={error} known={known} />;
  }
  return <Loaded query={query}>{(offer) => <OneOffer offer={offer} />}</Loaded>;
}

function OneOffer({ offer }: { offer: OfferView }) {
  // Decided once: when the window closes under the editor, what was written has to stay on the screen.
  const [writing] = useState(
    () => offer.status === 'draft' && offer.moves.some(({ move, allowed }) => move === 'edit' && allowed),
  );
  return writing && offer.status === 'draft' ? <OfferEditor offer={offer} /> : <OfferRecord offer={offer} />;
}

function LostOffer(props: { offerId: string; error: ProblemError; known: OfferView | null }) {
  const { offerId, error, known } = props;
  const t = useText(offers);
  const words = useFieldWords();
  return (
    <LostDraft
      kind={OFFER_FORM}
      draftId={offerId}
      list={{ label: t.title, to: paths.organisation.offers }}
      addressOf={paths.organisation.offer}
      known={known?.content ?? null}
      read={(content) =>
        known && (
          <OfferContentView
            content={content}
            addressee={{ authority: known.call.authority.name, task: known.call.terms.task }}
            applicant={known.organisation}
          />
        )
      }
      begin={
        known
          ? () =>
              api('POST /api/offers', {
                body: { callId: known.call.id, organisationId: known.organisation.id },
              })
          : undefined
      }
      {...{ error, words }}
    />
  );
}
