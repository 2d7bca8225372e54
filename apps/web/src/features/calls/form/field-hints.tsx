import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { HINTED_FIELDS, hintedFields, LONGEST_FIELD_HINT, type HintedField } from '@nurt/domain/calls';
import type { LegalBasis } from '@nurt/domain/statute';
import { fieldId, focusField, Section, TextAreaField, useLocale, useText } from '@nurt/ui';
import { callHints } from '@nurt/wording/calls';
import { common } from '@nurt/wording/common';
import { hintedFieldName } from '@nurt/wording/offers';
import { Repeated } from '../../../shared/forms';
import css from '../calls.module.css';
import type { PartProps } from './parts';

/** The hints for single fields: those that are written, in the order of the form, and a list to choose the next from. */
export function FieldHints(props: Pick<PartProps, 'control'> & { legalBasis: LegalBasis }) {
  const { control, legalBasis } = props;
  const t = useText(callHints);
  const locale = useLocale();
  const rows = useFieldArray({ control, name: 'fieldHints', keyName: 'key' });
  const written = useWatch({ control, name: 'fieldHints' }) ?? [];
  const placeOf = (field: unknown) => HINTED_FIELDS.findIndex((known) => known === field);
  const nameAt = (index: number) => {
    const field = HINTED_FIELDS[placeOf(rows.fields[index]?.field)];
    return field === undefined ? '' : hintedFieldName(field, locale);
  };
  const add = (field: HintedField) => {
    const after = written.findIndex((hint) => placeOf(hint.field) > placeOf(field));
    const index = after < 0 ? written.length : after;
    rows.insert(index, { field, text: '' }, { shouldFocus: false });
    // The row is on the screen only after the next paint.
    requestAnimationFrame(() => focusField(fieldId(`fieldHints.${String(index)}.text`)));
  };
  return (
    <Section level={3} title={t.fields} lead={t.fieldsLead} id={fieldId('fieldHints')}>
      <Repeated
        label={t.fields}
        keys={rows.fields.map(({ key }) => key)}
        title={nameAt}
        onRemove={rows.remove}
        footer={
          <NextField legalBasis={legalBasis} taken={written.map(({ field }) => field)} onChoose={add} />
        }
      >
        {(index) => (
          <TextAreaField
            control={control}
            name={`fieldHints.${index}.text`}
            label={t.label(nameAt(index))}
            maximum={LONGEST_FIELD_HINT}
            rows={2}
          />
        )}
      </Repeated>
    </Section>
  );
}

/** The fields that have no hint yet, under the names of their parts. */
function NextField(props: {
  legalBasis: LegalBasis;
  taken: readonly unknown[];
  onChoose: (field: HintedField) => void;
}) {
  const { legalBasis, taken, onChoose } = props;
  const t = useText(callHints);
  const { choose } = useText(common);
  const locale = useLocale();
  const [chosen, setChosen] = useState<HintedField | null>(null);
  const parts = hintedFields(legalBasis)
    .map(({ part, fields }) => ({ part, fields: fields.filter((field) => !taken.includes(field)) }))
    .filter(({ fields }) => fields.length > 0);
  if (parts.length === 0) return <p className={css['muted']}>{t.allOfThem}</p>;
  return (
    <div className={css['adding']}>
      <NativeSelect
        label={t.field}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          setChosen(HINTED_FIELDS.find((field) => field === currentTarget.value) ?? null)
        }
      >
        <option value="">{choose}…</option>
        {parts.map(({ part, fields }) => (
          <optgroup key={part} label={t.partOf[part]}>
            {fields.map((field) => (
              <option key={field} value={field}>
                {hintedFieldName(field, locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        aria-disabled={chosen === null || undefined}
        data-disabled={chosen === null || undefined}
        onClick={() => {
          if (chosen === null) return;
          onChoose(chosen);
          setChosen(null);
        }}
      >
        {t.add}
      </Button>
    </div>
  );
}
