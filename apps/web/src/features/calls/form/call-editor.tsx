import { useDeferredValue, useEffect, useState } from 'react';
import { Anchor, Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { Link, useLocation } from 'react-router';
import type { CallView } from '@nurt/contracts/calls';
import { announcementProblems, publishedEverywhereOn } from '@nurt/domain/calls';
import { focusField, FormActions, Page, SavedState, SideIndex, Split, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { serverNow } from '../../../shared/clock';
import { useCommandForm } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { useToday } from '../../../shared/use-today';
import css from '../calls.module.css';
import { draftOf, termsOf, type CallDraft } from './call-draft';
import { ConflictNotice } from './conflict-notice';
import { ConditionsPart } from './conditions-part';
import { HintsPart } from './hints-part';
import { Refused } from './refused';
import { ChecklistPart, SameKindPart } from './list-parts';
import type { LineChoice } from './lines';
import { DatesPart, LinePart, MoneyPart, type PartProps } from './parts';
import { SelectionPart } from './selection-part';
import { ANCHOR, bySection, SECTIONS } from './sections';
import { useSavedDraft } from './use-saved-draft';

/** The form of a draft call: all its parts, their state at the side, saved by itself. */
export function CallEditor({ call, lines }: { call: CallView; lines: readonly LineChoice[] }) {
  const t = useText(calls);
  const { hash } = useLocation();
  // What others save does not replace what is being typed; a conflict is shown instead.
  const [initial] = useState(call);
  const form = useCommandForm<CallDraft>({ defaultValues: draftOf(initial) });
  const { autosave, conflict } = useSavedDraft(form, initial);
  const today = useToday();
  useEffect(() => {
    // Arrived from the list of what is missing: the field is on the screen only now.
    if (hash.startsWith('#field-')) focusField(hash.slice(1));
  }, [hash]);
  const values = useDeferredValue(useWatch({ control: form.control }) as CallDraft);
  const chosen = lines.find(({ line }) => line.id === values.budgetLineId);
  const problems = bySection(
    announcementProblems({
      terms: termsOf(values),
      publications: publishedEverywhereOn(today),
      line: {
        legalBasis: chosen?.line.legalBasis ?? initial.line.legalBasis,
        year: chosen?.year ?? 0,
        adopted: chosen !== undefined && !chosen.onDraftBudget,
        onDraftBudget: chosen?.onDraftBudget === true,
      },
      freeGrosze: chosen?.freeGrosze ?? (0 as LineChoice['freeGrosze']),
      now: new Date(serverNow()),
    }),
  );
  const left = SECTIONS.reduce((sum, section) => sum + problems[section].length, 0);
  const part: PartProps = { callId: initial.id, control: form.control, values, lines, chosen };
  return (
    <Page
      title={values.title || t.form.editTitle}
      written={values.title !== ''}
      lead={t.form.editTitle}
      breadcrumb={[
        { label: t.title, to: paths.office.calls },
        { label: initial.terms.title, to: paths.office.call(initial.id), written: true },
      ]}
    >
      <Split
        side="start"
        aside={
          <SideIndex
            label={t.form.sections}
            steps={SECTIONS.map((section) => ({
              label: t.form.section[section],
              to: `#${ANCHOR[section]}`,
              current: hash === `#${ANCHOR[section]}`,
              state: problems[section].length > 0 ? 'problem' : 'complete',
              stateText:
                problems[section].length > 0 ? t.form.missingIn(problems[section].length) : t.form.complete,
            }))}
          />
        }
      >
        <form noValidate onSubmit={(event) => event.preventDefault()} className={css['parts']}>
          <LinePart {...part} problems={problems.line} />
          <MoneyPart {...part} problems={problems.money} />
          <DatesPart {...part} problems={problems.dates} />
          <SelectionPart {...part} problems={problems.selection} />
          <ChecklistPart {...part} problems={problems.checklist} />
          <ConditionsPart {...part} problems={problems.conditions} />
          <HintsPart {...part} problems={problems.hints} />
          <SameKindPart {...part} problems={problems.sameKind} />
          <FormActions sticky>
            {conflict ? (
              <ConflictNotice conflict={conflict} mine={values} />
            ) : (
              autosave.refusal && <Refused problems={autosave.refusal.problems} />
            )}
            {left === 0 ? (
              <Button component={Link} to={paths.office.call(initial.id)}>
                {t.form.toAnnounce}
              </Button>
            ) : (
              <span>{t.form.missingTogether(left)}</span>
            )}
            {autosave.state === 'saved' && !autosave.savedAt ? (
              <span className={css['muted']}>{t.form.savesItself}</span>
            ) : (
              <SavedState state={autosave.state} savedAt={autosave.savedAt} today={today} />
            )}
            {left > 0 && (
              <Anchor component={Link} to={paths.office.call(initial.id)}>
                {t.form.toRecord}
              </Anchor>
            )}
          </FormActions>
        </form>
      </Split>
    </Page>
  );
}
