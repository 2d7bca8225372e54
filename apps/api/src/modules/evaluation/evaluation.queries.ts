import type { EvaluationView, RankingRowView } from '@nurt/contracts/evaluation';
import type { OfferRecord } from '../offers';
import { requestByYear, type RankedOffer, type YearPart } from '@nurt/domain/evaluation';
import { estimate } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { timelineOf, type SignedInCaller } from '../../kernel';
import { CallsFacade } from '../calls';
import { AccountsFacade } from '../identity';
import { OffersFacade } from '../offers';
import { ProgrammesFacade } from '../programmes';
import { namesOf } from './applicant-names';
import { approvedRanking } from './approved-ranking';
import { AllocationProposal, CallResult } from './call-result.entity';
import {
  moveView,
  requireFollower,
  requireOwn,
  whyNotAppoint,
  whyNotApprove,
  whyNotPropose,
  whyNotRelease,
} from './evaluation.policy';
import { Scoring } from './scoring';

type Names = ReadonlyMap<string, string>;
const nameOf = (names: Names, accountId: string): string => names.get(accountId) ?? '';

/** How the evaluation of a call stands. */
@Injectable()
export class EvaluationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly accounts: AccountsFacade,
  ) {}

  /** @throws Refusal notFound for other authorities, and for members of other committees */
  async ofCall(caller: SignedInCaller, callId: string): Promise<EvaluationView> {
    const db = this.dataSource.manager;
    const { actor } = caller;
    const call = requireOwn(actor, await this.calls.get(db, callId));
    const scoring = await Scoring.load(db, this.offers, call);
    requireFollower(actor, call, scoring);
    const [line, availableGrosze, laterYears, proposal, result, timeline] = await Promise.all([
      this.programmes.line(db, call.authorityId, call.budgetLineId),
      this.calls.balance(db, callId),
      this.calls.laterYears(db, callId),
      db.findOneBy(AllocationProposal, { callId }),
      db.findOneBy(CallResult, { callId }),
      timelineOf(db, callId),
    ]);
    if (!line) throw new Error(`call ${callId} stands on no line`);
    const lineYear = line.year;
    const people = [
      ...scoring.members.map(({ accountId }) => accountId),
      ...[proposal?.proposedBy, result?.approvedBy].filter((id) => id !== undefined),
    ];
    const names: Names = new Map((await this.accounts.byIds(db, people)).map(({ id, name }) => [id, name]));
    const years = [lineYear, ...laterYears.map(({ year }) => year)];
    const phase = this.calls.phase(call, caller.arrivedAt);
    const { id, number, title, poolGrosze, terms } = call;
    const { filed, expected, declarationsPending } = scoring.progress;
    return {
      call: { id, number, title, poolGrosze, threshold: terms.threshold, criteria: terms.criteria },
      availableGrosze,
      year: lineYear,
      laterYears,
      members: scoring.members.map((member) => ({
        accountId: member.accountId,
        name: nameOf(names, member.accountId),
        namedBy: member.namedBy,
        ...scoring.figuresOf(member),
        release: member.releasedAt && {
          at: member.releasedAt.toISOString(),
          reason: member.releaseReason ?? '',
        },
        moves: [moveView(actor, 'release', 'committee.appoint', whyNotRelease(phase, scoring, member))],
      })),
      formalChecks: { total: scoring.offersInAll, pending: scoring.pendingFormalChecks },
      sheets: { filed, expected, declarationsPending },
      ranking: rankingRows(
        result ? approvedRanking(result.rows, terms.threshold) : scoring.ranking(),
        scoring,
        proposal,
        names,
        years,
      ),
      proposal: proposal && {
        amounts: proposal.amounts,
        proposedBy: nameOf(names, proposal.proposedBy),
        proposedAt: proposal.proposedAt.toISOString(),
      },
      result: result && {
        orderNumber: result.orderNumber,
        orderDate: result.orderDate,
        approvedBy: nameOf(names, result.approvedBy),
        approvedAt: result.approvedAt.toISOString(),
      },
      moves: [
        moveView(actor, 'appoint', 'committee.appoint', whyNotAppoint(phase, scoring)),
        moveView(actor, 'propose', 'allocation.propose', whyNotPropose(phase, scoring)),
        moveView(actor, 'approve', 'result.approve', whyNotApprove(phase, scoring, proposal !== null)),
      ],
      timeline,
    };
  }
}

/** The ranking with its sheets; null while scoring is sealed. */
function rankingRows(
  ranking: readonly RankedOffer[] | null,
  scoring: Scoring,
  proposal: AllocationProposal | null,
  names: Names,
  years: readonly number[],
): RankingRowView[] | null {
  const offers = new Map<string, OfferRecord>(scoring.offers.map((offer) => [offer.id, offer]));
  return (
    ranking?.map(({ offerId, place, score, meetsThreshold, requestedGrosze }) => {
      const offer = offers.get(offerId);
      const proposed = proposal?.amounts.find((amount) => amount.offerId === offerId);
      return {
        offerId,
        place,
        score,
        meetsThreshold,
        requestedGrosze,
        requestedYears: requestByYear(requestedGrosze, offer ? costsByYear(offer) : [], years),
        number: offer?.number ?? '',
        title: offer?.title ?? '',
        organisation: offer ? namesOf(offer) : '',
        proposedGrosze: proposed?.grosze ?? null,
        proposedLaterYears: proposed?.laterYears ?? [],
        proposalReason: proposed?.reason ?? '',
        sheets: scoring.sheetsOf(offerId).map((sheet) => ({
          member: nameOf(names, sheet.accountId),
          score: sheet.score,
          scores: sheet.scores,
        })),
      };
    }) ?? null
  );
}

/** What the costs of an offer take in each year (V.A). */
function costsByYear({ content }: OfferRecord): YearPart[] {
  const { years, total } = estimate(content);
  return years.flatMap((year, column) => {
    const grosze = total.byYear[column];
    return grosze === undefined ? [] : [{ year, grosze }];
  });
}
