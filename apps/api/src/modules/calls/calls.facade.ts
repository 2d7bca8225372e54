import type { Instant } from '@nurt/domain/calendar';
import {
  callPhase,
  HIDDEN_CALLS,
  isHidden,
  windowProblem,
  type CallPhase,
  type CallStatus,
  type CallStatute,
  type CallTerms,
  type HiddenCallStatus,
  type Publications,
} from '@nurt/domain/calls';
import type { Grosze } from '@nurt/domain/money';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { LegalBasis } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { recordById, refuse, type Hold, type Tx } from '../../kernel';
import { LedgerFacade } from '../ledger';
import { ProgrammesFacade } from '../programmes';
import { CallCorrection } from './call-correction.entity';
import { Call } from './call.entity';
import {
  awardedYears,
  awardYears,
  forgoYears,
  noteYearTaken,
  releaseYears,
  yearsOfCall,
  type AwardedYear,
} from './later-years';
import { movePool, owesPool } from './pool';

/** Announced or later. */
const ANNOUNCED = Not(In<CallStatus>(HIDDEN_CALLS));

/** An announced, resolved or annulled call as modules downstream need it. */
export interface CallRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly number: string;
  readonly status: Exclude<CallStatus, HiddenCallStatus>;
  readonly title: string;
  readonly terms: CallTerms;
  readonly poolGrosze: Grosze;
  /** The instant itself is too late. */
  readonly closesAt: Instant;
  readonly announcedAt: Instant;
  /** Days of publication, as far as they are registered. */
  readonly publications: Partial<Publications>;
  readonly budgetLineId: string;
  readonly legalBasis: LegalBasis;
  /** Keys of UDPP art. 4 ust. 1. */
  readonly spheres: readonly string[];
  /** The law as it stood at the announcement. */
  readonly statute: CallStatute;
}

/** The order of the executive that decides a call. */
export interface ResultOrder {
  readonly orderNumber: string;
  readonly orderDate: string;
}

/** What modules downstream may ask about calls and command. One that is not announced yet is invisible to all of them. */
@Injectable()
export class CallsFacade {
  constructor(
    private readonly ledger: LedgerFacade,
    private readonly programmes: ProgrammesFacade,
  ) {}

  /** One announced or later call, of whatever authority; none for an offer that answers no call. */
  async get(db: EntityManager, callId: string | null): Promise<CallRecord | undefined> {
    const call = callId === null ? null : await recordById(db, Call, callId);
    return call ? recordOf(call)[0] : undefined;
  }

  /** Announced or later calls by their ids; drafts and unknown ids are left out. */
  async many(db: EntityManager, callIds: readonly string[]): Promise<Map<string, CallRecord>> {
    const calls = await db.findBy(Call, { id: In([...callIds]), status: ANNOUNCED });
    return new Map(calls.flatMap((call) => recordOf(call)).map((record) => [record.id, record]));
  }

  /** All announced or later calls of one authority. */
  async ofAuthority(db: EntityManager, authorityId: string): Promise<CallRecord[]> {
    const calls = await db.find(Call, {
      where: { authorityId, status: ANNOUNCED },
      order: { closesAt: 'DESC' },
    });
    return calls.flatMap((call) => recordOf(call));
  }

  /** As `get`, and until the transaction ends nobody can annul or resolve the call. Many may hold it at once. */
  async hold(tx: Tx, callId: string | null): Promise<CallRecord | undefined> {
    return this.locked(tx, callId, 'FOR SHARE');
  }

  /** As `get`, alone: nobody else holds, annuls or resolves the call until the transaction ends. */
  async lock(tx: Tx, callId: string | null): Promise<CallRecord | undefined> {
    return this.locked(tx, callId, 'FOR UPDATE');
  }

  /** Where the call is at a moment; for a request, the moment it arrived. */
  phase(call: Pick<CallRecord, 'status' | 'closesAt'>, now: Instant): CallPhase {
    return callPhase(call.status, call.closesAt, now);
  }

  /** Why the offers of the call cannot be judged although its window is over, or null. See `windowProblem`. */
  windowProblem(
    call: Pick<CallRecord, 'closesAt' | 'publications' | 'statute'>,
  ): Problem<ProblemCode> | null {
    return windowProblem(call);
  }

  /** @throws Refusal conflict `call_publication_missing`, `call_window_unlawful` */
  requireLawfulWindow(call: Pick<CallRecord, 'closesAt' | 'publications' | 'statute'>): void {
    requireLawfulWindow(windowProblem(call));
  }

  /** What a call that its office still writes says, for the preview of its announcement. */
  async draft(
    db: EntityManager,
    authorityId: string,
    callId: string,
  ): Promise<Pick<Call, 'terms' | 'budgetLineId'> | undefined> {
    const call = await db.findOneBy(Call, { id: callId, authorityId });
    return call && isHidden(call.status) ? call : undefined;
  }

  /** Published changes of the call, oldest first. */
  corrections(db: EntityManager, callId: string): Promise<CallCorrection[]> {
    return db.find(CallCorrection, { where: { callId }, order: { number: 'ASC' } });
  }

