import type { Control } from 'react-hook-form';
import { TASK_KINDS } from '@nurt/domain/calls';
import { RadioField, SelectField, TextField, useLocale, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { draftBudget } from '@nurt/wording/announced-calls';
import { formatAmount } from '@nurt/wording/format';
import type { CallDraft } from './call-draft';
import type { LineChoice } from './lines';

interface StartFieldsProps {
  control: Control<CallDraft>;
  lines: readonly LineChoice[];
}

/** What a call begins with: its budget line, the kind of task, its name. */
export function StartFields({ control, lines }: StartFieldsProps) {
  const t = useText(calls);
  const draft = useText(draftBudget);
  const locale = useLocale();
  return (
    <>
      <SelectField
        control={control}
        name="budgetLineId"
        label={t.line}
        help={t.form.lineHelp}
        choices={lines.map(({ line: { id, code, name }, year, freeGrosze, onDraftBudget }) => ({
          value: id,
          label: (onDraftBudget ? draft.line : t.form.lineOption)(
            code,
            name,
            year,
            formatAmount(freeGrosze, locale),
          ),
        }))}
      />
      <RadioField
        control={control}
        name="kind"
        label={t.kind}
        choices={TASK_KINDS.map((value) => ({ value, label: t.kindOf[value], help: t.kindHelp[value] }))}
      />
      <TextField control={control} name="title" label={t.name} help={t.form.titleHelp} />
    </>
  );
}
