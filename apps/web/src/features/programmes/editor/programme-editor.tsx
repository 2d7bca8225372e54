import { useDeferredValue, useEffect, useState } from 'react';
import { Anchor } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useFieldArray, useWatch, type Control } from 'react-hook-form';
import { Link, useLocation } from 'react-router';
import type { ProgrammeContentView, ProgrammeView } from '@nurt/contracts/programmes';
import type { SaveProgrammeRequest } from '@nurt/contracts/programmes/requests';
import {
  limitsPassed,
  programmeProblems,
  promisesUncovered,
  sectionsOf,
  splitByForce,
} from '@nurt/domain/programmes';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import {
  CheckboxField,
  fieldId,
  focusField,
  FormActions,
  MoneyText,
  Page,
  SavedState,
  Section,
  SideIndex,
  Split,
  TextField,
  useLocale,
  useText,
} from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { api, queryKey } from '../../../shared/api';
import {
  DraftConflict,
  MissingList,
  NotSaved,
  Repeated,
  useCommandForm,
  useVersionedDraft,
} from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { useToday } from '../../../shared/use-today';
import { RichTextField } from '../../../shared/rich-text';
import css from '../programmes.module.css';
import { LimitWarnings } from '../limit-warnings';
import { LineFields, type LinesForm } from './line-fields';
import { caseOf, differingParts, draftOf, newLine, type ProgrammeDraft } from './programme-draft';

/** The form of a draft programme: its sections and lines, their state at the side, saved by itself. */
export function ProgrammeEditor(props: { programme: ProgrammeView; content: ProgrammeContentView }) {
  const { programme } = props;
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const d = useText(drafts).whole;
  const locale = useLocale();
  const { hash } = useLocation();
  // What others save does not replace what is being typed; a conflict is shown instead.
  const [initial] = useState(props.content);
  const form = useCommandForm<ProgrammeDraft>({ defaultValues: draftOf(initial, programme) });
  const today = useToday();
  const { autosave, conflict } = useSaved(form, programme, initial);
  useEffect(() => {
    // Arrived from the list of what is missing: the field is on the screen only now.
    if (hash.startsWith('#field-')) focusField(hash.slice(1));
  }, [hash]);
  const values = useDeferredValue(useWatch({ control: form.control }) as ProgrammeDraft);
  const draft = caseOf(values, programme);
  const passed = splitByForce(limitsPassed(draft, initial.standingLimits));
  const problems = [...programmeProblems(draft), ...passed.refused];
  const of = (part: string) =>
    problems.filter(({ path = '' }) => path === part || path.startsWith(`${part}.`));
  const step = (label: string, part: string) => {
    const count = of(part).length;
    return {
      label,
      to: `#${anchor(part)}`,
      current: hash === `#${anchor(part)}`,
      state: count > 0 ? ('problem' as const) : ('complete' as const),
      stateText: count > 0 ? e.missingIn(count) : e.complete,
    };
  };
  const sections = sectionsOf(programme.kind);
  const names = (part: string): string =>
    part === 'title'
      ? t.name
      : part === 'lines'
        ? t.lines
        : (sections.find(({ key }) => key === part)?.[locale] ?? part);
  return (
    <Page
      title={values.title || e.editTitle}
      written={values.title !== ''}
      lead={`${e.editTitle}, ${e.years(programme.year, programme.yearTo)}`}
      breadcrumb={[
        { label: t.title, to: paths.office.programmes },
        { label: e.years(programme.year, programme.yearTo), to: paths.office.programme(programme.id) },
      ]}
    >
      <Split
        side="start"
        aside={
          <SideIndex
            label={e.parts}
            steps={[
              step(e.basics, 'title'),
              ...sections.map((section) => step(section[locale], `sections.${section.key}`)),
              step(t.lines, 'lines'),
            ]}
          />
        }
      >
        <form noValidate onSubmit={(event) => event.preventDefault()} className={css['parts']}>
          <Section title={e.basics} id={anchor('title')}>
            <TextField control={form.control} name="title" label={t.name} help={t.titleHelp} />
          </Section>
          {sections.map((section) => (
            <Section
              key={section.key}
              title={section[locale]}
              id={anchor(`sections.${section.key}`)}
              lead={e.sectionLead(section.basis)}
            >
              <RichTextField
                control={form.control}
                name={`sections.${section.key}`}
                label={e.contentOf(section[locale])}
              />
            </Section>
          ))}
          <Lines
            control={form.control as unknown as Control<LinesForm>}
            programme={programme}
            problems={of('lines')}
            warnings={[...passed.told, ...promisesUncovered(draft, initial.promised)]}
          />
          <FormActions sticky>
            {conflict ? (
              <DraftConflict
                conflict={conflict}
                differing={differingParts(values, draftOf(conflict.theirs, programme)).map(names)}
              />
            ) : (
              autosave.refusal && <NotSaved problems={autosave.refusal.problems} />
            )}
            <span>{problems.length > 0 ? d.missingTogether(problems.length) : e.nothingMissing}</span>
            {autosave.state === 'saved' && !autosave.savedAt ? (
              <span className={css['muted']}>{d.savesItself}</span>
            ) : (
              <SavedState state={autosave.state} savedAt={autosave.savedAt} today={today} />
            )}
            <Anchor component={Link} to={paths.office.programme(programme.id)}>
              {e.toRecord}
            </Anchor>
          </FormActions>
        </form>
      </Split>
    </Page>
  );
}

