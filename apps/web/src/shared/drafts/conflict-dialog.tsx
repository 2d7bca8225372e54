import { useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import type { Conflict } from './use-settle';
import { VersionChoice } from './version-choice';

export interface ConflictDialogProps<Content> {
  conflict: Conflict<Content> | null;
  /** The name of a part. */
  label: (part: keyof Content & string) => string;
  /** What a part says, line by line. */
  lines: (part: keyof Content & string, content: Content) => readonly string[];
}

/** Two versions of the same parts of a document that is saved part by part. */
export function ConflictDialog<Content>({ conflict, label, lines }: ConflictDialogProps<Content>) {
  const t = useText(drafts).conflict;
  if (conflict === null) return null;
  return (
    <VersionChoice
      key={conflict.parts.join()}
      title={t.title}
      text={t.text}
      fields={conflict.parts.map((part) => ({
        key: part,
        label: label(part),
        mine: lines(part, conflict.mine),
        theirs: lines(part, conflict.theirs),
      }))}
      onConfirm={conflict.decide}
      onClose={() => conflict.decide(null)}
    />
  );
}
