import { useDeferredValue, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useFieldArray, useWatch, type Control } from 'react-hook-form';
import type { AmendmentView } from '@nurt/contracts/programmes';
import type { SaveAmendmentRequest } from '@nurt/contracts/programmes/requests';
import {
  amendmentProblems,
  changedSections,
  limitsPassedByAmendment,
  sectionsOf,
  splitByForce,
} from '@nurt/domain/programmes';
import type { Grosze } from '@nurt/domain/money';
import { FormActions, SavedState, Section, StatusLabel, TextAreaField, useLocale, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { programmeAmendment, programmeEditor, programmes } from '@nurt/wording/programmes';
import { api, queryKey } from '../../../shared/api';
import {
  DraftConflict,
  MissingList,
  NotSaved,
  Repeated,
  useCommandForm,
  useVersionedDraft,
} from '../../../shared/forms';
import { RichTextField } from '../../../shared/rich-text';
import { useToday } from '../../../shared/use-today';
import { LineFields, type LinesForm } from '../editor/line-fields';
import { newLine } from '../editor/programme-draft';
import { LimitWarnings } from '../limit-warnings';
import css from '../programmes.module.css';
import { amendmentOf, draftOf, programmeCaseOf, type AmendmentDraft } from './amendment-draft';
import { AmendmentFiles } from './amendment-files';
import { Amounts } from './amounts';

/** The form of an amendment: why, which amounts, which new lines, which texts. It saves itself. */
export function AmendmentEditor({ view }: { view: AmendmentView }) {
  const t = useText(programmeAmendment);
  const e = useText(programmeEditor);
  const p = useText(programmes);
  const d = useText(drafts).whole;
  const locale = useLocale();
  const [initial] = useState(view);
  const programme = programmeCaseOf(initial);
  const form = useCommandForm<AmendmentDraft>({ defaultValues: draftOf(initial) });
  const { control } = form;
  const today = useToday();
  const { autosave, conflict } = useSaved(form, initial);
  const values = useDeferredValue(useWatch({ control }) as AmendmentDraft);
  const amendment = amendmentOf(values, programme);
  const passed = splitByForce(limitsPassedByAmendment(programme, amendment, initial.standingLimits));
  const freeGrosze = new Map(view.free.map((line) => [line.lineId, line.freeGrosze as Grosze]));
  const changesFiles = view.files.some(({ brought, dropped }) => brought || dropped);
  const problems = [
    ...amendmentProblems({ programme, amendment, freeGrosze, changesFiles }),
    ...passed.refused,
  ];
  const changed = new Set(changedSections(programme.sections, values.sections));
  const lines = useFieldArray({ control, name: 'lines', keyName: 'key' });
  const [opened, setOpened] = useState<readonly string[]>(() => [...changed]);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className={css['parts']}>
      <Section title={t.justification}>
        <TextAreaField
          control={control}
          name="justification"
          label={t.justification}
          help={t.justificationHelp}
          rows={4}
          maximum={10_000}
        />
      </Section>
      <Section title={t.amounts} lead={t.amountsLead}>
        <Amounts view={initial} control={control} />
        <LimitWarnings warnings={passed.told} />
      </Section>
      <Section title={t.newLines} lead={t.newLinesLead}>
        <Repeated
          label={t.newLines}
          keys={lines.fields.map(({ key }) => key)}
          title={(index) => p.lineNumber(programme.lines.length + index + 1)}
          add={p.addLine}
          onAdd={() =>
            lines.append(newLine(`P${programme.lines.length + lines.fields.length + 1}`, programme), {
              shouldFocus: false,
            })
          }
          onRemove={(index) => lines.remove(index)}
        >
          {(index) => (
            <LineFields
              control={control as unknown as Control<LinesForm>}
              index={index}
              year={programme.year}
            />
          )}
        </Repeated>
      </Section>
      <Section title={t.sections} lead={t.sectionsLead}>
        {sectionsOf(programme.kind).map((section) => (
          <details
            key={section.key}
            className={css['fold']}
            open={opened.includes(section.key)}
            onToggle={({ currentTarget }) => {
              // Once opened it stays mounted: closing must not lose what is being typed.
              if (currentTarget.open) setOpened((all) => [...new Set([...all, section.key])]);
            }}
          >
            <summary>
              {section[locale]}
              {changed.has(section.key) && <StatusLabel tone="current">{t.sectionChanged}</StatusLabel>}
            </summary>
            {opened.includes(section.key) && (
              <RichTextField
                control={control}
                name={`sections.${section.key}`}
                label={e.contentOf(section[locale])}
              />
            )}
          </details>
        ))}
      </Section>
      <AmendmentFiles view={view} />
      {problems.length > 0 && (
        <Section title={t.missing}>
          <MissingList problems={problems} />
        </Section>
      )}
      <FormActions sticky>
        {conflict ? (
          <DraftConflict conflict={conflict} differing={[]} />
        ) : (
          autosave.refusal && <NotSaved problems={autosave.refusal.problems} />
        )}
        {problems.length > 0 && <span>{d.missingTogether(problems.length)}</span>}
        {autosave.state === 'saved' && !autosave.savedAt ? (
          <span className={css['muted']}>{d.savesItself}</span>
        ) : (
          <SavedState state={autosave.state} savedAt={autosave.savedAt} today={today} />
        )}
      </FormActions>
    </form>
  );
}

function useSaved(form: ReturnType<typeof useCommandForm<AmendmentDraft>>, initial: AmendmentView) {
  const queries = useQueryClient();
  const params = { amendmentId: initial.id };
  const key = 'GET /api/office/programme-amendments/:amendmentId';
  const programme = programmeCaseOf(initial);
  return useVersionedDraft(form, initial, {
    save: async (values, version) => {
      const saved = await api('PUT /api/office/programme-amendments/:amendmentId', {
        params,
        body: { version, ...amendmentOf(values, programme) } as unknown as SaveAmendmentRequest,
      });
      queries.setQueryData(queryKey(key, { params }), saved);
      return saved;
    },
    load: () => api(key, { params }),
    valuesOf: draftOf,
  });
}
