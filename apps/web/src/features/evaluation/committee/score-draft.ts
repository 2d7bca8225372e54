import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import type { Criterion } from '@nurt/domain/calls';
import { draftSheetProblems, sheetProblems, sheetScore, type CriterionScore } from '@nurt/domain/evaluation';
import type { BasisPoints } from '@nurt/domain/money';
import type { NumberInput } from '@nurt/ui';

/** A score sheet while it is being filled in: one entry for each criterion, in the order of the call. */
export interface SheetDraft {
  scores: { criterionId: string; points: NumberInput; reason: string }[];
}

/** The saved sheet as a form; criteria without an entry are empty. */
export function draftOf(criteria: readonly Criterion[], sheet: CommitteeOfferView['sheet']): SheetDraft {
  return {
    scores: criteria.map(({ id }) => {
      const saved = sheet.scores.find(({ criterionId }) => criterionId === id);
      return { criterionId: id, points: saved?.points ?? null, reason: saved?.reason ?? '' };
    }),
  };
}

/** What can be read of the draft; points that are no number yet count as not given. */
export function scoresOf({ scores }: SheetDraft): CriterionScore[] {
  return scores.map(({ criterionId, points, reason }) => ({
    criterionId,
    points: typeof points === 'number' ? points : null,
    reason,
  }));
}

/** What the sheet says so far. */
export interface SheetState {
  /** The score in basis points, criteria without points counted as nothing; null while some points do not fit. */
  readonly score: BasisPoints | null;
  /** Criteria that still want points or a reason, or whose points do not fit. */
  readonly incomplete: number;
}

/** Reads the draft as it stands. */
export function sheetState(criteria: readonly Criterion[], draft: SheetDraft): SheetState {
  const scores = scoresOf(draft);
  const fits = draftSheetProblems(criteria, scores).length === 0;
  const entries = sheetProblems(criteria, scores).map(({ path }) => path?.split('.')[1]);
  return {
    score: fits
      ? sheetScore(
          criteria,
          scores.map((score) => ({ ...score, points: score.points ?? 0 })),
        )
      : null,
    incomplete: new Set(entries).size,
  };
}

/** Points one up or one down, kept between nothing and the maximum; the first key press starts from nothing. */
export function stepped(points: NumberInput, step: 1 | -1, maximum: number): number {
  if (typeof points !== 'number') return step === 1 ? Math.min(1, maximum) : 0;
  return Math.min(maximum, Math.max(0, points + step));
}