  /** Money that can be given in the call: what it holds; on a draft budget the pool that it will take. */
  async balance(db: EntityManager, callId: string): Promise<Grosze> {
    const held = await this.ledger.balance(db, { place: 'call', holderId: callId });
    if (held > 0) return held;
    const call = await db.findOneBy(Call, { id: callId, status: 'announced' });
    return (call?.statute?.onDraftBudget && call.poolGrosze) || held;
  }

  /** What the call can give in later budget years. */
  async laterYears(db: EntityManager, callId: string): Promise<{ year: number; grosze: Grosze }[]> {
    const years = await yearsOfCall(db, callId);
    return years.map(({ year, promisedGrosze }) => ({ year, grosze: promisedGrosze }));
  }

  /** Awards the parts of a grant that later years bear; the database holds them within what the call promises. */
  awardYears(
    tx: Tx,
    callId: string,
    offerId: string,
    parts: readonly { readonly year: number; readonly grosze: Grosze }[],
  ): Promise<void> {
    return awardYears(tx, callId, offerId, parts);
  }

  /** The parts of a grant that later years bear; none where the grant is of one year. */
  awardedYears(db: EntityManager, offerId: string): Promise<AwardedYear[]> {
    return awardedYears(db, offerId);
  }

  /** Notes the line that gave the money of a later year. False where it was noted before. */
  noteYearTaken(tx: Tx, offerId: string, year: number, budgetLineId: string): Promise<boolean> {
    return noteYearTaken(tx, offerId, year, budgetLineId);
  }

  /** The award is forgone: later years are promised no more of it. */
  forgoYears(tx: Tx, offerId: string): Promise<void> {
    return forgoYears(tx, offerId);
  }

  /**
   * Takes the pool of a call that was announced on a draft budget (UDPP art. 13 ust. 5), now that the programme is
   * adopted. Does nothing for any other call.
   * @throws Refusal conflict `call_on_draft_budget` while the programme is not adopted; `insufficient_funds` by the ledger
   */
  async takePool(tx: Tx, callId: string): Promise<void> {
    const call = await tx.db.findOneBy(Call, { id: callId });
    if (!call || !(await owesPool(tx, this.ledger, call))) return;
    const line = await this.programmes.line(tx.db, call.authorityId, call.budgetLineId);
    if (!line?.adopted) throw refuse.conflict('call_on_draft_budget', undefined, 'UDPP art. 13 ust. 5');
    await movePool(tx, this.ledger, call, null, `call-pool:${callId}`);
  }

  /**
   * Ends the call by the order of the executive (UDPP art. 15): what the call still holds goes back to its line.
   * Award the grants before. Records `call.resolved`.
   * @throws Refusal notFound; conflict `not_now` unless the call is announced, `call_window_not_closed`,
   *   `call_publication_missing`, `call_window_unlawful`
   */
  async resolve(tx: Tx, callId: string, order: ResultOrder): Promise<void> {
    const call = await tx.db.findOne(Call, { where: { id: callId }, lock: { mode: 'pessimistic_write' } });
    if (!call) throw refuse.notFound();
    if (call.phase(tx.now) === 'open') throw refuse.conflict('call_window_not_closed');
    requireLawfulWindow(call.windowProblem());
    call.resolve();
    await tx.db.update(Call, callId, { status: call.status, version: call.version });
    const releasedGrosze = await releasePool(tx, this.ledger, call);
    await releaseYears(tx, callId);
    await tx.record({
      type: 'call.resolved',
      subject: { kind: 'call', id: callId },
      authorityId: call.authorityId,
      data: { number: call.number, ...order, releasedGrosze },
    });
  }

  private async locked(tx: Tx, callId: string | null, hold: Hold): Promise<CallRecord | undefined> {
    if (callId === null) return undefined;
    const call = await recordById(tx.db, Call, callId, hold);
    return call ? recordOf(call)[0] : undefined;
  }
}

function requireLawfulWindow(problem: Problem<ProblemCode> | null): void {
  if (problem) throw refuse.conflict(problem.code, problem.params, problem.basis);
}

/** Gives what a call still holds back to its budget line; returns the amount. */
export async function releasePool(tx: Tx, ledger: LedgerFacade, call: Call): Promise<Grosze> {
  const left = await ledger.balance(tx.db, { place: 'call', holderId: call.id });
  if (left > 0) {
    await ledger.post(tx, {
      authorityId: call.authorityId,
      budgetLineId: call.budgetLineId,
      kind: 'release',
      from: { place: 'call', holderId: call.id },
      to: { place: 'line', holderId: call.budgetLineId },
      grosze: left,
      subject: { kind: 'call', id: call.id },
      key: `call-release:${call.id}`,
    });
  }
  return left;
}

/** The record of an announced or later call; nothing for a draft. The CHECK of the table holds the rest. */
function recordOf(call: Call): CallRecord[] {
  const { status, number, poolGrosze, closesAt, announcedAt, publications, statute } = call;
  if (isHidden(status) || number === null || poolGrosze === null) return [];
  if (closesAt === null || announcedAt === null || publications === null || statute === null) return [];
  const { id, authorityId, title, terms, budgetLineId } = call;
  const { legalBasis, spheres } = statute;
  return [
    {
      id,
      authorityId,
      number,
      status,
      title,
      terms,
      poolGrosze,
      closesAt,
      announcedAt,
      publications,
      budgetLineId,
      legalBasis,
      spheres,
      statute,
    },
  ];
}
