import { Textarea } from '@mantine/core';
import { useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { onSpheres } from '@nurt/domain/programmes';
import { LEGAL_BASES, LEGAL_BASIS_LABELS, SPHERES } from '@nurt/domain/statute';
import {
  AmountField,
  CheckboxesField,
  fieldId,
  FieldRow,
  RadioField,
  TextField,
  useField,
  useLocale,
  useText,
  type FieldProps,
} from '@nurt/ui';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { capitalised } from '../../../shared/records';
import css from '../programmes.module.css';
import { CodeField } from './code-field';
import type { LineDraft } from './programme-draft';
import { useCodes } from './use-codes';

export { Spheres, TasksField };

/** The form that has lines, wherever they stand in it. */
export interface LinesForm extends FieldValues {
  lines: LineDraft[];
}

const DIGITS = { division: 3, chapter: 5, paragraph: 4 } as const;

/** Everything that is written about one budget line. */
export function LineFields(props: { control: Control<LinesForm>; index: number; year: number }) {
  const { control, index, year } = props;
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const locale = useLocale();
  const codes = useCodes(year);
  const line = useWatch({ control, name: `lines.${index}` });
  const field = <Name extends keyof LineDraft>(name: Name) => `lines.${index}.${name}` as const;
  const division = typeof line.division === 'string' ? line.division : '';
  return (
    <>
      <FieldRow>
        <TextField control={control} name={field('code')} label={t.code} width={8} />
        <AmountField control={control} name={field('plannedGrosze')} label={t.planned} />
      </FieldRow>
      <TextField control={control} name={field('name')} label={t.lineName} />
      <RadioField
        control={control}
        name={field('legalBasis')}
        label={t.legalBasis}
        choices={LEGAL_BASES.map((value) => ({
          value,
          label: capitalised(LEGAL_BASIS_LABELS[value][locale]),
          help: LEGAL_BASIS_LABELS[value].basis,
        }))}
      />
      {onSpheres({ legalBasis: (line.legalBasis ?? 'udpp') as 'udpp' }) && (
        <Spheres control={control} name={field('spheres')} chosen={line.spheres.length} />
      )}
      <div className={css['codes']}>
        {(['division', 'chapter', 'paragraph'] as const).map((kind) => (
          <CodeField
            key={kind}
            control={control}
            name={field(kind)}
            label={t[kind]}
            digits={DIGITS[kind]}
            codes={
              kind === 'chapter' ? codes.chapter.filter(({ code }) => code.startsWith(division)) : codes[kind]
            }
          />
        ))}
      </div>
      <TasksField
        control={control}
        name={field('priorityTasks')}
        label={e.priorityTasks}
        help={e.priorityTasksHelp}
      />
      {line.limits.length > 0 && (
        <fieldset className={css['limits']} id={fieldId(field('limits'))}>
          <legend>{e.limits}</legend>
          {line.limits.map(({ year: of }, at) => (
            <AmountField
              key={String(of)}
              control={control}
              name={`lines.${index}.limits.${at}.grosze`}
              label={e.limitOf(Number(of))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** Forty-one of them: folded away until somebody chooses. */
function Spheres<Values extends FieldValues>(props: {
  control: Control<Values>;
  name: FieldPath<Values>;
  chosen: number;
}) {
  const { control, name, chosen } = props;
  const t = useText(programmes);
  const locale = useLocale();
  return (
    <details className={css['disclosure']}>
      <summary>{t.spheresChosen(chosen)}</summary>
      <div>
        <CheckboxesField
          control={control}
          name={name}
          label={t.spheres}
          help={t.spheresHelp}
          choices={SPHERES.map((sphere) => ({
            value: sphere.key,
            label: `${sphere[locale]} (${t.sphereNumber(sphere.key)})`,
          }))}
        />
      </div>
    </details>
  );
}

/** Tasks as lines of one text. Held as a list; a line without words is none. */
function TasksField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { value, change, shared } = useField({ ...props, optional: true });
  const tasks = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <Textarea
      {...shared}
      rows={3}
      resize="vertical"
      value={tasks.join('\n')}
      onBlur={() => {
        change(tasks.filter((task) => task.trim() !== ''));
        shared.onBlur();
      }}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        change(typed === '' ? [] : typed.split('\n'));
      }}
    />
  );
}
