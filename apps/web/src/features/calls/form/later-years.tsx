import { useEffect } from 'react';
import { useFieldArray, type Control } from 'react-hook-form';
import { laterYearsOf } from '@nurt/domain/calls';
import { isLocalDate } from '@nurt/domain/calendar';
import { AmountField, fieldId, useText } from '@nurt/ui';
import { laterYears } from '@nurt/wording/announced-calls';
import css from '../calls.module.css';
import type { CallDraft } from './call-draft';

/** An amount for each later year that the task reaches into; they follow its last day, and go when it moves back. */
export function LaterYears(props: {
  control: Control<CallDraft>;
  values: CallDraft;
  /** Budget year of the line; nothing is asked before one is chosen. */
  year: number | undefined;
}) {
  const { control, values, year } = props;
  const t = useText(laterYears);
  const rows = useFieldArray({ control, name: 'laterYears', keyName: 'key' });
  const taskTo = isLocalDate(values.taskTo) ? values.taskTo : null;
  const wanted = year === undefined || taskTo === null ? undefined : laterYearsOf({ taskTo }, year);
  const present = (values.laterYears ?? []).map((later) => Number(later.year));
  const { replace } = rows;
  useEffect(() => {
    if (wanted === undefined || wanted.join() === present.join()) return;
    const known = new Map((values.laterYears ?? []).map((later) => [Number(later.year), later.grosze]));
    replace(wanted.map((of) => ({ year: of, grosze: known.get(of) ?? null })));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the years count; amounts are typed meanwhile
  }, [wanted?.join(), present.join()]);
  if (rows.fields.length === 0) return null;
  return (
    <fieldset className={css['laterYears']} id={fieldId('laterYears')}>
      <legend>{t.title}</legend>
      <p className={css['rowHint']}>{t.lead}</p>
      {rows.fields.map(({ key, year: of }, index) => (
        <AmountField
          key={key}
          control={control}
          name={`laterYears.${index}.grosze`}
          label={t.yearOf(Number(of))}
        />
      ))}
    </fieldset>
  );
}
