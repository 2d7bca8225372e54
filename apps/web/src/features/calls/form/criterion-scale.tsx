import { useFieldArray, type Control } from 'react-hook-form';
import { FieldRow, TextField, useText, WholeNumberField } from '@nurt/ui';
import { conditions } from '@nurt/wording/announced-calls';
import { Repeated } from '../../../shared/forms';
import type { CallDraft } from './call-draft';

/** What numbers of points mean in one criterion, so that members of the committee score alike. */
export function CriterionScale({ control, index }: { control: Control<CallDraft>; index: number }) {
  const t = useText(conditions);
  const rows = useFieldArray({ control, name: `criteria.${index}.scale`, keyName: 'key' });
  return (
    <Repeated
      label={t.scale}
      keys={rows.fields.map(({ key }) => key)}
      title={(at) => t.scaleNumber(at + 1)}
      add={t.addScale}
      onAdd={() => rows.append({ points: 0, label: '' }, { shouldFocus: false })}
      onRemove={(at) => rows.remove(at)}
    >
      {(at) => (
        <FieldRow>
          <WholeNumberField
            control={control}
            name={`criteria.${index}.scale.${at}.points`}
            label={t.scalePoints}
            width={5}
          />
          <TextField control={control} name={`criteria.${index}.scale.${at}.label`} label={t.scaleLabel} />
        </FieldRow>
      )}
    </Repeated>
  );
}
