import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import type { EditorView } from 'prosemirror-view';
import { isSafeLink } from '@nurt/domain/rich-text';
import { Dialog, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { richText } from '@nurt/wording/rich-text';
import { linkRange, setLink } from './commands';

/** Asks for the address that the selected words lead to. */
export function LinkDialog(props: { view: EditorView; opened: boolean; onClose: () => void }) {
  return props.opened ? <Asking {...props} /> : null;
}

function Asking({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const t = useText(richText);
  const { cancel } = useText(common);
  const range = linkRange(view.state);
  const [address, setAddress] = useState(range?.href ?? 'https://');
  const [wrong, setWrong] = useState(false);
  const done = (href: string | null) => {
    setLink(href)(view.state, view.dispatch);
    onClose();
    // The dialog gives focus back to its button first.
    requestAnimationFrame(() => view.focus());
  };
  const confirm = () => {
    const href = address.trim();
    if (isSafeLink(href)) done(href);
    else setWrong(true);
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t.linkTitle}
      actions={
        <>
          {range && <Button onClick={confirm}>{t.setLink}</Button>}
          {range?.href && (
            <Button variant="default" onClick={() => done(null)}>
              {t.removeLink}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      {range ? (
        <TextInput
          type="url"
          data-autofocus
          label={t.linkAddress}
          description={t.linkHelp}
          error={wrong && !isSafeLink(address.trim()) ? t.linkUnsafe : undefined}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            confirm();
          }}
        />
      ) : (
        <p>{t.linkNoWords}</p>
      )}
    </Dialog>
  );
}
