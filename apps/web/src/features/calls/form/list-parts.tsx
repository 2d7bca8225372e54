import { useFieldArray } from 'react-hook-form';
import {
  AmountField,
  CheckboxField,
  fieldId,
  FieldRow,
  TextAreaField,
  TextField,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import type { SameKindYearView } from '@nurt/contracts/calls';
import { calls, sameKindDescription } from '@nurt/wording/calls';
import { Repeated } from '../../../shared/forms';
import { newId } from '../../../shared/new-id';
import { yearNow } from '../../../shared/today';
import css from '../calls.module.css';
import { ChecklistLibrary } from './checklist-library';
import { FromRegister } from './from-register';
import { Part } from './part';
import type { PartWithProblems } from './parts';

/** What the office checks in every offer before it is judged. */
export function ChecklistPart({ control, chosen, values, problems }: PartWithProblems) {
  const { form: t, record } = useText(calls);
  const rows = useFieldArray({ control, name: 'checklist', keyName: 'key' });
  return (
    <Part section="checklist" problems={problems} lead={record.checklistLead}>
      <div id={fieldId('checklist')} className={css['list']}>
        <Repeated
          label={t.checklist}
          keys={rows.fields.map(({ key }) => key)}
          title={(index) => t.checklistNumber(index + 1)}
          add={t.addChecklist}
          onAdd={() => rows.append({ id: newId(), text: '' }, { shouldFocus: false })}
          onRemove={(index) => rows.remove(index)}
        >
          {(index) => (
            <TextField control={control} name={`checklist.${index}.text`} label={t.checklistText} />
          )}
        </Repeated>
        <ChecklistLibrary
          legalBasis={chosen?.line.legalBasis ?? 'udpp'}
          taken={values.checklist.map(({ text }) => String(text))}
          onPick={(text) => rows.append({ id: newId(), text }, { shouldFocus: false })}
        />
      </div>
      <CheckboxField control={control} name="resultsTableRequired" label={t.resultsTableRequired} />
    </Part>
  );
}

/** What was spent on the like, this year and last (UDPP art. 13 ust. 2 pkt 7). */
export function SameKindPart({ callId, control, values, problems }: PartWithProblems) {
  const { form: t } = useText(calls);
  const rows = useFieldArray({ control, name: 'sameKindTasks', keyName: 'key' });
  const years = values.sameKindTasks.map(({ year }) => Number(year));
  return (
    <Part section="sameKind" problems={problems} lead={t.sameKindLead}>
      <FromRegister callId={callId} onFill={(found) => rows.replace(found.map(asTasks))} />
      <div id={fieldId('sameKindTasks')} className={css['list']}>
        <Repeated
          label={t.section.sameKind}
          keys={rows.fields.map(({ key }) => key)}
          title={(index) => t.sameKindYear(years[index] ?? yearNow())}
          add={t.addYear}
          onAdd={() =>
            rows.append(
              {
                year: years.includes(yearNow()) ? Math.min(...years) - 1 : yearNow(),
                description: '',
                grantsGrosze: 0,
                totalCostGrosze: 0,
              },
              { shouldFocus: false },
            )
          }
          onRemove={(index) => rows.remove(index)}
        >
          {(index) => (
            <>
              <WholeNumberField
                control={control}
                name={`sameKindTasks.${index}.year`}
                label={t.year}
                width={6}
              />
              <TextAreaField
                control={control}
                name={`sameKindTasks.${index}.description`}
                label={t.sameKindDescription}
                rows={2}
              />
              <FieldRow>
                <AmountField
                  control={control}
                  name={`sameKindTasks.${index}.grantsGrosze`}
                  label={t.sameKindGrants}
                />
                <AmountField
                  control={control}
                  name={`sameKindTasks.${index}.totalCostGrosze`}
                  label={t.sameKindTotal}
                />
              </FieldRow>
            </>
          )}
        </Repeated>
      </div>
    </Part>
  );
}

/** A year of the register as the form holds it; everything can be corrected there. */
function asTasks(found: SameKindYearView) {
  const { year, grantsGrosze, totalCostGrosze } = found;
  return { year, description: sameKindDescription(found), grantsGrosze, totalCostGrosze };
}
