import type { ReactNode } from 'react';
import css from './data.module.css';
import type { Tone } from './status-label';

export interface TimelineItem {
  readonly key: string;
  readonly title: ReactNode;
  /** When, as people read it; `dateTime` is the same moment for machines. */
  readonly when?: string;
  readonly dateTime?: string;
  readonly who?: ReactNode;
  readonly body?: ReactNode;
  readonly tone?: Tone;
}

/** What happened to a record, or will: with who and when, in the order given. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className={css['timeline']}>
      {items.map(({ key, title, when, dateTime, who, body, tone = 'neutral' }) => (
        <li key={key} data-tone={tone}>
          <div className={css['timelineTitle']}>{title}</div>
          {(when || who) && (
            <div className={css['timelineMeta']}>
              {when && <time dateTime={dateTime}>{when}</time>}
              {when && who && ' · '}
              {who}
            </div>
          )}
          {body && <div>{body}</div>}
        </li>
      ))}
    </ol>
  );
}
