import { IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import { Section, useLocale, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatAmount } from '@nurt/wording/format';
import css from '../evaluation.module.css';
import { STEPS, stepStates, type EvaluationStep } from './steps';

const ICON = { done: IconCircleCheck, now: IconCircleDot, waiting: IconCircleDashed } as const;

/** The six steps with how far each has come. */
export function StepList({ view }: { view: EvaluationView }) {
  const t = useText(evaluation);
  const states = stepStates(view);
  const figures = useFigures(view);
  return (
    <Section title={t.steps}>
      <ol className={css['steps']}>
        {STEPS.map((step) => {
          const Icon = ICON[states[step]];
          return (
            <li key={step} data-state={states[step]}>
              <span className={css['stepName']}>
                <Icon size={20} aria-hidden />
                {t.step[step]}
              </span>
              <span>{figures[step]}</span>
              <small>{t.stepState[states[step]]}</small>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function useFigures(view: EvaluationView): Readonly<Record<EvaluationStep, string>> {
  const t = useText(evaluation);
  const locale = useLocale();
  const { formalChecks, members, sheets, ranking, proposal, result } = view;
  const proposed = proposal?.amounts.reduce((sum, { grosze }) => sum + grosze, 0) ?? 0;
  return {
    formal: t.formalState(formalChecks.total - formalChecks.pending, formalChecks.total),
    committee: t.committeeState(members.length),
    sheets: [
      t.sheetsState(sheets.filed, sheets.expected),
      sheets.declarationsPending > 0 && t.declarationsPending(sheets.declarationsPending),
    ]
      .filter(Boolean)
      .join(', '),
    ranking: ranking
      ? t.rankingState(ranking.filter(({ meetsThreshold }) => meetsThreshold).length, ranking.length)
      : t.rankingSealed,
    proposal: proposal ? t.proposalState(formatAmount(proposed, locale)) : t.proposalNone,
    result: result ? t.resultState(result.orderNumber) : t.resultNone,
  };
}
