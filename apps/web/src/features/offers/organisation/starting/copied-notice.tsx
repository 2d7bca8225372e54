import { useState } from 'react';
import { Button } from '@mantine/core';
import { useLocation } from 'react-router';
import { Notice, useLocale, useText } from '@nurt/ui';
import { notCopiedText, offerCopied } from '@nurt/wording/offers';
import css from '../organisation.module.css';
import { copiedStateOf } from './copied-state';

/** From which offer this one was made, and what did not come along; until the author has seen it. */
export function CopiedNotice() {
  const t = useText(offerCopied);
  const locale = useLocale();
  const { state } = useLocation();
  // Known once: going from part to part has a state of its own.
  const [copied, setCopied] = useState(() => copiedStateOf(state));
  if (copied === null) return null;
  return (
    <Notice title={t.title(copied.copiedFrom)} live>
      <p>{t.text}</p>
      <ul className={css['left']}>
        {copied.notCopied.map((item, index) => (
          <li key={`${item.what}-${String(index)}`}>{notCopiedText(item, locale)}</li>
        ))}
      </ul>
      <Button size="xs" variant="default" onClick={() => setCopied(null)}>
        {t.close}
      </Button>
    </Notice>
  );
}
