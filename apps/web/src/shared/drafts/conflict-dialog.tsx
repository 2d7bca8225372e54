import { useState } from 'react';
import { Button, Radio } from '@mantine/core';
import { Dialog, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import css from './drafts.module.css';
import type { Conflict } from './use-draft';

export interface ConflictDialogProps<Content> {
  conflict: Conflict<Content> | null;
  /** The name of a part. */
  label: (part: keyof Content & string) => string;
  /** What a part says, line by line. */
  lines: (part: keyof Content & string, content: Content) => readonly string[];
}

/** Two versions of the same part: both are shown, and the person chooses. Nothing is overwritten before that. */
export function ConflictDialog<Content>({ conflict, ...rest }: ConflictDialogProps<Content>) {
  if (conflict === null) return null;
  return <Choice key={conflict.parts.join()} conflict={conflict} {...rest} />;
}

function Choice<Content>(props: ConflictDialogProps<Content> & { conflict: Conflict<Content> }) {
  const { conflict, label, lines } = props;
  const t = useText(drafts).conflict;
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const complete = conflict.parts.every((part) => choices[part] !== undefined);
  return (
    <Dialog
      opened
      title={t.title}
      onClose={() => conflict.decide(null)}
      actions={
        <>
          <Button
            aria-disabled={!complete || undefined}
            data-disabled={!complete || undefined}
            onClick={() => complete && conflict.decide(choices)}
          >
            {t.confirm}
          </Button>
          <Button variant="default" onClick={() => conflict.decide(null)}>
            {t.later}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
      {conflict.parts.map((part) => (
        <Radio.Group
          key={part}
          label={label(part)}
          description={t.choose}
          value={choices[part] ?? ''}
          onChange={(value) => setChoices({ ...choices, [part]: value as 'mine' | 'theirs' })}
        >
          <div className={css['versions']}>
            <Radio value="mine" label={t.mine} />
            <Version lines={lines(part, conflict.mine)} />
            <Radio value="theirs" label={t.theirs} />
            <Version lines={lines(part, conflict.theirs)} />
          </div>
        </Radio.Group>
      ))}
    </Dialog>
  );
}

function Version({ lines }: { lines: readonly string[] }) {
  const t = useText(drafts).conflict;
  const said = lines.filter((line) => line.trim() !== '');
  return (
    // A long text scrolls inside; the keyboard has to reach it.
    <div className={css['version']} tabIndex={0} role="group" aria-label={said[0]?.slice(0, 60) ?? t.empty}>
      {said.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        said.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
      )}
    </div>
  );
}
