import { useId, useState, type ReactNode } from 'react';
import { IconChevronDown, IconInfoCircle } from '@tabler/icons-react';
import css from './forms.module.css';

export interface GuidanceProps {
  /** Who says it. */
  label: string;
  /** One sentence or paragraph each. */
  lines: readonly ReactNode[];
  /** Behind its label: on phones; everywhere, where there is much to read; nowhere, where it is short. */
  folded?: 'onPhones' | 'everywhere' | 'nowhere';
}

/**
 * What somebody else says about a field: in sight, or behind its label. Only phrasing
 * content, so that it can stand in the description of a field, which the field is described by.
 */
export function Guidance({ label, lines, folded = 'onPhones' }: GuidanceProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className={css['guidance']} data-folded={folded} data-open={open || undefined}>
      <button
        type="button"
        className={css['guidanceToggle']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <IconInfoCircle size={16} aria-hidden />
        {label}
        <IconChevronDown size={16} aria-hidden />
      </button>
      <span className={css['guidanceLabel']}>
        <IconInfoCircle size={16} aria-hidden />
        {label}
      </span>
      <span id={id} className={css['guidanceText']}>
        {lines.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </span>
    </span>
  );
}
