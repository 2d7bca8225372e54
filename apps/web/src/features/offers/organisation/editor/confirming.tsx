import type { OfferConfirmationsView } from '@nurt/contracts/offers';
import { Section, useText } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import { useApi } from '../../../../shared/api';
import { ConfirmationsMade } from '../../read/confirmations-made';

/** Others confirm, and change the offer, while one looks at it. */
const EVERY = 5_000;

/** Who has confirmed the offer as it is saved; kept up to date. Undefined until it is known. */
export function useConfirmations(offerId: string): OfferConfirmationsView | undefined {
  const params = { offerId };
  return useApi(
    'GET /api/offers/:offerId/confirmations',
    { params },
    { staleTime: 0, refetchInterval: EVERY },
  ).data;
}

/** Does it take more than the one who submits? */
export function isTogether({ parties }: OfferConfirmationsView): boolean {
  return parties.length > 1 || parties.some(({ persons, attainable }) => persons > 1 || !attainable);
}

/** Who has to confirm the offer and who has; nothing where whoever submits it is enough. */
export function Confirming({ offerId }: { offerId: string }) {
  const t = useText(offerConfirmation);
  const confirmations = useConfirmations(offerId);
  if (!confirmations || !isTogether(confirmations)) return null;
  return (
    <Section level={3} title={t.title} lead={t.lead}>
      {confirmations.parties.length > 1 && <p>{turnOf(t, confirmations)}</p>}
      <ConfirmationsMade parties={confirmations.parties} />
    </Section>
  );
}

/** Partners who have not confirmed the offer as it is. */
export function awaitedPartners({ parties }: OfferConfirmationsView): string {
  return parties
    .filter(({ leads, missing }) => !leads && missing > 0)
    .map(({ organisation }) => organisation.name)
    .join('; ');
}

/** Whose turn it is in a joint offer: partners confirm before the lead submits. */
function turnOf(
  t: ReturnType<typeof useText<typeof offerConfirmation.pl>>,
  view: OfferConfirmationsView,
): string {
  const lead = view.parties.find(({ leads }) => leads)?.organisation.name ?? '';
  const partners = awaitedPartners(view);
  return partners === '' ? t.leadsTurn(lead) : t.partnersFirst(partners, lead);
}
