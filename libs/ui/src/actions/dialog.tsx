import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { CloseButton } from '@mantine/core';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import css from './actions.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons; the one that acts comes first. */
  actions: ReactNode;
  /** Room for two things side by side. */
  wide?: boolean;
}

/**
 * The browser's own modal dialog: it keeps focus inside, closes with Escape, gives focus back to where it came from,
 * and costs no library. Its content is mounted only while it is open.
 */
export function Dialog({ opened, ...props }: DialogProps) {
  return opened ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, actions, wide }: Omit<DialogProps, 'opened'>) {
  const t = useText(common);
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A layout effect, because it ends while the dialog is still on the page: only then can it give focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return undefined;
    dialog.showModal();
    // The first thing to hear is the question, not the button that dismisses it; a field may ask for focus instead.
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? heading.current)?.focus();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={css['dialog']}
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={css['dialogHead']}>
        <h2 id={titleId} ref={heading} tabIndex={-1} data-takes-focus>
          {title}
        </h2>
        <CloseButton onClick={onClose} aria-label={t.close} size="lg" />
      </div>
      <div className={css['dialogBody']}>{children}</div>
      <div className={css['dialogActions']}>{actions}</div>
    </dialog>
  );
}
