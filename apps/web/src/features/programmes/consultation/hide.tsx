import { useEffect } from 'react';
import type { RemarkView } from '@nurt/contracts/programmes';
import { DecisionDialog, Fields, TextAreaField, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultations';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { AFTER_CONSULTATION } from './commands';

type Hiding = DraftOf<'POST /api/office/remarks/:remarkId/hiding'>;

/** Taking an abusive remark out of sight, for good and with a reason. */
export function HideDialog({ remark, onClose }: { remark: RemarkView; onClose: () => void }) {
  const t = useText(consultationOffice).hide;
  const hide = useCommand('POST /api/office/remarks/:remarkId/hiding', AFTER_CONSULTATION);
  const { form, dialog, open } = useDecision<Hiding>({
    defaultValues: { reason: '' },
    run: async (body) => {
      await hide.mutateAsync({ params: { remarkId: remark.id }, body });
      onClose();
    },
    done: t.done,
  });
  // As with the answer: the dialog is there when a remark was chosen.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(open, []);
  return (
    <DecisionDialog
      {...dialog}
      onClose={onClose}
      danger
      title={t.title(remark.number)}
      confirm={t.submit}
      changes={[{ label: t.remark, before: t.shown, after: t.hidden }]}
    >
      <p>{t.text}</p>
      <Fields>
        <TextAreaField control={form.control} name="reason" label={t.reason} rows={3} />
      </Fields>
    </DecisionDialog>
  );
}
