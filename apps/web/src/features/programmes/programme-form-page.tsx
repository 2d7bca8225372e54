import { useNavigate } from 'react-router';
import { useFieldArray, useWatch, type Control } from 'react-hook-form';
import {
  CHAPTERS,
  DIVISIONS,
  PARAGRAPHS,
  SPHERES,
  isBudgetClassification,
  type BudgetClassification,
} from '@nurt/domain/statute';
import {
  AmountField,
  CheckboxesField,
  FieldRow,
  MoneyText,
  Notice,
  Page,
  RadioField,
  TextField,
  WholeNumberField,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { programmes } from '@nurt/wording/programmes';
import { useCommand, type DraftOf } from '../../shared/api';
import { CommandForm, Repeated, useCommandForm } from '../../shared/forms';
import { yearNow } from '../../shared/today';
import { paths } from '../../shared/paths';
import css from './programmes.module.css';

type ProgrammeDraft = DraftOf<'POST /api/office/programmes'>;
type LineDraft = ProgrammeDraft['lines'][number];

const newLine = (number: number): LineDraft => ({
  code: `P${number}`,
  name: '',
  legalBasis: 'udpp',
  spheres: [],
  division: '',
  chapter: '',
  paragraph: '2360',
  plannedGrosze: null,
});

/** A draft programme: its year, its title and the lines that the council is to adopt. */
export function ProgrammeFormPage() {
  const t = useText(programmes);
  const toast = useToast();
  const navigate = useNavigate();
  const form = useCommandForm<ProgrammeDraft>({
    defaultValues: { year: yearNow() + 1, title: '', lines: [newLine(1)] },
  });
  const { control } = form;
  const lines = useFieldArray({ control, name: 'lines' });
  const create = useCommand('POST /api/office/programmes', { invalidates: ['GET /api/office/programmes'] });
  return (
    <Page
      title={t.newTitle}
      lead={t.newLead}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.office.programmes }]}
    >
      <CommandForm
        form={form}
        submit={t.saveDraft}
        onSubmit={async (body) => {
          const { id } = await create.mutateAsync({ body });
          toast(t.saved);
          await navigate(paths.office.programme(id));
        }}
      >
        <WholeNumberField control={control} name="year" label={t.year} help={t.yearHelp} width={6} />
        <TextField control={control} name="title" label={t.name} help={t.titleHelp} />
        <Repeated
          label={t.lines}
          keys={lines.fields.map(({ id }) => id)}
          title={(index) => t.lineNumber(index + 1)}
          minimum={1}
          add={t.addLine}
          onAdd={() => lines.append(newLine(lines.fields.length + 1), { shouldFocus: false })}
          onRemove={(index) => lines.remove(index)}
          footer={<PlannedTotal control={control} />}
        >
          {(index) => <LineFields control={control} index={index} />}
        </Repeated>
      </CommandForm>
    </Page>
  );
}

function PlannedTotal({ control }: { control: Control<ProgrammeDraft> }) {
  const t = useText(programmes);
  const lines = useWatch({ control, name: 'lines' });
  const total = lines.reduce(
    (sum, { plannedGrosze }) => sum + (typeof plannedGrosze === 'number' ? plannedGrosze : 0),
    0,
  );
  return (
    <p className={css['sum']}>
      <span>{t.plannedTotal}</span>
      <MoneyText amount={total} strong />
    </p>
  );
}

function LineFields({ control, index }: { control: Control<ProgrammeDraft>; index: number }) {
  const t = useText(programmes);
  const line = useWatch({ control, name: `lines.${index}` });
  const field = <Name extends keyof LineDraft>(name: Name) => `lines.${index}.${name}` as const;
  const classification = {
    division: line.division ?? '',
    chapter: line.chapter ?? '',
    paragraph: line.paragraph ?? '',
  };
  const written = Object.values(classification).every((code) => code !== '');
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
        choices={(['udpp', 'sports_act'] as const).map((value) => ({ value, label: t.basisOf[value] }))}
      />
      {line.legalBasis !== 'sports_act' && (
        <Spheres control={control} index={index} chosen={line.spheres.length} />
      )}
      <div className={css['codes']}>
        {(['division', 'chapter', 'paragraph'] as const).map((name) => (
          <TextField
            key={name}
            control={control}
            name={field(name)}
            label={t[name]}
            inputMode="numeric"
            width={8}
          />
        ))}
      </div>
      <CodeNames classification={classification} />
      {written && !isBudgetClassification(classification) && (
        <Notice tone="warning">{t.wrongClassification}</Notice>
      )}
    </>
  );
}

/** Forty-one of them: folded away until somebody chooses. */
function Spheres(props: { control: Control<ProgrammeDraft>; index: number; chosen: number }) {
  const { control, index, chosen } = props;
  const t = useText(programmes);
  const locale = useLocale();
  return (
    <details className={css['disclosure']}>
      <summary>{t.spheresChosen(chosen)}</summary>
      <div>
        <CheckboxesField
          control={control}
          name={`lines.${index}.spheres`}
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

const DICTIONARIES = { division: DIVISIONS, chapter: CHAPTERS, paragraph: PARAGRAPHS } as const;

/** What the codes stand for, as far as they are known; an office may use others of the right shape. */
function CodeNames({ classification }: { classification: BudgetClassification }) {
  const t = useText(programmes);
  const locale = useLocale();
  const lines = (['division', 'chapter', 'paragraph'] as const).flatMap((name) => {
    const code = classification[name];
    const known = DICTIONARIES[name];
    if (code.length !== known[0]?.code.length) return [];
    const entry = known.find((candidate) => candidate.code === code);
    return [`${t[name]} ${code}: ${entry?.[locale] ?? t.unknownCode}`];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={css['codeNames']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
