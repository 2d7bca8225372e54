import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useText } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import { DisputeDialog, type DisputeDialogProps } from './dispute-dialog';
import css from './saving.module.css';

/** Always in sight while fields are in dispute. The question opens when the person asks for it, never under their hands. */
export function DisputeNotice<Content>({ draft, words }: Omit<DisputeDialogProps<Content>, 'onClose'>) {
  const t = useText(draftTogether);
  const [choosing, setChoosing] = useState(false);
  const count = draft.disputes.length;
  if (count === 0) return null;
  return (
    <>
      <div className={css['dispute']} role="alert">
        <IconUsers size={18} aria-hidden />
        <span>{t.dispute(count)}</span>
        <Button size="xs" onClick={() => setChoosing(true)}>
          {t.decide}
        </Button>
      </div>
      {choosing && <DisputeDialog draft={draft} words={words} onClose={() => setChoosing(false)} />}
    </>
  );
}
