import type { KeyboardEvent } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import type { Criterion } from '@nurt/domain/calls';
import { sheetProblems } from '@nurt/domain/evaluation';
import {
  DecisionDialog,
  fieldId,
  focusField,
  SavedState,
  Section,
  TextAreaField,
  useLocale,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import { conditions } from '@nurt/wording/announced-calls';
import { committee, evaluation } from '@nurt/wording/evaluation';
import { formatPercent, formatShare } from '@nurt/wording/format';
import { CommandForm, refusedHere, useAutosave, useCommandForm, useDecision } from '../../../shared/forms';
import { useToday } from '../../../shared/use-today';
import { useFileSheet, useSaveSheet } from './commands';
import css from './committee.module.css';
import { draftOf, scoresOf, sheetState, stepped, type SheetDraft } from './score-draft';

/** Id of the sheet, to jump to from the offer. */
export const SHEET = 'score-sheet';

/** The member's own sheet: points and a reason for every criterion, saved by itself, filed once. */
export function ScoreSheet({ offer }: { offer: CommitteeOfferView }) {
  const t = useText(committee).sheet;
  const today = useToday();
  const { criteria } = offer.call;
  const params = { offerId: offer.id };
  const form = useCommandForm<SheetDraft>({ defaultValues: draftOf(criteria, offer.sheet) });
  const save = useSaveSheet();
  const autosave = useAutosave(
    form,
    async (values) => {
      const { sheet } = await save.mutateAsync({ params, body: values });
      return { savedAt: sheet.savedAt ?? '' };
    },
    { savedAt: offer.sheet.savedAt },
  );
  const file = useFileSheet();
  const filing = useDecision({
    defaultValues: {},
    run: () => file.mutateAsync({ params, body: form.getValues() }),
    done: t.done,
  });
  return (
    <div className={css['sheet']} id={SHEET} onKeyDown={(event) => onKey(event, form, criteria)}>
      <div className={css['sheetHead']}>
        <h2>{t.title}</h2>
        <SavedState state={autosave.state} savedAt={autosave.savedAt} today={today} />
        <LiveScore form={form} criteria={criteria} />
      </div>
      <div className={css['sheetBody']}>
        <p className={css['hint']}>
          {t.lead} <span className={css['keys']}>{t.keys}</span>
        </p>
        {autosave.refusal && autosave.state === 'refused' && (
          <ul className={css['refusal']} role="status">
            {autosave.refusal.problems.map(({ text }) => (
              <li key={text} lang="pl">
                {text}
              </li>
            ))}
          </ul>
        )}
        <CommandForm
          form={form}
          submit={t.file}
          onSubmit={async (values) => {
            const problems = sheetProblems(criteria, scoresOf(values));
            if (problems.length > 0) throw refusedHere(problems);
            // A draft still on its way would come after the filing and be refused.
            await autosave.flush();
            filing.open();
          }}
        >
          {criteria.map((criterion, index) => (
            <CriterionFields key={criterion.id} form={form} criterion={criterion} index={index} />
          ))}
        </CommandForm>
        <p className={css['hint']}>{t.sealed}</p>
      </div>
      <DecisionDialog {...filing.dialog} title={t.confirmTitle} confirm={t.confirm}>
        <p>{t.confirmText}</p>
        <FinalScore form={form} criteria={criteria} />
      </DecisionDialog>
    </div>
  );
}

interface SheetPartProps {
  form: UseFormReturn<SheetDraft>;
  criteria: readonly Criterion[];
}

function useSheetState({ form, criteria }: SheetPartProps) {
  const draft = useWatch({ control: form.control }) as SheetDraft;
  return sheetState(criteria, draft);
}

/** The score and what is missing, while points are being given. */
function LiveScore(props: SheetPartProps) {
  const t = useText(committee).sheet;
  const locale = useLocale();
  const { score, incomplete } = useSheetState(props);
  return (
    <p className={css['live']}>
      <span>{t.current}</span>
      <strong>{score === null ? '–' : formatShare(score, locale)}</strong>
      <small>{incomplete === 0 ? t.complete : t.incomplete(incomplete)}</small>
    </p>
  );
}

/** What is about to be filed. */
function FinalScore(props: SheetPartProps) {
  const t = useText(committee).sheet;
  const { outOf } = useText(evaluation);
  const locale = useLocale();
  const { score } = useSheetState(props);
  return (
    <dl className={css['final']}>
      {props.criteria.map(({ id, name, maximumPoints }, index) => (
        <div key={id}>
          <dt lang="pl">{name}</dt>
          <dd>{outOf(String(props.form.getValues(`scores.${index}.points`) ?? ''), maximumPoints)}</dd>
        </div>
      ))}
      <div>
        <dt>{t.current}</dt>
        <dd>{score === null ? '–' : formatShare(score, locale)}</dd>
      </div>
    </dl>
  );
}

function CriterionFields(props: { form: UseFormReturn<SheetDraft>; criterion: Criterion; index: number }) {
  const { form, criterion, index } = props;
  const t = useText(committee).sheet;
  const locale = useLocale();
  const { name, guidance, weight, maximumPoints, bonus, scale } = criterion;
  const { bonus: bonusWord } = useText(conditions);
  return (
    <div data-criterion={index} className={css['criterion']}>
      <Section
        level={3}
        title={`${index + 1}. ${name}`}
        written
        lead={
          <>
            <small className={css['weight']}>
              {bonus
                ? `${bonusWord}: +${formatPercent(weight, locale)}`
                : t.weight(formatPercent(weight, locale))}
            </small>
            {guidance && (
              <span className={css['guidance']} lang="pl">
                {guidance}
              </span>
            )}
            {scale.map(({ points, label }) => (
              <span key={`${points} ${label}`} className={css['guidance']} lang="pl">
                {points}: {label}
              </span>
            ))}
          </>
        }
      >
        <WholeNumberField
          control={form.control}
          name={`scores.${index}.points`}
          label={t.points}
          help={t.range(maximumPoints)}
          unit={`/ ${maximumPoints}`}
        />
        <TextAreaField
          control={form.control}
          name={`scores.${index}.reason`}
          label={t.reason}
          rows={3}
          maximum={4000}
        />
      </Section>
    </div>
  );
}

/** Alt with an arrow goes to the neighbouring criterion; an arrow alone, in a field of points, changes them by one. */
function onKey(
  event: KeyboardEvent<HTMLElement>,
  form: UseFormReturn<SheetDraft>,
  criteria: readonly Criterion[],
): void {
  const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
  const { target } = event;
  if (step === null || !(target instanceof HTMLElement)) return;
  const at = Number(target.closest<HTMLElement>('[data-criterion]')?.dataset['criterion'] ?? Number.NaN);
  const points = `scores.${at}.points` as const;
  if (event.altKey) {
    event.preventDefault();
    const to = Number.isNaN(at) ? 0 : Math.min(criteria.length - 1, Math.max(0, at - step));
    focusField(fieldId(`scores.${to}.points`));
    return;
  }
  const criterion = criteria[at];
  if (!criterion || target.id !== fieldId(points)) return;
  event.preventDefault();
  form.setValue(points, stepped(form.getValues(points), step, criterion.maximumPoints), {
    shouldDirty: true,
    shouldTouch: true,
  });
}
