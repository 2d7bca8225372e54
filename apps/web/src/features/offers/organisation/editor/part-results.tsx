import { useFieldArray } from 'react-hook-form';
import { Fields, fieldId, Section, TextAreaField, TextField, useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import { Repeated } from '../../../../shared/forms';
import { newId } from '../../../../shared/new-id';
import { useEditor } from './editor-context';
import { LIMITS } from './limits';

/** Parts III.5 and III.6: the results in words, and those that can be measured. */
export function ResultsPart() {
  const t = useText(offerEditor).results;
  const { offer, form } = useEditor();
  const { control } = form;
  const rows = useFieldArray({ control, name: 'resultRows', keyName: 'key' });
  const required = offer.call.terms.resultsTableRequired;
  return (
    <>
      <Fields>
        <TextAreaField
          control={control}
          name="results"
          label={t.description}
          help={t.descriptionHelp}
          maximum={LIMITS.long}
          rows={8}
        />
      </Fields>
      <Section
        level={3}
        id={fieldId('resultRows')}
        title={t.table}
        lead={required ? t.tableRequired : t.tableOptional}
      >
        <Repeated
          name="resultRows"
          label={t.table}
          keys={rows.fields.map(({ id }) => id ?? '')}
          title={(index) => t.row(index + 1)}
          add={t.add}
          onAdd={() =>
            rows.append({ id: newId(), name: '', target: '', monitoring: '' }, { shouldFocus: false })
          }
          onRemove={rows.remove}
        >
          {(index) => (
            <>
              <TextField control={control} name={`resultRows.${index}.name`} label={t.name} />
              <TextField
                control={control}
                name={`resultRows.${index}.target`}
                label={t.target}
                help={t.targetHelp}
              />
              <TextField
                control={control}
                name={`resultRows.${index}.monitoring`}
                label={t.monitoring}
                help={t.monitoringHelp}
              />
            </>
          )}
        </Repeated>
      </Section>
    </>
  );
}
