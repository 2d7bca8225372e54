import type { ReactNode } from 'react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { fieldId, Fields, focusField, Section, useLocale, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { problemText } from '@nurt/wording/problems';
import css from '../calls.module.css';
import { ANCHOR, type CallSection } from './sections';

export interface PartFrameProps {
  section: CallSection;
  /** What the law still asks for in this part. */
  problems: readonly Problem<ProblemCode>[];
  lead?: ReactNode;
  children: ReactNode;
}

/** One part of the form with what is still missing in it; each sentence leads to its field. */
export function Part({ section, problems, lead, children }: PartFrameProps) {
  const t = useText(calls);
  return (
    <Section title={t.form.section[section]} id={ANCHOR[section]} lead={lead}>
      <Missing problems={problems} to="here" />
      <Fields>{children}</Fields>
    </Section>
  );
}

/**
 * What is still missing, in sentences with their provisions. Not an alert: a draft may be unfinished for weeks.
 *
 * @param to the page that has the fields, `here`, or nothing for those who may not write
 */
export function Missing(props: { problems: readonly Problem<ProblemCode>[]; to?: string }) {
  const { problems, to } = props;
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <ul className={css['missing']}>
      {problems.map(({ code, path = '', params, basis }, index) => (
        <li key={`${path}-${code}-${index}`}>
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            <ToField to={to} field={fieldId(path)}>
              {problemText(code, params, locale)}
            </ToField>
            {basis && <small>{basis}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ToField({ to, field, children }: { to?: string; field: string; children: string }) {
  if (to === undefined) return children;
  if (to !== 'here') return <Link to={`${to}#${field}`}>{children}</Link>;
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
