import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import {
  ConfirmDialog,
  DateField,
  EmptyState,
  FieldRow,
  fieldId,
  TextAreaField,
  TextField,
  useText,
} from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import { Repeated } from '../../../../shared/forms';
import { newId } from '../../../../shared/new-id';
import { useEditor } from './editor-context';
import { LIMITS } from './limits';

/** Part III.4: the activities, each with its dates and target group. */
export function SchedulePart() {
  const t = useText(offerEditor).schedule;
  const { form, offer } = useEditor();
  const { control } = form;
  const rows = useFieldArray({ control, name: 'activities', keyName: 'key' });
  const [removing, setRemoving] = useState<number | null>(null);
  const add = () =>
    rows.append(
      { id: newId(), name: '', description: '', targetGroup: '', from: null, to: null, thirdPartyScope: '' },
      { shouldFocus: false },
    );
  const remove = (index: number) => {
    const id = form.getValues(`activities.${index}.id`);
    const hasCosts = form.getValues('costs').some(({ activityId }) => activityId === id);
    if (hasCosts) setRemoving(index);
    else rows.remove(index);
  };
  return (
    <div id={fieldId('activities')}>
      {rows.fields.length === 0 && <EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
      <Repeated
        name="activities"
        label={t.list}
        keys={rows.fields.map(({ id }) => id ?? '')}
        title={(index) => t.row(index + 1)}
        add={t.add}
        onAdd={add}
        onRemove={remove}
      >
        {(index) => (
          <>
            <TextField control={control} name={`activities.${index}.name`} label={t.name} />
            <FieldRow>
              <DateField control={control} name={`activities.${index}.from`} label={t.from} />
              <DateField control={control} name={`activities.${index}.to`} label={t.to} />
            </FieldRow>
            <TextField control={control} name={`activities.${index}.targetGroup`} label={t.target} />
            <TextAreaField
              control={control}
              name={`activities.${index}.description`}
              label={t.description}
              help={t.descriptionHelp}
              maximum={LIMITS.activity.description}
              rows={4}
            />
            {offer.content.form === undefined && (
              <TextAreaField
                control={control}
                name={`activities.${index}.thirdPartyScope`}
                label={t.thirdParty}
                help={t.thirdPartyHelp}
                maximum={LIMITS.activity.thirdPartyScope}
                rows={2}
                optional
              />
            )}
          </>
        )}
      </Repeated>
      <ConfirmDialog
        opened={removing !== null}
        danger
        title={t.removeTitle(removing === null ? '' : (form.getValues(`activities.${removing}.name`) ?? ''))}
        confirm={t.remove}
        onClose={() => setRemoving(null)}
        onConfirm={() => {
          if (removing !== null) rows.remove(removing);
          setRemoving(null);
        }}
      >
        <p>{t.removeText}</p>
      </ConfirmDialog>
    </div>
  );
}
