import type { OfferView } from '@nurt/contracts/offers';
import { Section, useText } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import { useApi } from '../../../../shared/api';
import { ConfirmationsMade } from '../../read/confirmations-made';
import { OwnOutsideConfirmation } from './outside-confirmation';

/** Who confirmed a submitted offer, or what is still to be done until it is confirmed. */
export function OfferConfirmation({ offer: { id, status } }: { offer: OfferView }) {
  const t = useText(offerConfirmation);
  const { data } = useApi('GET /api/offers/:offerId/confirmations', { params: { offerId: id } });
  if (!data || status === 'draft') return null;
  const { outside, parties } = data;
  return (
    <Section title={t.title}>
      {outside ? (
        <OwnOutsideConfirmation
          offerId={id}
          act="offer"
          outside={outside}
          awaited={status === 'submitted' || status === 'returned'}
        />
      ) : (
        <ConfirmationsMade parties={parties} />
      )}
    </Section>
  );
}
