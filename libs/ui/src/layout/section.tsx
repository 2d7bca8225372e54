import { useId, type ReactNode } from 'react';
import { InPolish } from '../locale';
import css from './layout.module.css';

export interface SectionProps {
  title: string;
  /** The title is what somebody wrote, in Polish. */
  written?: boolean;
  /** Anchor for a side index or a link from elsewhere. */
  id?: string;
  /** A sentence under the heading. */
  lead?: ReactNode;
  /** Buttons or links at the right of the heading. */
  actions?: ReactNode;
  /** Framed, for panels that stand beside the main content. */
  framed?: boolean;
  /** h2 (default), or h3 inside another section. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section(props: SectionProps) {
  const { title, written, id, lead, actions, framed = false, level = 2, children } = props;
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} aria-labelledby={headingId} className={css['section']} data-framed={framed || undefined}>
      <div className={css['sectionHead']}>
        <Heading id={headingId} tabIndex={-1} data-takes-focus data-level={level}>
          {written ? <InPolish>{title}</InPolish> : title}
        </Heading>
        {actions && <div className={`${css['actions']} nurt-no-print`}>{actions}</div>}
      </div>
      {lead && <div className={css['sectionLead']}>{lead}</div>}
      {children}
    </section>
  );
}
