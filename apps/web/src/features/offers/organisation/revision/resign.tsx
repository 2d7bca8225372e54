import { useQueryClient } from '@tanstack/react-query';
import type { OfferView } from '@nurt/contracts/offers';
import { DecisionDialog, TextAreaField, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerDeclaration, offerRevisions, offers } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { useDecision } from '../../../../shared/forms';
import { takesOthers, useDeclaration } from '../record/declarations';

/** The question before a grant is given up, with the amount before and after. */
export function useResignation(offer: OfferView) {
  const queries = useQueryClient();
  const params = { offerId: offer.id };
  const { resigned } = useText(offerRevisions).update;
  const resign = useCommand('POST /api/offers/:offerId/resignation', {
    invalidates: [
      'GET /api/offers',
      'GET /api/offers/:offerId/confirmations',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  const { saved } = useText(offerDeclaration);
  return useDecision<{ reason: string }, boolean>({
    defaultValues: { reason: '' },
    run: async (body) => {
      const view = await resign.mutateAsync({ params, body });
      queries.setQueryData(queryKey('GET /api/offers/:offerId', { params }), view);
      return view.status === 'forgone';
    },
    done: (declared) => (declared ? resigned : saved),
  });
}

export function ResignDialog({
  offer,
  decision,
}: {
  offer: OfferView;
  decision: ReturnType<typeof useResignation>;
}) {
  const t = useText(offerRevisions).update;
  const words = useText(offers);
  const declaration = useText(offerDeclaration);
  const open = useDeclaration(offer.id, 'resignation');
  const locale = useLocale();
  return (
    <DecisionDialog
      {...decision.dialog}
      danger
      title={t.resignTitle}
      confirm={t.resign}
      changes={[
        {
          label: words.record.awarded,
          before: formatAmount(offer.awardedGrosze ?? 0, locale),
          after: formatAmount(0, locale),
        },
      ]}
    >
      <p>{t.resignText}</p>
      {takesOthers(open) && (
        <p>
          {declaration.leadOf.resignation} {declaration.others}
        </p>
      )}
      <TextAreaField
        control={decision.form.control}
        name="reason"
        label={t.resignReason}
        rows={3}
        maximum={2000}
      />
    </DecisionDialog>
  );
}
