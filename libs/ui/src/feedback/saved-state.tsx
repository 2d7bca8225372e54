import { IconCheck, IconCloudOff, IconDeviceFloppy, IconLoader2, IconPencil } from '@tabler/icons-react';
import { common } from '@nurt/wording/common';
import { formatTimeSince } from '@nurt/wording/format';
import { useLocale, useText } from '../locale';
import css from './feedback.module.css';

/** Where the typed text is: on the server, on its way, only here, kept on this device, or refused by the server. */
export type SavingState = 'saved' | 'saving' | 'unsaved' | 'offline' | 'waiting' | 'refused';

export interface SavedStateProps {
  state: SavingState;
  /** ISO 8601 instant of the last save, as the server said it. */
  savedAt?: string | null;
  /** The day it is in Poland, `YYYY-MM-DD`: a save of another day is shown with its date. */
  today: string;
}

/** Always visible beside a long form: „Zapisano 14:32”, „Zapisywanie…”, „Niezapisane — brak sieci”. */
export function SavedState({ state, savedAt, today }: SavedStateProps) {
  const t = useText(common);
  const locale = useLocale();
  if (state === 'saved' && !savedAt) return <span role="status" />;
  const shown = {
    saved: { text: savedAt ? t.saved(formatTimeSince(savedAt, today, locale)) : '', Icon: IconCheck },
    saving: { text: t.saving, Icon: IconLoader2 },
    unsaved: { text: t.unsaved, Icon: IconPencil },
    offline: { text: t.offline, Icon: IconCloudOff },
    waiting: { text: t.waiting, Icon: IconDeviceFloppy },
    refused: { text: t.notSaved, Icon: IconCloudOff },
  }[state];
  return (
    <span className={css['saved']} data-state={state} role="status">
      <shown.Icon size={16} aria-hidden />
      {shown.text}
    </span>
  );
}
