import { Button } from '@mantine/core';
import { ConfirmDialog, useText } from '@nurt/ui';
import { offers } from '@nurt/wording/offers';
import { useDiscarding } from '../discarding';
import { useEditor } from './editor-context';

/** A draft that nobody needs is thrown away, after one question: an organisation has room for only so many. */
export function DiscardOffer() {
  const t = useText(offers).record;
  const { offer } = useEditor();
  const discarding = useDiscarding(offer);
  return (
    <div>
      <Button variant="subtle" color="red" onClick={discarding.open}>
        {t.discard}
      </Button>
      <ConfirmDialog {...discarding.dialog} danger title={t.discardTitle} confirm={t.discard}>
        <p>{t.discardText}</p>
      </ConfirmDialog>
    </div>
  );
}
