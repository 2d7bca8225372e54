import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { Notice, useText } from '@nurt/ui';
import { programmeEditor } from '@nurt/wording/programmes';
import { MissingList } from '../../shared/forms';

/** Limits of a multi-year programme that are passed and do not bind: the council may, knowing it. */
export function LimitWarnings(props: { warnings: readonly Problem<ProblemCode>[]; to?: string }) {
  const t = useText(programmeEditor);
  if (props.warnings.length === 0) return null;
  return (
    <Notice tone="warning" title={t.limitWarnings}>
      <MissingList problems={props.warnings} to={props.to} />
    </Notice>
  );
}