const anchor = (part: string): string => `czesc-${part.replaceAll('.', '-')}`;

function useSaved(
  form: ReturnType<typeof useCommandForm<ProgrammeDraft>>,
  programme: ProgrammeView,
  initial: ProgrammeContentView,
) {
  const queries = useQueryClient();
  const params = { programmeId: programme.id };
  const key = 'GET /api/office/programmes/:programmeId/content';
  return useVersionedDraft(form, initial, {
    save: async ({ title, sections, lines, limitsBinding }, version) => {
      const saved = await api('PUT /api/office/programmes/:programmeId/content', {
        params,
        // The form holds what is typed; the server refuses what is not right, with its path.
        body: {
          version,
          title,
          sections,
          lines,
          ...(programme.kind === 'multiYear' ? { limitsBinding } : {}),
        } as unknown as SaveProgrammeRequest,
      });
      queries.setQueryData(queryKey(key, { params }), saved);
      void queries.invalidateQueries({ queryKey: ['GET /api/office/programmes'] });
      void queries.invalidateQueries({ queryKey: ['GET /api/office/programmes/:programmeId'] });
      return saved;
    },
    load: () => api(key, { params }),
    valuesOf: (content) => draftOf(content, programme),
  });
}

function Lines(props: {
  control: Control<LinesForm>;
  programme: ProgrammeView;
  problems: readonly Problem<ProblemCode>[];
  /** Limits that it passes and that do not bind. */
  warnings: readonly Problem<ProblemCode>[];
}) {
  const { control, programme, problems, warnings } = props;
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const rows = useFieldArray({ control, name: 'lines', keyName: 'key' });
  const lines = useWatch({ control, name: 'lines' });
  const total = lines.reduce(
    (sum, { plannedGrosze }) => sum + (typeof plannedGrosze === 'number' ? plannedGrosze : 0),
    0,
  );
  return (
    <Section
      title={t.lines}
      id={anchor('lines')}
      actions={
        <Anchor component={Link} to={paths.office.classification}>
          {e.classification.link}
        </Anchor>
      }
    >
      <MissingList problems={problems} to="here" />
      <LimitWarnings warnings={warnings} to="here" />
      {programme.kind === 'multiYear' && (
        <CheckboxField
          control={control}
          name="limitsBinding"
          label={e.limitsBinding}
          help={e.limitsBindingHelp}
        />
      )}
      <div id={fieldId('lines')}>
        <Repeated
          label={t.lines}
          keys={rows.fields.map(({ key }) => key)}
          title={(index) => t.lineNumber(index + 1)}
          add={t.addLine}
          onAdd={() => rows.append(newLine(`P${rows.fields.length + 1}`, programme), { shouldFocus: false })}
          onRemove={(index) => rows.remove(index)}
          onMove={(from, to) => rows.move(from, to)}
          footer={
            <p className={css['sum']}>
              <span>{t.plannedTotal}</span>
              <MoneyText amount={total} strong />
            </p>
          }
        >
          {(index) => <LineFields control={control} index={index} year={programme.year} />}
        </Repeated>
      </div>
    </Section>
  );
}
