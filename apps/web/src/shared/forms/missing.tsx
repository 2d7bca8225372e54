import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { fieldId, focusField, useLocale, type SummaryProblem } from '@nurt/ui';
import { problemText } from '@nurt/wording/problems';
import css from './missing.module.css';

/**
 * What a draft still misses, in sentences with their provisions. Not an alert: a draft may be unfinished for weeks.
 *
 * @param to the page that has the fields, `here`, or nothing for those who may not write
 */
export function MissingList(props: { problems: readonly Problem<ProblemCode>[]; to?: string }) {
  const { problems, to } = props;
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <ul className={css['missing']}>
      {problems.map(({ code, path = '', params, basis }, index) => {
        const sentence = problemText(code, params, locale);
        const field = fieldId(path);
        return (
          <li key={`${path}-${code}-${index}`}>
            <IconAlertTriangle size={16} aria-hidden />
            <span>
              {to === undefined || path === '' ? (
                sentence
              ) : to === 'here' ? (
                <FieldLink field={field}>{sentence}</FieldLink>
              ) : (
                <Link to={`${to}#${field}`}>{sentence}</Link>
              )}
              {basis && <small>{basis}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Why a draft could not be saved just now. It does not take the focus: somebody is typing. */
export function NotSaved({ problems }: { problems: readonly SummaryProblem[] }) {
  return (
    <ul className={css['refused']} role="status">
      {problems.map(({ text, label, fieldId: field }, index) => {
        const sentence = label ? `${label}: ${text}` : text;
        return (
          <li key={`${field ?? ''}-${index}`}>
            {field ? <FieldLink field={field}>{sentence}</FieldLink> : sentence}
          </li>
        );
      })}
    </ul>
  );
}

function FieldLink({ field, children }: { field: string; children: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(field);
      }}
    >
      {children}
    </a>
  );
}
