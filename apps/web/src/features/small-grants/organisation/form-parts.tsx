import { useFieldArray } from 'react-hook-form';
import { TASK_KINDS } from '@nurt/domain/calls';
import { ARREARS } from '@nurt/domain/offers';
import { smallGrantCostValue } from '@nurt/domain/small-grants';
import { SPHERES } from '@nurt/domain/statute';
import {
  AmountField,
  CheckboxField,
  DateField,
  fieldId,
  FieldRow,
  Fields,
  RadioField,
  Section,
  SelectField,
  TextAreaField,
  TextField,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { Repeated } from '../../../shared/forms';
import { newId } from '../../../shared/new-id';
import { Limits } from '../read/limits';
import { LONG_TEXT } from './draft';
import { useEditor, useWrittenGrant } from './editor-context';
import css from './small-grants.module.css';

/** Parts I and II: what, when, whom to ask; the limits first. */
export function BasicsPart() {
  const t = useText(smallGrantForm).fields;
  const { kindOf } = useText(smallGrants);
  const locale = useLocale();
  const { grant, form } = useEditor();
  const { control } = form;
  return (
    <>
      <Limits limits={grant.limits} level={3} />
      <Fields>
        <RadioField
          control={control}
          name="kind"
          label={t.kind}
          choices={TASK_KINDS.map((value) => ({ value, label: kindOf[value] }))}
        />
        <SelectField
          control={control}
          name="sphere"
          label={t.sphere}
          help={t.sphereHelp}
          choices={SPHERES.map((sphere) => ({ value: sphere.key, label: sphere[locale] }))}
        />
        <TextField control={control} name="title" label={t.title} />
        <FieldRow>
          <DateField control={control} name="taskFrom" label={t.from} min={grant.limits.on} />
          <DateField control={control} name="taskTo" label={t.to} min={grant.limits.on} />
        </FieldRow>
      </Fields>
      <Section level={3} title={t.contact}>
        <Fields>
          <TextField control={control} name="contact.name" label={t.name} />
          <FieldRow>
            <TextField control={control} name="contact.phone" label={t.phone} />
            <TextField control={control} name="contact.email" label={t.email} />
          </FieldRow>
        </Fields>
      </Section>
    </>
  );
}

/** Part III: place and description, results, the applicant. */
export function TaskPart() {
  const t = useText(smallGrantForm).fields;
  const { control } = useEditor().form;
  const rows = useFieldArray({ control, name: 'results', keyName: 'key' });
  return (
    <>
      <Fields>
        <TextField control={control} name="place" label={t.place} />
        <TextAreaField
          control={control}
          name="description"
          label={t.description}
          help={t.descriptionHelp}
          maximum={LONG_TEXT}
          rows={8}
        />
      </Fields>
      <Section level={3} id={fieldId('results')} title={t.results} lead={t.resultsLead}>
        <Repeated
          label={t.results}
          keys={rows.fields.map(({ key }) => key)}
          title={(index) => t.resultRow(index + 1)}
          add={t.addResult}
          onAdd={() =>
            rows.append({ id: newId(), name: '', target: '', monitoring: '' }, { shouldFocus: false })
          }
          onRemove={rows.remove}
        >
          {(index) => (
            <>
              <TextField control={control} name={`results.${index}.name`} label={t.resultName} />
              <TextField control={control} name={`results.${index}.target`} label={t.target} />
              <TextField control={control} name={`results.${index}.monitoring`} label={t.monitoring} />
            </>
          )}
        </Repeated>
      </Section>
      <Fields>
        <TextAreaField
          control={control}
          name="characteristics"
          label={t.characteristics}
          help={t.characteristicsHelp}
          maximum={LONG_TEXT}
          rows={5}
        />
      </Fields>
    </>
  );
}

/** Part IV: every cost with what pays for it. */
export function CostsPart() {
  const t = useText(smallGrantForm).fields;
  const { control } = useEditor().form;
  const rows = useFieldArray({ control, name: 'costs', keyName: 'key' });
  return (
    <div id={fieldId('costs')} tabIndex={-1} data-takes-focus>
      <Repeated
        label={t.sums}
        keys={rows.fields.map(({ key }) => key)}
        title={(index) => t.costRow(index + 1)}
        add={t.addCost}
        onAdd={() =>
          rows.append({ id: newId(), name: '', grantGrosze: null, otherGrosze: null }, { shouldFocus: false })
        }
        onRemove={rows.remove}
        footer={<Sums />}
      >
        {(index) => (
          <>
            <TextField control={control} name={`costs.${index}.name`} label={t.costName} />
            <FieldRow>
              <AmountField control={control} name={`costs.${index}.grantGrosze`} label={t.grant} />
              <AmountField control={control} name={`costs.${index}.otherGrosze`} label={t.other} />
            </FieldRow>
            <Value index={index} />
          </>
        )}
      </Repeated>
    </div>
  );
}

function Value({ index }: { index: number }) {
  const t = useText(smallGrantForm).fields;
  const locale = useLocale();
  const cost = useWrittenGrant().content.costs[index];
  return cost ? (
    <p className={css['quiet']}>{t.value(formatAmount(smallGrantCostValue(cost), locale))}</p>
  ) : null;
}

function Sums() {
  const t = useText(smallGrantForm).fields;
  const locale = useLocale();
  const { totalGrosze, grantGrosze, otherGrosze } = useWrittenGrant().sums;
  const money = (amount: number) => formatAmount(amount, locale);
  return (
    <p className={css['sums']} role="status">
      <strong>{t.sums}:</strong> {t.sumOf(money(totalGrosze), money(grantGrosze), money(otherGrosze))}
    </p>
  );
}

/** Part V: the seven declarations, two of which are choices. */
export function DeclarationsPart() {
  const t = useText(offerEditor).declarations;
  const { declare } = useText(offerForm);
  const { control } = useEditor().form;
  const choices = ARREARS.toReversed().map((value) => ({ value, label: t.choice[value] }));
  const check = (key: Exclude<keyof typeof declare, 'taxes' | 'socialInsurance'>) => (
    <CheckboxField control={control} name={`declarations.${key}`} label={declare[key]} />
  );
  return (
    <Fields>
      <p>{t.lead}</p>
      {check('withinPublicBenefitActivity')}
      {check('feesWithinPaidActivity')}
      <RadioField control={control} name="declarations.taxes" label={t.taxes} choices={choices} />
      <RadioField
        control={control}
        name="declarations.socialInsurance"
        label={t.socialInsurance}
        choices={choices}
      />
      {check('dataAgreeWithRegister')}
      {check('truthful')}
      {check('dataProtection')}
    </Fields>
  );
}
