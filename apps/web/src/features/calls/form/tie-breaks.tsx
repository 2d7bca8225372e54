import { useFieldArray } from 'react-hook-form';
import { TIE_BREAKS } from '@nurt/domain/calls';
import { fieldId, FieldRow, SelectField, useText } from '@nurt/ui';
import { conditions } from '@nurt/wording/announced-calls';
import { Repeated } from '../../../shared/forms';
import css from '../calls.module.css';
import type { PartProps } from './parts';

/** What decides between equal scores, one rule after another. */
export function TieBreaks({ control, values }: Pick<PartProps, 'control' | 'values'>) {
  const t = useText(conditions);
  const rows = useFieldArray({ control, name: 'tieBreaks', keyName: 'key' });
  const criteria = values.criteria.map(({ id, name }) => ({ value: String(id), label: String(name) }));
  return (
    <div id={fieldId('tieBreaks')} className={css['list']}>
      <h3>{t.tieBreaks}</h3>
      <Repeated
        label={t.tieBreaks}
        keys={rows.fields.map(({ key }) => key)}
        title={(index) => t.tieBreakNumber(index + 1)}
        add={t.addTieBreak}
        onAdd={() => rows.append({ kind: 'earlierSubmission', criterionId: null }, { shouldFocus: false })}
        onRemove={(index) => rows.remove(index)}
      >
        {(index) => (
          <FieldRow>
            <SelectField
              control={control}
              name={`tieBreaks.${index}.kind`}
              label={t.tieBreak}
              choices={TIE_BREAKS.map((value) => ({ value, label: t.tieBreakOf[value] }))}
            />
            {values.tieBreaks[index]?.kind === 'higherScoreIn' && (
              <SelectField
                control={control}
                name={`tieBreaks.${index}.criterionId`}
                label={t.tieBreakCriterion}
                choices={criteria}
              />
            )}
          </FieldRow>
        )}
      </Repeated>
    </div>
  );
}
