import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { ConfirmDialog, useText } from '@nurt/ui';
import { offerReplacement } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { useAttempt } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';

/** Asks before a draft is begun in place of a submitted offer, and goes to the draft. */
export function ReplaceOffer({
  offer,
  opened,
  onClose,
}: {
  offer: OfferView;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useText(offerReplacement);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const begin = useCommand('POST /api/offers/:offerId/replacement', {
    invalidates: ['GET /api/offers', 'GET /api/organisations/:organisationId/board'],
  });
  const confirm = () =>
    attempt.run(async () => {
      const draft = await begin.mutateAsync({ params: { offerId: offer.id } });
      queries.setQueryData(queryKey('GET /api/offers/:offerId', { params: { offerId: draft.id } }), draft);
      onClose();
      await navigate(paths.organisation.offer(draft.id));
    });
  return (
    <ConfirmDialog
      opened={opened}
      title={t.confirmTitle}
      confirm={t.confirm}
      busy={attempt.busy}
      problems={attempt.problems}
      reference={attempt.reference}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <p>{t.confirmText(offer.number ?? '')}</p>
    </ConfirmDialog>
  );
}
