import type { ReactNode } from 'react';
import css from './data.module.css';

/** The places where money of a line can be, from the end of the river to its source. */
export type SegmentTone = 'settled' | 'returned' | 'paid' | 'committed' | 'reserved' | 'available' | 'lapsed';

export interface Segment {
  readonly key: string;
  readonly label: string;
  /** Size of the part, in the unit of the whole (grosze); parts add up to the whole. */
  readonly value: number;
  /** The value as people read it. */
  readonly text: string;
  readonly tone: SegmentTone;
}

export interface SegmentBarProps {
  segments: readonly Segment[];
  /** What the bar shows, for those who do not see it. */
  label: string;
  /** Without the legend where several bars share one; the text alternative stays. */
  legend?: boolean;
  /** Something at the end of the legend, such as the total. */
  total?: ReactNode;
}

/**
 * One whole as one horizontal bar of its parts. The legend names every part with its amount and is the text
 * alternative of the bar; without a visible legend the same list is kept for screen readers.
 */
export function SegmentBar({ segments, label, legend = true, total }: SegmentBarProps) {
  return (
    <figure className={css['segments']} aria-label={label}>
      <div className={css['bar']} aria-hidden>
        {segments.map(
          ({ key, value, tone, label: name, text }) =>
            value > 0 && (
              <span key={key} data-tone={tone} style={{ flexGrow: value }} title={`${name}: ${text}`} />
            ),
        )}
      </div>
      <figcaption className={legend ? css['legend'] : 'nurt-visually-hidden'}>
        <ul>
          {segments.map(({ key, label: name, text, tone }) => (
            <li key={key}>
              <span className={css['swatch']} data-tone={tone} aria-hidden />
              <span>{name}</span>
              <span className={css['money']}>{text}</span>
            </li>
          ))}
        </ul>
        {total}
      </figcaption>
    </figure>
  );
}
