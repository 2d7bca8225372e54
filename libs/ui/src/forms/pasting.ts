import type { ClipboardEvent } from 'react';

/**
 * Puts what is pasted into the field as `clean` makes it, so that text of a word processor arrives without signs that
 * nobody sees. Where there is nothing to clean, the browser pastes by itself.
 */
export function pastingClean(
  clean: (text: string) => string,
): (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void {
  return (event) => {
    const pasted = event.clipboardData.getData('text/plain');
    const text = clean(pasted);
    if (text === pasted) return;
    event.preventDefault();
    insert(event.currentTarget, text);
  };
}

function insert(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  // As if it were typed: the browser's own undo takes it back, and the form hears of it.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
