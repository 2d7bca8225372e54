import type { CommitteeOfferRowView } from '@nurt/contracts/evaluation';
import type { MemberStage } from '@nurt/domain/evaluation';

/** The offers of one call that a member has before them. */
export interface QueueGroup {
  readonly call: CommitteeOfferRowView['call'];
  readonly offers: readonly CommitteeOfferRowView[];
  /** Offers with nothing left to do: a filed sheet, an exclusion or a release. */
  readonly done: number;
}

/** Stages in the order of the member's work. */
export const STAGES: readonly MemberStage[] = ['toDeclare', 'toScore', 'filed', 'excluded', 'released'];

/** Is there something left to do for the member? */
export function isOpen({ stage }: Pick<CommitteeOfferRowView, 'stage'>): boolean {
  return stage === 'toDeclare' || stage === 'toScore';
}

/** The offers by call, in the order in which they came. */
export function groupByCall(rows: readonly CommitteeOfferRowView[]): readonly QueueGroup[] {
  const ids = [...new Set(rows.map(({ call }) => call.id))];
  return ids.flatMap((id) => {
    const offers = rows.filter(({ call }) => call.id === id);
    const [first] = offers;
    return first ? [{ call: first.call, offers, done: offers.filter((row) => !isOpen(row)).length }] : [];
  });
}

/** The offer to take up now: a sheet that can be filled in before a declaration that is still to be made. */
export function nextOffer(rows: readonly CommitteeOfferRowView[]): CommitteeOfferRowView | undefined {
  return rows.find(({ stage }) => stage === 'toScore') ?? rows.find(isOpen);
}
