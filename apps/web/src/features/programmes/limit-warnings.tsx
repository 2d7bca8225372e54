import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { useText } from '@nurt/ui';
import { programmeEditor } from '@nurt/wording/programmes';
import { MissingList } from '../../shared/forms';
import css from './programmes.module.css';

/** Limits of a multi-year programme and promises that the amounts do not keep to, and may: the council knows it. */
export function LimitWarnings(props: { warnings: readonly Problem<ProblemCode>[]; to?: string }) {
  const t = useText(programmeEditor);
  if (props.warnings.length === 0) return null;
  return (
    <div className={css['warnings']}>
      <p>{t.limitWarnings}</p>
      <MissingList problems={props.warnings} to={props.to} />
    </div>
  );
}
