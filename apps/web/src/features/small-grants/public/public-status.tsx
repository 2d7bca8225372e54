import type { PublicSmallGrantRowView } from '@nurt/contracts/small-grants';
import { StatusLabel, useText } from '@nurt/ui';
import { smallGrants } from '@nurt/wording/small-grants';

/** The state of an offer in the words of a citizen: may I still say something, and what came of it? */
export function PublicStatusLabel({
  row,
}: {
  row: Pick<PublicSmallGrantRowView, 'status' | 'commentsOpen'>;
}) {
  const { publicStatus } = useText(smallGrants);
  if (row.status === 'granted') return <StatusLabel tone="success">{publicStatus.granted}</StatusLabel>;
  if (row.status === 'refused') return <StatusLabel tone="neutral">{publicStatus.refused}</StatusLabel>;
  if (row.status === 'forgone') return <StatusLabel tone="neutral">{publicStatus.forgone}</StatusLabel>;
  return row.commentsOpen ? (
    <StatusLabel tone="waiting">{publicStatus.open}</StatusLabel>
  ) : (
    <StatusLabel tone="neutral">{publicStatus.considered}</StatusLabel>
  );
}
