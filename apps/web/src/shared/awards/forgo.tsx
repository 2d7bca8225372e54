import { CheckboxField, DecisionDialog, Fields, MoneyText, TextAreaField, useText } from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { useCommand } from '../api';
import { useDecision, type Decision } from '../forms';

interface Forgone {
  reason: string;
  tellNext: boolean;
}
export type Forgoing = Decision<Forgone>;

/** Recording that no agreement comes of an award, of an open call or a small grant alike. */
export function useForgoing(offerId: string): Forgoing {
  const t = useText(agreements).forgo;
  const forgo = useCommand('POST /api/office/awards/:offerId/forgoing', {
    invalidates: [
      'GET /api/office/offers/:offerId',
      'GET /api/office/small-grants/:smallGrantId',
      'GET /api/office/small-grants',
      'GET /api/office/agreements',
      'GET /api/agreements/:agreementId',
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/board',
    ],
  });
  return useDecision<Forgone>({
    defaultValues: { reason: '', tellNext: false },
    run: (body) => forgo.mutateAsync({ params: { offerId }, body }),
    done: t.done,
  });
}

/** The decision, with what happens to the money and, for a small grant, to its caps. */
export function ForgoDialog(props: { forgoing: Forgoing; grosze: number; smallGrant?: boolean }) {
  const { forgoing, grosze, smallGrant = false } = props;
  const t = useText(agreements).forgo;
  return (
    <DecisionDialog
      {...forgoing.dialog}
      danger
      title={t.title}
      confirm={t.action}
      changes={[
        { label: t.reserved, before: <MoneyText amount={grosze} />, after: <MoneyText amount={0} /> },
      ]}
    >
      <p>
        {smallGrant ? t.textSmall : t.text} {t.letter}
      </p>
      <Fields>
        <TextAreaField
          control={forgoing.form.control}
          name="reason"
          label={t.reason}
          help={t.reasonHelp}
          rows={3}
          maximum={2000}
        />
        {!smallGrant && (
          <CheckboxField
            control={forgoing.form.control}
            name="tellNext"
            label={t.tellNext}
            help={t.tellNextHelp}
          />
        )}
      </Fields>
    </DecisionDialog>
  );
}
