import type { ProgrammeView } from '@nurt/contracts/programmes';
import { DecisionDialog, useText } from '@nurt/ui';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { useCommand } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';

/** The office gives a draft up. */
export function useWithdrawal({ id: programmeId }: ProgrammeView): Decision<object> {
  const e = useText(programmeEditor);
  const withdraw = useCommand('POST /api/office/programmes/:programmeId/withdrawal', {
    invalidates: [
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/board',
    ],
  });
  return useDecision<object>({
    defaultValues: {},
    run: () => withdraw.mutateAsync({ params: { programmeId } }),
    done: e.withdrawn,
  });
}

export function WithdrawalDialog(props: { programme: ProgrammeView; withdrawal: Decision<object> }) {
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const { status } = props.programme;
  return (
    <DecisionDialog
      {...props.withdrawal.dialog}
      danger
      title={e.withdrawTitle}
      confirm={e.withdraw}
      changes={[{ label: t.programmeState, before: t.statusOf[status], after: t.statusOf.withdrawn }]}
    >
      <p>{e.withdrawText}</p>
    </DecisionDialog>
  );
}
