import {
  memberStage,
  rank,
  scoringProgress,
  type CriterionScore,
  type OrganisationCap,
  type RankedOffer,
  type ScoringProgress,
} from '@nurt/domain/evaluation';
import { basisPoints, sumGrosze, ZERO, type BasisPoints } from '@nurt/domain/money';
import type { OfferStatus } from '@nurt/domain/offers';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { CallRecord } from '../calls';
import type { OfferRecord, OffersFacade } from '../offers';
import { CommitteeMember, ImpartialityDeclaration } from './committee.entity';
import { ScoreSheet } from './score-sheet.entity';

/** Offers that passed the formal check, before the result and after it. */
const ADMITTED: ReadonlySet<OfferStatus> = new Set(['eligible', 'awarded', 'notFunded', 'forgone']);

/** May the committee see the offer at all? */
export function isAdmitted({ status }: Pick<OfferRecord, 'status'>): boolean {
  return ADMITTED.has(status);
}

/** A filed sheet of an impartial member. */
export interface CountedSheet {
  readonly accountId: string;
  readonly score: BasisPoints;
  readonly scores: readonly CriterionScore[];
}

/** What a member has done so far, in numbers. */
export interface MemberFigures {
  readonly declared: number;
  readonly excluded: number;
  readonly filed: number;
  /** Sheets that they still have to file. */
  readonly owed: number;
}

/**
 * The scoring of one call, read at once. Sheets come out of it only when nothing is sealed any more, so nobody who
 * uses it can show one too early.
 */
export class Scoring {
  private constructor(
    private readonly call: CallRecord,
    /** Offers that passed the formal check, in the order of their arrival. */
    readonly offers: readonly OfferRecord[],
    /** Offers that take part in the call, whatever their formal check said. */
    readonly offersInAll: number,
    readonly pendingFormalChecks: number,
    readonly members: readonly CommitteeMember[],
    private readonly declarations: readonly ImpartialityDeclaration[],
    private readonly sheets: readonly ScoreSheet[],
    readonly progress: ScoringProgress,
  ) {}

  static async load(db: EntityManager, offersFacade: OffersFacade, call: CallRecord): Promise<Scoring> {
    const all = await offersFacade.submittedOfCall(db, call.id);
    const offers = all.filter(isAdmitted);
    const ids = offers.map(({ id }) => id);
    // One after the other: inside a transaction there is one connection.
    const members = await db.find(CommitteeMember, {
      where: { callId: call.id },
      order: { accountId: 'ASC' },
    });
    const declarations = await db.findBy(ImpartialityDeclaration, { offerId: In(ids) });
    const filed = await db.findBy(ScoreSheet, { offerId: In(ids), filedAt: Not(IsNull()) });
    const pending = all.filter(({ status }) => status === 'submitted').length;
    const progress = scoringProgress(
      ids,
      members.map(({ accountId, releasedAt }) => ({ memberId: accountId, released: releasedAt !== null })),
      declarations.map(({ offerId, accountId, impartial }) => ({
        offerId,
        memberId: accountId,
        impartial,
        filed: filed.some((sheet) => sheet.offerId === offerId && sheet.accountId === accountId),
      })),
      pending,
    );
    return new Scoring(call, offers, all.length, pending, members, declarations, filed, progress);
  }

  /** Sheets filed so far, also of members who were excluded or left afterwards: from the first one on much is fixed. */
  get filedInAll(): number {
    return this.sheets.length;
  }

  /** The ranking; null while scoring is sealed. */
  ranking(): RankedOffer[] | null {
    if (this.progress.sealedBy !== null) return null;
    const { criteria, threshold, tieBreaks } = this.call.terms;
    return rank(
      criteria,
      threshold,
      this.offers.map((offer) => ({
        offerId: offer.id,
        requestedGrosze: offer.requestedGrosze,
        ownGrosze: sumGrosze([
          offer.content.sources.ownFinancialGrosze ?? ZERO,
          offer.content.sources.ownNonFinancialGrosze ?? ZERO,
        ]),
        totalCostGrosze: offer.totalCostGrosze,
        submittedAt: offer.submittedAt,
        sheets: this.sheetsOf(offer.id).map(({ scores }) => scores),
      })),
      tieBreaks,
    );
  }

  /** The most that one organisation can get over all its offers; null where the call sets no limit. */
  organisationCap(): OrganisationCap | null {
    const maximumGrosze = this.call.terms.maximumPerOrganisationGrosze;
    if (maximumGrosze === null) return null;
    return {
      maximumGrosze,
      organisationOf: new Map(this.offers.map(({ id, organisationId }) => [id, organisationId])),
    };
  }

  /** The sheets that count for an offer, by member; none while scoring is sealed. */
  sheetsOf(offerId: string): CountedSheet[] {
    if (this.progress.sealedBy !== null) return [];
    return this.members.flatMap(({ accountId }) => {
      const declaration = this.declarations.find((d) => d.offerId === offerId && d.accountId === accountId);
      const sheet = this.sheets.find((s) => s.offerId === offerId && s.accountId === accountId);
      if (!declaration?.impartial || !sheet || sheet.score === null) return [];
      return [{ accountId, score: basisPoints(sheet.score), scores: sheet.scores }];
    });
  }

  figuresOf({ accountId: memberId, releasedAt }: CommitteeMember): MemberFigures {
    const own = this.declarations.filter(({ accountId }) => accountId === memberId);
    const sheets = this.sheets.filter(({ accountId }) => accountId === memberId);
    const stages = this.offers.map(({ id }) => {
      const declaration = own.find(({ offerId }) => offerId === id);
      const filed = sheets.some(({ offerId }) => offerId === id);
      return memberStage(declaration && { impartial: declaration.impartial, filed }, releasedAt !== null);
    });
    return {
      declared: own.length,
      excluded: own.filter(({ impartial }) => !impartial).length,
      filed: sheets.length,
      owed: stages.filter((stage) => stage === 'toDeclare' || stage === 'toScore').length,
    };
  }
}
