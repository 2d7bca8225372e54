import { useEffect, useRef } from 'react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import css from './feedback.module.css';

/** One thing to correct; with a field the summary links to it. */
export interface SummaryProblem {
  readonly text: string;
  /** Name of the field as people read it, put before the sentence. */
  readonly label?: string;
  /** Id of the element to go to. */
  readonly fieldId?: string;
}

export interface ProblemSummaryProps {
  problems: readonly SummaryProblem[];
  title?: string;
  /**
   * Small reference number of the refusal. Shown with what cannot be corrected in a field: only then has anybody to be
   * asked.
   */
  reference?: string | null;
}

/** Everything that is wrong, at once, above the form. Takes focus whenever a new list arrives. */
export function ProblemSummary({ problems, title, reference }: ProblemSummaryProps) {
  const t = useText(common);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const correctable = problems.some(({ fieldId }) => fieldId);
  const inFields = problems.every(({ fieldId }) => fieldId);
  return (
    <div ref={box} className={css['summary']} role="alert" tabIndex={-1} data-takes-focus>
      <p className={css['summaryTitle']}>
        <IconAlertTriangle size={20} aria-hidden />
        {title ?? (correctable ? t.problemsTitle(problems.length) : t.refusedTitle)}
      </p>
      <ul>
        {problems.map(({ text, label, fieldId }, index) => (
          <li key={`${fieldId ?? ''}-${index}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(fieldId);
                }}
              >
                {label ? `${label}: ${text}` : text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {reference && !inFields && <p className={css['reference']}>{t.reference(reference)}</p>}
    </div>
  );
}

/** Brings a field into view and focuses it, or the first control inside when the element itself cannot take focus. */
export function focusField(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const control = element.matches('input, select, textarea, button')
    ? element
    : (element.querySelector<HTMLElement>('input, select, textarea, button') ?? element);
  // A control inside a closed <details> cannot be focused until it is opened.
  control.closest('details')?.setAttribute('open', '');
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
