import type { ReactNode } from 'react';
import { InPolish } from '../locale';
import css from './data.module.css';

/** One named fact of a record; a fact without a value is left out. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** The value is what somebody wrote, in Polish. */
  readonly written?: boolean;
}

/** The facts of a record as a definition list: the name at the left, the value at the right, stacked on a phone. */
export function Facts({ facts }: { facts: readonly (Fact | false | null | undefined)[] }) {
  return (
    <dl className={css['facts']}>
      {facts.map(
        (fact) =>
          fact &&
          fact.value !== null &&
          fact.value !== undefined &&
          fact.value !== false &&
          fact.value !== '' && (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.written ? <InPolish>{fact.value}</InPolish> : fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
