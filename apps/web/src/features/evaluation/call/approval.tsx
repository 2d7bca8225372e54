import type { EvaluationView } from '@nurt/contracts/evaluation';
import { DateField, DecisionDialog, Fields, MoneyText, TextField, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { today } from '../../../shared/today';

type Approval = Omit<DraftOf<'POST /api/office/calls/:callId/result'>, 'proposedAt'>;

/** The executive's order on the result of a call. */
export function useApproval({ call, proposal }: EvaluationView): Decision<Approval> {
  const t = useText(evaluation);
  const approve = useCommand('POST /api/office/calls/:callId/result', {
    invalidates: [
      'GET /api/office/calls/:callId/evaluation',
      'GET /api/office/calls',
      'GET /api/office/calls/:callId',
      'GET /api/office/offers',
      'GET /api/office/offers/:offerId',
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/board',
      'GET /api/public/calls',
      'GET /api/public/grants',
    ],
  });
  return useDecision<Approval>({
    defaultValues: { orderNumber: '', orderDate: today() },
    run: (order) =>
      approve.mutateAsync({
        params: { callId: call.id },
        body: { ...order, proposedAt: proposal?.proposedAt ?? '' },
      }),
    done: t.approved,
  });
}

/** The result as a decision: what is reserved for whom, and what returns to the line. */
export function ApprovalDialog({ view, approval }: { view: EvaluationView; approval: Decision<Approval> }) {
  const t = useText(evaluation);
  const { control } = approval.form;
  const amounts = view.proposal?.amounts.filter(({ grosze }) => grosze > 0) ?? [];
  const together = amounts.reduce((sum, { grosze }) => sum + grosze, 0);
  const organisation = (offerId: string) =>
    view.ranking?.find((row) => row.offerId === offerId)?.organisation ?? '';
  const zero = <MoneyText amount={0} />;
  return (
    <DecisionDialog
      {...approval.dialog}
      title={t.approveTitle}
      confirm={t.approve}
      changes={[
        { label: t.inCall, before: <MoneyText amount={view.availableGrosze} />, after: zero },
        { label: t.reservedForGrants, before: zero, after: <MoneyText amount={together} /> },
        {
          label: t.backToLine,
          before: zero,
          after: <MoneyText amount={view.availableGrosze - together} />,
        },
        ...amounts.map(({ offerId, grosze }) => ({
          label: t.grantFor(organisation(offerId)),
          before: '–',
          after: <MoneyText amount={grosze} />,
        })),
      ]}
    >
      <p>{t.approveText}</p>
      <Fields>
        <TextField
          control={control}
          name="orderNumber"
          label={t.orderNumber}
          help={t.orderNumberHelp}
          width={20}
        />
        <DateField control={control} name="orderDate" label={t.orderDate} max={today()} />
      </Fields>
    </DecisionDialog>
  );
}
