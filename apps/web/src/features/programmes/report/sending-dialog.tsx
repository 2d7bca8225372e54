import type { YearlyReportView } from '@nurt/contracts/programmes';
import { DecisionDialog, useText } from '@nurt/ui';
import { programmes, yearlyReport as texts } from '@nurt/wording/programmes';
import { useCommand } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';

type Nothing = Record<string, never>;

/** Sending the report as a decision without fields. */
export function useSending({ report: { programmeId } }: YearlyReportView): Decision<Nothing> {
  const t = useText(texts);
  const send = useCommand('POST /api/office/programmes/:programmeId/report', {
    invalidates: [
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/programmes/:programmeId/report',
      'GET /api/public/programmes',
    ],
  });
  return useDecision<Nothing>({
    defaultValues: {},
    run: () => send.mutateAsync({ params: { programmeId } }),
    done: t.done,
  });
}

export function SendingDialog({ view, decision }: { view: YearlyReportView; decision: Decision<Nothing> }) {
  const t = useText(texts);
  const { statusOf, programmeState } = useText(programmes);
  return (
    <DecisionDialog
      {...decision.dialog}
      title={t.dialogTitle(view.report.year)}
      confirm={t.send}
      changes={[
        { label: t.state, before: t.live, after: t.sent },
        { label: programmeState, before: statusOf[view.status], after: statusOf.reported },
      ]}
    >
      <p>{t.dialogText}</p>
    </DecisionDialog>
  );
}
