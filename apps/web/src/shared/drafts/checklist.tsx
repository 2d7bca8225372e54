import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import css from './drafts.module.css';

/** One thing that is missing or wrong. */
export interface ChecklistItem {
  readonly text: string;
  /** Where the thing is put right, when it is another page … */
  readonly to?: string;
  /** … or the field of the form to go to. */
  readonly onGo?: () => void;
}

export interface ChecklistGroup {
  readonly key: string;
  readonly name: string;
  readonly items: readonly ChecklistItem[];
}

/** Everything that is still missing, by part of the form; each item leads to its field. */
export function Checklist({ groups, ready }: { groups: readonly ChecklistGroup[]; ready: string }) {
  const t = useText(drafts);
  const full = groups.filter(({ items }) => items.length > 0);
  if (full.length === 0) {
    return (
      <p className={css['ready']}>
        <IconCircleCheck size={24} aria-hidden />
        <span>
          <strong>{t.nothingMissing}.</strong> {ready}
        </span>
      </p>
    );
  }
  return (
    <div className={css['checklist']}>
      <p>{t.checklistText}</p>
      {full.map(({ key, name, items }) => (
        <section key={key} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {items.map(({ text, to, onGo }, index) => (
              <li key={`${index}-${text}`}>
                {to === undefined ? (
                  <button type="button" onClick={onGo}>
                    {text}
                  </button>
                ) : (
                  <Link to={to}>{text}</Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
