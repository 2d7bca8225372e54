import { IconAlertTriangle, IconCircle, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import { Link } from 'react-router';
import css from './forms.module.css';

export type StepState = 'empty' | 'started' | 'complete' | 'problem';

const STEP_ICONS = {
  empty: IconCircle,
  started: IconCircleDot,
  complete: IconCircleCheck,
  problem: IconAlertTriangle,
} as const;

export interface Step {
  readonly label: string;
  /** An anchor on this page (`#costs`) or another route. */
  readonly to: string;
  readonly state: StepState;
  /** The state in words: „Brakuje 3 rzeczy”. */
  readonly stateText: string;
  readonly current?: boolean;
}

/** The sections of a long form with the state of each: where one is, what is done, what is missing. */
export function SideIndex({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav aria-label={label} className={css['index']}>
      <ol>
        {steps.map(({ label: name, to, state, stateText, current }) => {
          const Icon = STEP_ICONS[state];
          return (
            <li key={to} data-state={state}>
              <Link to={to} aria-current={current ? 'step' : undefined}>
                <Icon size={20} aria-hidden />
                <span>
                  {name}
                  <small>{stateText}</small>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
