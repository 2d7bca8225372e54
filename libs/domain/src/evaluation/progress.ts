import type { ProblemCode } from '../problems';

/** Where a member's own work on an offer stands. */
export const MEMBER_STAGES = ['toDeclare', 'excluded', 'toScore', 'filed'] as const;
export type MemberStage = (typeof MEMBER_STAGES)[number];

/** What one member has done for one offer so far. */
export interface MemberWork {
  readonly offerId: string;
  readonly memberId: string;
  /** Null until the member has declared. */
  readonly impartial: boolean | null;
  readonly filed: boolean;
}

/** How far the scoring of a call has come. */
export interface ScoringProgress {
  /** Sheets that impartial members have filed. */
  readonly filed: number;
  /** Sheets that members owe: one for each admitted offer from everybody who is not excluded from it. */
  readonly expected: number;
  readonly declarationsPending: number;
  /** Offers that nobody is left to judge. */
  readonly withoutJudge: readonly string[];
  /** Why the ranking is not to be seen yet; null when everything is filed. Until then scoring is sealed. */
  readonly sealedBy: ProblemCode | null;
}

/** The stage of a member's work on an offer. An exclusion takes the offer out of their hands, a filed sheet too. */
export function memberStage(work: Pick<MemberWork, 'impartial' | 'filed'> | undefined): MemberStage {
  if (work === undefined || work.impartial === null) return 'toDeclare';
  if (!work.impartial) return 'excluded';
  return work.filed ? 'filed' : 'toScore';
}

/**
 * How far scoring has come, and whether it is still sealed: nobody sees anybody else's sheet, a score or the
 * ranking until every member who is not excluded has filed a sheet for every admitted offer.
 * @param offerIds admitted offers of the call
 * @param memberIds the whole committee
 * @param pendingFormalChecks offers that wait for their formal check
 */
export function scoringProgress(
  offerIds: readonly string[],
  memberIds: readonly string[],
  work: readonly MemberWork[],
  pendingFormalChecks: number,
): ScoringProgress {
  const done = new Map(work.map((entry) => [`${entry.offerId} ${entry.memberId}`, entry]));
  const stages = offerIds.map((offerId) =>
    memberIds.map((memberId) => memberStage(done.get(`${offerId} ${memberId}`))),
  );
  const count = (...wanted: MemberStage[]): number =>
    stages.flat().filter((stage) => wanted.includes(stage)).length;
  const figures = {
    filed: count('filed'),
    expected: count('toDeclare', 'toScore', 'filed'),
    declarationsPending: count('toDeclare'),
    withoutJudge: offerIds.filter((_, index) => stages[index]?.every((stage) => stage === 'excluded')),
  };
  return { ...figures, sealedBy: sealedBy(figures, offerIds, memberIds, pendingFormalChecks) };
}

function sealedBy(
  { filed, expected, withoutJudge }: Omit<ScoringProgress, 'sealedBy'>,
  offerIds: readonly string[],
  memberIds: readonly string[],
  pendingFormalChecks: number,
): ProblemCode | null {
  if (pendingFormalChecks > 0) return 'formal_checks_pending';
  if (offerIds.length === 0) return 'ranking_not_ready';
  if (memberIds.length === 0 || withoutJudge.length > 0) return 'committee_empty';
  return filed < expected ? 'sheets_pending' : null;
}
