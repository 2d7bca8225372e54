import { useWatch, type Control } from 'react-hook-form';
import { isLocalDate } from '@nurt/domain/calendar';
import { isAfterBudgetYear, type BurdenedLine } from '@nurt/domain/payments';
import { CheckboxField, InPolish, Notice, useText } from '@nurt/ui';
import { payments } from '@nurt/wording/payments';

/** An execution as it is being noted. */
export interface ExecutionDraft {
  executedOn: string | null;
  afterYear: boolean;
}

/** Says before the execution that the budget year of the line was over on its day, and has that confirmed. */
export function AfterYear({ control, line }: { control: Control<ExecutionDraft>; line: BurdenedLine }) {
  const t = useText(payments).afterYear;
  const executedOn = useWatch({ control, name: 'executedOn' });
  if (!isLocalDate(executedOn) || !isAfterBudgetYear(executedOn, line)) return null;
  return (
    <>
      <Notice tone="warning" live title={t.title(line.year)}>
        <p>
          {t.burdens} <InPolish>{`${line.code} ${line.name}`}</InPolish>.
        </p>
        <p>{t.text(line.year)}</p>
      </Notice>
      <CheckboxField control={control} name="afterYear" label={t.confirm(line.year)} />
    </>
  );
}
