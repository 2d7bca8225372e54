import { useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { AmendmentView } from '@nurt/contracts/programmes';
import { onSpheres, sameDetails } from '@nurt/domain/programmes';
import { StatusLabel, TextField, useText } from '@nurt/ui';
import { programmeAmendment, programmeEditor, programmes } from '@nurt/wording/programmes';
import { CodeField } from '../editor/code-field';
import { Spheres, TasksField } from '../editor/line-fields';
import { useCodes } from '../editor/use-codes';
import css from '../programmes.module.css';
import { detailsOf, type AmendmentDraft } from './amendment-draft';

const DIGITS = { division: 3, chapter: 5, paragraph: 4 } as const;

/** What is told of a line the programme has, folded until somebody changes it. Its code and legal basis stay. */
export function LineDetailsFields(props: {
  view: AmendmentView;
  control: Control<AmendmentDraft>;
  index: number;
}) {
  const { view, control, index } = props;
  const t = useText(programmeAmendment);
  const p = useText(programmes);
  const e = useText(programmeEditor);
  const codes = useCodes(view.programme.year);
  const details = useWatch({ control, name: `amounts.${index}.details` });
  const line = view.current.lines[index];
  const changed = line !== undefined && !sameDetails(detailsOf(details), line);
  const [opened, setOpened] = useState(changed);
  const field = <Name extends keyof typeof details>(name: Name) =>
    `amounts.${index}.details.${name}` as const;
  if (!line) return null;
  const division = typeof details.division === 'string' ? details.division : '';
  return (
    <details
      className={css['lineDetails']}
      open={opened}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        {t.details}
        {changed && (
          <>
            {' '}
            <StatusLabel tone="current">{t.detailsChanged}</StatusLabel>
          </>
        )}
      </summary>
      {opened && (
        <div>
          <p>{t.detailsHelp}</p>
          <TextField control={control} name={field('name')} label={p.lineName} />
          {onSpheres(line) && (
            <Spheres control={control} name={field('spheres')} chosen={details.spheres.length} />
          )}
          <div className={css['codes']}>
            {(['division', 'chapter', 'paragraph'] as const).map((kind) => (
              <CodeField
                key={kind}
                control={control}
                name={field(kind)}
                label={p[kind]}
                digits={DIGITS[kind]}
                codes={
                  kind === 'chapter'
                    ? codes.chapter.filter(({ code }) => code.startsWith(division))
                    : codes[kind]
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
        </div>
      )}
    </details>
  );
}
