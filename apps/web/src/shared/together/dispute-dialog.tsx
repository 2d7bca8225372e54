import { useText } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import { VersionChoice } from '../drafts';
import type { FieldWords } from './field-words';
import type { OpenDispute, WrittenDraftState } from './use-written-draft';

export interface DisputeDialogProps<Content> {
  draft: Pick<WrittenDraftState<Content>, 'disputes' | 'contents' | 'choose'>;
  words: FieldWords<Content>;
  onClose: () => void;
}

/** Both versions of every field in dispute, each with who saved it. */
export function DisputeDialog<Content>({ draft, words, onClose }: DisputeDialogProps<Content>) {
  const t = useText(draftTogether);
  const { mine, theirs } = draft.contents();
  return (
    <VersionChoice
      title={t.disputeTitle}
      text={t.disputeText}
      fields={draft.disputes.map((dispute) => ({
        key: dispute.path,
        // A row that one side removed has its name from the other.
        label: words.name(dispute.path, dispute.theirs === null ? mine : theirs),
        mine: words.lines(dispute.path, dispute.mine, mine),
        theirs: words.lines(dispute.path, dispute.theirs, theirs),
        theirsLabel: t.theirs(dispute.by ?? t.unnamed),
        nothing: {
          mine: isRemoved(dispute.mine, dispute) ? t.removed : t.empty,
          theirs: isRemoved(dispute.theirs, dispute) ? t.removed : t.empty,
        },
      }))}
      onConfirm={(choices) => {
        draft.choose(choices);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** Is this version that the whole row is gone? */
function isRemoved(value: unknown, { mine, theirs }: OpenDispute): boolean {
  const other = value === mine ? theirs : mine;
  return value === null && typeof other === 'object' && other !== null;
}
