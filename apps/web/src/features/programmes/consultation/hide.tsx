import type { RemarkView } from '@nurt/contracts/programmes';
import { DecisionDialog, Fields, TextAreaField, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { AFTER_CONSULTATION } from './commands';

type Hiding = DraftOf<'POST /api/office/remarks/:remarkId/hiding'>;

/** Taking an abusive remark out of sight, for good and with a reason. */
export function useHiding({ id: remarkId }: RemarkView): Decision<Hiding> {
  const t = useText(consultationOffice).hide;
  const hide = useCommand('POST /api/office/remarks/:remarkId/hiding', AFTER_CONSULTATION);
  return useDecision<Hiding>({
    defaultValues: { reason: '' },
    run: (body) => hide.mutateAsync({ params: { remarkId }, body }),
    done: t.done,
  });
}

export function HideDialog({ remark, decision }: { remark: RemarkView; decision: Decision<Hiding> }) {
  const t = useText(consultationOffice).hide;
  return (
    <DecisionDialog
      {...decision.dialog}
      danger
      title={t.title(remark.number)}
      confirm={t.submit}
      changes={[{ label: t.remark, before: t.shown, after: t.hidden }]}
    >
      <p>{t.text}</p>
      <Fields>
        <TextAreaField control={decision.form.control} name="reason" label={t.reason} rows={3} />
      </Fields>
    </DecisionDialog>
  );
}
