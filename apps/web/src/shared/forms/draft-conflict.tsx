import { Button } from '@mantine/core';
import { Notice, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import css from './missing.module.css';
import type { Conflict } from './use-versioned-draft';

/** Two people wrote the same draft: which parts differ, and which version stays. Nothing is lost without being asked. */
export function DraftConflict<View>(props: { conflict: Conflict<View>; differing: readonly string[] }) {
  const { conflict, differing } = props;
  const t = useText(drafts).whole;
  return (
    <div className={css['conflict']}>
      <Notice tone="warning" title={t.title} live>
        <p>{differing.length > 0 ? t.text : t.same}</p>
        {differing.length > 0 && (
          <ul>
            {differing.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
        <div className={css['buttons']}>
          <Button onClick={conflict.keepMine}>{t.keepMine}</Button>
          <Button variant="default" onClick={conflict.takeTheirs}>
            {t.takeTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
