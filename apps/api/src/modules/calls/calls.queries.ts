import type { CallRowView, CallView } from '@nurt/contracts/calls';
import { HIDDEN_CALLS } from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { authorityOf, timelineOf, type SignedInCaller } from '../../kernel';
import { AccountsFacade } from '../identity';
import { boundToYears, LINES_OF_YEARS, OPEN_OF_ANY_YEAR, ProgrammesFacade } from '../programmes';
import { CallCorrection } from './call-correction.entity';
import { Call } from './call.entity';
import { assertOwn } from './call.policy';
import { callRow, callView } from './call.view';
import { freeMoney } from './free-money';
import { yearPromises, yearsOfCall } from './later-years';
import { NO_OFFERS, offerCounts } from './offer-counts.queries';
import { registerOf } from './publications';

/** Reads of calls for the office of one authority. */
@Injectable()
export class CallsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programmes: ProgrammesFacade,
    private readonly accounts: AccountsFacade,
  ) {}

  /** Calls of the authority, newest first: of one budget year, or of this and later ones and those still to be decided. */
  async ofOffice(caller: SignedInCaller, year?: number): Promise<CallRowView[]> {
    const db = this.dataSource.manager;
    const authorityId = authorityOf(caller);
    const found = await db.query<{ id: string }[]>(
      `SELECT id FROM call WHERE authority_id = $1::uuid
          AND (budget_line_id = ANY (${LINES_OF_YEARS}) OR ${OPEN_OF_ANY_YEAR} AND status = ANY ($5))`,
      [...boundToYears(authorityId, year, caller.arrivedAt), [...HIDDEN_CALLS, 'announced']],
    );
    const calls = await db.find(Call, {
      where: { id: In(found.map(({ id }) => id)) },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    const [lines, counts] = await Promise.all([
      this.programmes.lines(
        db,
        authorityId,
        calls.map(({ budgetLineId }) => budgetLineId),
      ),
      offerCounts(
        db,
        calls.map(({ id }) => id),
      ),
    ]);
    const names = new Map(lines.map(({ id, name }) => [id, name]));
    return calls.map((call) =>
      callRow(
        call,
        names.get(call.budgetLineId) ?? '',
        counts.get(call.id)?.submitted ?? 0,
        caller.arrivedAt,
      ),
    );
  }

  /** @throws Refusal notFound for an unknown call and one of another authority */
  async one(caller: SignedInCaller, id: string): Promise<CallView> {
    const db = this.dataSource.manager;
    const call = await db.findOneBy(Call, { id });
    assertOwn(caller, call);
    const register = await registerOf(db, id);
    const corrections = await db.find(CallCorrection, { where: { callId: id }, order: { number: 'ASC' } });
    const hands = [
      ...corrections.map(({ madeBy }) => madeBy),
      call.proposedBy,
      call.approvedBy,
      ...register.map(({ recordedBy }) => recordedBy),
    ].filter((account) => account !== null);
    const line = await this.programmes.line(db, call.authorityId, call.budgetLineId);
    if (!line) throw new Error(`call ${id} stands on a line that its authority does not have`);
    const [freeGrosze, counts, timeline, people] = await Promise.all([
      freeMoney(db, this.programmes, line),
      offerCounts(db, [id]),
      timelineOf(db, id),
      this.accounts.byIds(db, hands),
    ]);
    const yearLimits = await yearPromises(db, this.programmes, call, line);
    const names = new Map(people.map(({ id: account, name }) => [account, name]));
    return callView(caller, {
      call,
      line,
      freeGrosze,
      yearLimits,
      years: await yearsOfCall(db, id),
      offers: counts.get(id) ?? NO_OFFERS,
      timeline,
      register,
      corrections,
      names,
    });
  }
}
