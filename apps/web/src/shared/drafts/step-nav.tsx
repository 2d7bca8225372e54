import { useRef } from 'react';
import { IconChevronDown } from '@tabler/icons-react';
import { SideIndex, useText, type Step } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import css from './drafts.module.css';

/** The index of a long form: a column beside it, and on a phone one line that opens. */
export function StepNav({ steps }: { steps: readonly Step[] }) {
  const t = useText(drafts);
  const details = useRef<HTMLDetailsElement>(null);
  const current = steps.findIndex((step) => step.current);
  const step = steps[current];
  return (
    <>
      <div className={css['wideIndex']}>
        <SideIndex label={t.parts} steps={steps} />
      </div>
      <details ref={details} className={css['narrowIndex']}>
        <summary>
          <span>
            {t.partOf(current + 1, steps.length, step?.label ?? '')}
            <small>{step?.stateText}</small>
          </span>
          <IconChevronDown size={20} aria-hidden />
        </summary>
        {/* Choosing a part closes the list over it. */}
        <div onClick={() => details.current?.removeAttribute('open')}>
          <SideIndex label={t.parts} steps={steps} />
        </div>
      </details>
    </>
  );
}
