import { useState } from 'react';
import { Button, Radio } from '@mantine/core';
import { Dialog, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import css from './drafts.module.css';

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/** One place that says one thing here and another elsewhere. */
export interface DisputedField {
  readonly key: string;
  readonly label: string;
  /** What each version says, line by line. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Whose the other version is. */
  readonly theirsLabel?: string;
  /** What is said of a version without lines; nothing written, unless told. */
  readonly nothing?: { readonly mine: string; readonly theirs: string };
}

export interface VersionChoiceProps {
  title: string;
  text: string;
  fields: readonly DisputedField[];
  /** Which version of each stays, by its key. */
  onConfirm: (choices: Choices) => void;
  /** Decided later. */
  onClose: () => void;
}

/** Both versions of every field, side by side; the person chooses. Nothing is overwritten before that. */
export function VersionChoice({ title, text, fields, onConfirm, onClose }: VersionChoiceProps) {
  const t = useText(drafts).conflict;
  const [choices, setChoices] = useState<Choices>({});
  const complete = fields.every(({ key }) => choices[key] !== undefined);
  return (
    <Dialog
      opened
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            aria-disabled={!complete || undefined}
            data-disabled={!complete || undefined}
            onClick={() => complete && onConfirm(choices)}
          >
            {t.confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t.later}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {fields.map(({ key, label, mine, theirs, theirsLabel = t.theirs, nothing }) => (
        <Radio.Group
          key={key}
          label={label}
          value={choices[key] ?? ''}
          onChange={(value) => setChoices({ ...choices, [key]: value as 'mine' | 'theirs' })}
        >
          <div className={css['versions']}>
            <div>
              <Radio value="mine" label={t.mine} />
              <Version lines={mine} nothing={nothing?.mine ?? t.empty} />
            </div>
            <div>
              <Radio value="theirs" label={theirsLabel} />
              <Version lines={theirs} nothing={nothing?.theirs ?? t.empty} />
            </div>
          </div>
        </Radio.Group>
      ))}
    </Dialog>
  );
}

function Version({ lines, nothing }: { lines: readonly string[]; nothing: string }) {
  const said = lines.filter((line) => line.trim() !== '');
  return (
    // A long text scrolls inside; the keyboard has to reach it.
    <div className={css['version']} tabIndex={0} role="group" aria-label={said[0]?.slice(0, 60) ?? nothing}>
      {said.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        said.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
      )}
    </div>
  );
}
