import { useEffect } from 'react';
import type { RemarkView } from '@nurt/contracts/programmes';
import { REMARK_VERDICTS } from '@nurt/domain/programmes';
import { DecisionDialog, Fields, RadioField, TextAreaField, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultations';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { AFTER_CONSULTATION } from './commands';
import css from './consultation.module.css';

type Answer = DraftOf<'PUT /api/office/remarks/:remarkId/answer'>;

/** What became of a remark, with the remark itself in sight. */
export function AnswerDialog({ remark, onClose }: { remark: RemarkView; onClose: () => void }) {
  const t = useText(consultationOffice).answer;
  const answer = useCommand('PUT /api/office/remarks/:remarkId/answer', AFTER_CONSULTATION);
  const { form, dialog, open } = useDecision<Answer>({
    defaultValues: {
      verdict: remark.answer?.verdict ?? null,
      reasons: remark.answer?.reasons ?? '',
    },
    run: async (body) => {
      await answer.mutateAsync({ params: { remarkId: remark.id }, body });
      onClose();
    },
    done: t.done,
  });
  // Opened by being there: the list shows one dialog, for the remark that was chosen.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(open, []);
  return (
    <DecisionDialog {...dialog} onClose={onClose} title={t.title(remark.number)} confirm={t.submit}>
      <blockquote className={css['answer']}>
        <p className={css['text']} lang="pl">
          {remark.text}
        </p>
      </blockquote>
      <Fields>
        <RadioField
          control={form.control}
          name="verdict"
          label={t.verdict}
          choices={REMARK_VERDICTS.map((value) => ({ value, label: t.verdictOf[value] }))}
        />
        <TextAreaField
          control={form.control}
          name="reasons"
          label={t.reasons}
          help={t.reasonsHelp}
          rows={5}
          optional
        />
      </Fields>
    </DecisionDialog>
  );
}
