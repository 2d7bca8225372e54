import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Notice, SavedState, useLocale, useText } from '@nurt/ui';
import { drafts, draftTogether } from '@nurt/wording/drafts';
import { formatDateTime } from '@nurt/wording/format';
import type { Autosave } from '../forms';
import { useToday } from '../use-today';
import css from './drafts.module.css';

/** What always stays in sight over a draft: the time left and the state of saving. */
export function DraftBar(props: {
  autosave: Autosave;
  /** What else has to be in sight, such as a question that waits. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { autosave, aside, children } = props;
  const { state, savedAt } = autosave;
  const today = useToday();
  return (
    <div className={`${css['bar']} nurt-no-print`}>
      <div>{children}</div>
      <div className={css['barState']}>
        {aside}
        <SavedState state={state} savedAt={savedAt} today={today} />
      </div>
    </div>
  );
}

/** What went wrong with saving, in words and with the next step; and what was brought back. */
export function DraftNotices(props: {
  autosave: Autosave;
  restoredAt: string | null;
  /** Of a page that was opened without the server, which is still away: when the server last said what is shown. */
  reopenedFrom?: string | null;
  /** False where this browser has no room for what is not sent yet. */
  kept?: boolean;
}) {
  const { autosave, restoredAt, reopenedFrom = null, kept = true } = props;
  const t = useText(drafts);
  const { notKept } = useText(draftTogether);
  const locale = useLocale();
  const { state, refusal, flush } = autosave;
  const isAway = state === 'offline' || state === 'waiting';
  return (
    <>
      {restoredAt !== null && reopenedFrom === null && (
        <Notice tone="info" title={t.restoredTitle} live>
          <p>{t.restoredText(formatDateTime(restoredAt, locale))}</p>
        </Notice>
      )}
      {reopenedFrom !== null && (
        <Notice tone="warning" title={t.reopenedTitle} live>
          <p>{t.reopenedText(formatDateTime(reopenedFrom, locale))}</p>
          <p>{t.reopenedNext}</p>
        </Notice>
      )}
      {reopenedFrom === null && isAway && (
        <Notice tone="warning" title={t.offlineTitle} live>
          <p>{kept ? t.offlineText : notKept}</p>
        </Notice>
      )}
      {!kept && state !== 'saved' && !(reopenedFrom === null && isAway) && (
        <Notice tone="warning">{notKept}</Notice>
      )}
      {state === 'refused' && (
        <Notice tone="danger" title={t.refusedTitle} live>
          <ul className={css['plainList']}>
            {refusal?.problems.map(({ text, label }) => (
              <li key={`${label}${text}`}>{label ? `${label}: ${text}` : text}</li>
            ))}
          </ul>
          <Button variant="default" size="xs" mt="xs" onClick={() => void flush()}>
            {t.tryAgain}
          </Button>
        </Notice>
      )}
    </>
  );
}
