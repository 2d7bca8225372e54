import { Button } from '@mantine/core';
import { useFieldArray, type Control } from 'react-hook-form';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { WHOLE } from '@nurt/domain/money';
import {
  CheckboxField,
  fieldId,
  FieldRow,
  PercentField,
  TextAreaField,
  TextField,
  useLocale,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { conditions } from '@nurt/wording/announced-calls';
import { formatShare } from '@nurt/wording/format';
import { Repeated } from '../../../shared/forms';
import { newId } from '../../../shared/new-id';
import css from '../calls.module.css';
import { statutoryCriteria, type CallDraft } from './call-draft';
import { CriterionScale } from './criterion-scale';
import { Part } from './part';
import type { PartWithProblems } from './parts';
import { TieBreaks } from './tie-breaks';

/** How offers are judged: procedure, criteria whose weights make up the whole, threshold. */
export function SelectionPart({ control, values, problems }: PartWithProblems) {
  const t = useText(calls);
  return (
    <Part section="selection" problems={problems}>
      <TextAreaField
        control={control}
        name="selectionProcedure"
        label={t.form.selectionProcedure}
        help={t.form.selectionProcedureHelp}
        rows={5}
        maximum={10_000}
      />
      <Criteria control={control} values={values} />
      <TieBreaks control={control} values={values} />
      <PercentField
        control={control}
        name="threshold"
        label={t.form.thresholdLabel}
        help={t.form.thresholdHelp}
      />
    </Part>
  );
}

function Criteria({ control, values }: { control: Control<CallDraft>; values: CallDraft }) {
  const t = useText(calls);
  const c = useText(conditions);
  const rows = useFieldArray({ control, name: 'criteria', keyName: 'key' });
  const sum = values.criteria.reduce(
    (total, { weight, bonus }) => total + (typeof weight === 'number' && bonus !== true ? weight : 0),
    0,
  );
  return (
    <div id={fieldId('criteria')} className={css['list']}>
      <h3>{t.form.criteria}</h3>
      <Repeated
        label={t.form.criteria}
        keys={rows.fields.map(({ key }) => key)}
        title={(index) => t.form.criterionNumber(index + 1)}
        add={t.form.addCriterion}
        onAdd={() =>
          rows.append(
            {
              ...{ id: newId(), name: '', guidance: '', maximumPoints: 10, bonus: false, scale: [] },
              weight: Math.max(0, WHOLE - sum),
            },
            { shouldFocus: false },
          )
        }
        onRemove={(index) => rows.remove(index)}
        footer={<WeightSum sum={sum} />}
      >
        {(index) => (
          <>
            <TextField control={control} name={`criteria.${index}.name`} label={t.form.criterionName} />
            <FieldRow>
              <PercentField
                control={control}
                name={`criteria.${index}.weight`}
                label={values.criteria[index]?.bonus === true ? c.bonusWeight : t.form.weight}
              />
              <WholeNumberField
                control={control}
                name={`criteria.${index}.maximumPoints`}
                label={t.form.maximumPoints}
              />
            </FieldRow>
            <TextAreaField
              control={control}
              name={`criteria.${index}.guidance`}
              label={t.form.guidance}
              rows={2}
              optional
            />
            <CheckboxField
              control={control}
              name={`criteria.${index}.bonus`}
              label={c.bonus}
              help={c.bonusHelp}
            />
            <CriterionScale control={control} index={index} />
          </>
        )}
      </Repeated>
      {rows.fields.length === 0 && (
        <div>
          <Button
            variant="default"
            onClick={() =>
              rows.replace(statutoryCriteria(values.kind === 'entrustment' ? 'entrustment' : 'support'))
            }
          >
            {t.form.statutory}
          </Button>
          <p className={css['hint']}>{t.form.statutoryHint}</p>
        </div>
      )}
    </div>
  );
}

/** The sum of the weights, said with a word and an icon as well. */
function WeightSum({ sum }: { sum: number }) {
  const { form: t } = useText(calls);
  const locale = useLocale();
  const right = sum === WHOLE;
  const Icon = right ? IconCircleCheck : IconAlertTriangle;
  return (
    <p className={css['sum']} data-right={right || undefined} role="status">
      <span>{t.weightsTogether}</span>
      <span>
        <Icon size={16} aria-hidden /> <strong>{formatShare(sum, locale)}</strong>
        {!right && (
          <>
            {' '}
            {sum < WHOLE
              ? t.weightsLess(formatShare(WHOLE - sum, locale))
              : t.weightsMore(formatShare(sum - WHOLE, locale))}
          </>
        )}
      </span>
    </p>
  );
}
