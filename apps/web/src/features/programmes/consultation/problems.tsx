import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { useLocale } from '@nurt/ui';
import { problemText } from '@nurt/wording/problems';
import css from '../../../shared/consultations/consultations.module.css';

/** Problems as sentences, each with its article. */
export function Problems({ problems }: { problems: readonly Problem<ProblemCode>[] }) {
  const locale = useLocale();
  return (
    <ul className={css['bullets']}>
      {problems.map(({ code, params, basis }) => (
        <li key={code}>
          {problemText(code, params, locale)}
          {basis && ` (${basis})`}
        </li>
      ))}
    </ul>
  );
}
