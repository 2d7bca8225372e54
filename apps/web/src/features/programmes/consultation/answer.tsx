import type { RemarkView } from '@nurt/contracts/programmes';
import { REMARK_VERDICTS } from '@nurt/domain/programmes';
import { useWatch } from 'react-hook-form';
import { DecisionDialog, Fields, RadioField, TextAreaField, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { AFTER_CONSULTATION } from './commands';
import css from '../../../shared/consultations/consultations.module.css';

type Answer = DraftOf<'PUT /api/office/remarks/:remarkId/answer'>;

/** What became of a remark; until the report is published the answer can be put better. */
export function useAnswer({ id: remarkId, answer }: RemarkView): Decision<Answer> {
  const t = useText(consultationOffice).answer;
  const send = useCommand('PUT /api/office/remarks/:remarkId/answer', AFTER_CONSULTATION);
  return useDecision<Answer>({
    defaultValues: { verdict: answer?.verdict ?? null, reasons: answer?.reasons ?? '' },
    run: (body) => send.mutateAsync({ params: { remarkId }, body }),
    done: t.done,
  });
}

/** The answer, with the remark itself in sight. */
export function AnswerDialog({ remark, decision }: { remark: RemarkView; decision: Decision<Answer> }) {
  const t = useText(consultationOffice).answer;
  const { control } = decision.form;
  const verdict = useWatch({ control, name: 'verdict' });
  return (
    <DecisionDialog {...decision.dialog} title={t.title(remark.number)} confirm={t.submit}>
      <blockquote className={css['answer']}>
        <p className={css['text']} lang="pl">
          {remark.text}
        </p>
      </blockquote>
      <Fields>
        <RadioField
          control={control}
          name="verdict"
          label={t.verdict}
          choices={REMARK_VERDICTS.map((value) => ({ value, label: t.verdictOf[value] }))}
        />
        <TextAreaField
          control={control}
          name="reasons"
          label={t.reasons}
          help={t.reasonsHelp}
          rows={5}
          optional={verdict === 'accepted'}
        />
      </Fields>
    </DecisionDialog>
  );
}
