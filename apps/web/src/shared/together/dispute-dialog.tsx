import { useState } from 'react';
import { Button, Radio } from '@mantine/core';
import { Dialog, useText } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import type { FieldWords } from './field-words';
import css from './saving.module.css';
import type { OpenDispute, WrittenDraftState } from './use-written-draft';

type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export interface DisputeDialogProps<Content> {
  draft: Pick<WrittenDraftState<Content>, 'disputes' | 'contents' | 'choose'>;
  words: FieldWords<Content>;
  onClose: () => void;
}

/** Both versions of every field in dispute, side by side; the person chooses. Nothing is overwritten before that. */
export function DisputeDialog<Content>({ draft, words, onClose }: DisputeDialogProps<Content>) {
  const t = useText(draftTogether);
  const [choices, setChoices] = useState<Choices>({});
  const { disputes } = draft;
  const { mine, theirs } = draft.contents();
  const complete = disputes.every(({ path }) => choices[path] !== undefined);
  const confirm = () => {
    if (!complete) return;
    draft.choose(choices);
    onClose();
  };
  return (
    <Dialog
      opened
      wide
      title={t.disputeTitle}
      onClose={onClose}
      actions={
        <>
          <Button
            aria-disabled={!complete || undefined}
            data-disabled={!complete || undefined}
            onClick={confirm}
          >
            {t.confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t.later}
          </Button>
        </>
      }
    >
      <p>{t.disputeText}</p>
      {disputes.map((dispute) => (
        <Radio.Group
          key={dispute.path}
          // A row that one side removed has its name from the other.
          label={words.name(dispute.path, dispute.theirs === null ? mine : theirs)}
          value={choices[dispute.path] ?? ''}
          onChange={(value) => setChoices({ ...choices, [dispute.path]: value as 'mine' | 'theirs' })}
        >
          <div className={css['versions']}>
            <div>
              <Radio value="mine" label={t.mine} />
              <Version
                lines={words.lines(dispute.path, dispute.mine, mine)}
                {...removedOf(dispute.mine, dispute)}
              />
            </div>
            <div>
              <Radio value="theirs" label={t.theirs(dispute.by ?? t.unnamed)} />
              <Version
                lines={words.lines(dispute.path, dispute.theirs, theirs)}
                {...removedOf(dispute.theirs, dispute)}
              />
            </div>
          </div>
        </Radio.Group>
      ))}
    </Dialog>
  );
}

/** Is this version that the whole row is gone? */
function removedOf(value: unknown, { mine, theirs }: OpenDispute): { removed: boolean } {
  const other = value === mine ? theirs : mine;
  return { removed: value === null && typeof other === 'object' && other !== null };
}

function Version({ lines, removed }: { lines: readonly string[]; removed: boolean }) {
  const t = useText(draftTogether);
  const nothing = removed ? t.removed : t.empty;
  return (
    // A long text scrolls inside; the keyboard has to reach it.
    <div className={css['version']} tabIndex={0} role="group" aria-label={lines[0]?.slice(0, 60) ?? nothing}>
      {lines.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        lines.map((line, index) => <p key={`${index}-${line}`}>{line}</p>)
      )}
    </div>
  );
}
