import { useNavigate } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { useText } from '@nurt/ui';
import { offers } from '@nurt/wording/offers';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { forgetOpened } from '../../../shared/offline';
import { paths } from '../../../shared/paths';

/** The question before a draft is thrown away. */
export function useDiscarding(offer: Pick<OfferView, 'id'>) {
  const t = useText(offers).record;
  const navigate = useNavigate();
  const discard = useCommand('DELETE /api/offers/:offerId', {
    invalidates: ['GET /api/offers', 'GET /api/organisations/:organisationId/board'],
  });
  return useDecision<object>({
    defaultValues: {},
    run: async () => {
      await discard.mutateAsync({ params: { offerId: offer.id } });
      forgetOpened(offer.id);
      await navigate(paths.organisation.offers, { replace: true });
    },
    done: t.discarded,
  });
}
