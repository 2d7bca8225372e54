import type { ProblemCode } from '../problems';

/** Where a member's own work on an offer stands. */
export const MEMBER_STAGES = ['toDeclare', 'excluded', 'toScore', 'filed', 'released'] as const;
export type MemberStage = (typeof MEMBER_STAGES)[number];

/** What one member has done for one offer so far. */
export interface MemberWork {
  readonly offerId: string;
  readonly memberId: string;
  /** Null until the member has declared. */
  readonly impartial: boolean | null;
  readonly filed: boolean;
}

/** Somebody on the committee. */
export interface Judge {
  readonly memberId: string;
  /** Released members owe nothing more; what they filed before counts. */
  readonly released: boolean;
}

/** How far the scoring of a call has come. */
export interface ScoringProgress {
  /** Sheets that impartial members have filed. */
  readonly filed: number;
  /** Sheets that members owe: one for each admitted offer from everybody who is neither excluded from it nor released. */
  readonly expected: number;
  readonly declarationsPending: number;
  /** Offers that nobody is left to judge. */
  readonly withoutJudge: readonly string[];
  /** Why the ranking is not to be seen yet; null when everything is filed. Until then scoring is sealed. */
  readonly sealedBy: ProblemCode | null;
}

/**
 * The stage of a member's work on an offer. An exclusion takes the offer out of their hands, a filed sheet too, and a
 * release whatever they have not filed.
 */
export function memberStage(
  work: Pick<MemberWork, 'impartial' | 'filed'> | undefined,
  released = false,
): MemberStage {
  if (work?.impartial === false) return 'excluded';
  if (work?.impartial && work.filed) return 'filed';
  if (released) return 'released';
  return work?.impartial ? 'toScore' : 'toDeclare';
}

/**
 * How far scoring has come, and whether it is still sealed: nobody sees anybody else's sheet, a score or the
 * ranking until every member who is neither excluded nor released has filed a sheet for every admitted offer.
 * @param offerIds admitted offers of the call
 * @param members the whole committee
 * @param pendingFormalChecks offers that wait for their formal check
 */
export function scoringProgress(
  offerIds: readonly string[],
  members: readonly Judge[],
  work: readonly MemberWork[],
  pendingFormalChecks: number,
): ScoringProgress {
  const done = new Map(work.map((entry) => [`${entry.offerId} ${entry.memberId}`, entry]));
  const stages = offerIds.map((offerId) =>
    members.map(({ memberId, released }) => memberStage(done.get(`${offerId} ${memberId}`), released)),
  );
  const count = (...wanted: MemberStage[]): number =>
    stages.flat().filter((stage) => wanted.includes(stage)).length;
  const figures = {
    filed: count('filed'),
    expected: count('toDeclare', 'toScore', 'filed'),
    declarationsPending: count('toDeclare'),
    withoutJudge: offerIds.filter((_, index) =>
      stages[index]?.every((stage) => stage === 'excluded' || stage === 'released'),
    ),
  };
  return { ...figures, sealedBy: sealedBy(figures, offerIds, members, pendingFormalChecks) };
}

function sealedBy(
  { filed, expected, withoutJudge }: Omit<ScoringProgress, 'sealedBy'>,
  offerIds: readonly string[],
  members: readonly Judge[],
  pendingFormalChecks: number,
): ProblemCode | null {
  if (pendingFormalChecks > 0) return 'formal_checks_pending';
  if (offerIds.length === 0) return 'ranking_not_ready';
  if (members.length === 0 || withoutJudge.length > 0) return 'committee_empty';
  return filed < expected ? 'sheets_pending' : null;
}
