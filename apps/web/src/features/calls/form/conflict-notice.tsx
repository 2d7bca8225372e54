import { Button } from '@mantine/core';
import { Notice, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { differingFields, draftOf, type CallDraft } from './call-draft';
import css from '../calls.module.css';
import { useFieldNames } from './field-names';
import type { Conflict } from './use-saved-draft';

/** Two people wrote the same draft: what differs, and which version stays. Nothing is lost without being asked. */
export function ConflictNotice({ conflict, mine }: { conflict: Conflict; mine: CallDraft }) {
  const t = useText(calls);
  const names = useFieldNames();
  const differing = differingFields(mine, draftOf(conflict.theirs));
  return (
    <div className={css['conflict']}>
      <Notice tone="warning" title={t.form.conflict} live>
        {differing.length > 0 ? (
          <>
            <p>{t.form.conflictText}</p>
            <ul className={css['plain']}>
              {differing.map((field) => (
                <li key={field}>{names[field]}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t.form.conflictSame}</p>
        )}
        <div className={css['buttons']}>
          <Button onClick={conflict.keepMine}>{t.form.keepMine}</Button>
          <Button variant="default" onClick={conflict.takeTheirs}>
            {t.form.takeTheirs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
