import type { CarriedAgreementView, ClosingView } from '@nurt/contracts/programmes';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { sumGrosze } from '@nurt/domain/money';
import { closingFrom, type ClosingObstacle } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { authorityOf, groszeOf, permissionsOfActor, refuse, type SignedInCaller } from '../../kernel';
import { LedgerFacade } from '../ledger';
import { Programme } from './programme.entity';

interface Carried extends Omit<CarriedAgreementView, `${string}Grosze`> {
  readonly committed: string;
  readonly executed: string;
  readonly settled: string;
  readonly returned: string;
}

const CARRIED = `g.id AS "agreementId", g.number, o.content ->> 'title' AS title, o.applicant ->> 'name' AS organisation`;

/** What the closing of a year meets, does or did. Looks downstream at calls, offers, agreements and payment orders. */
@Injectable()
export class ClosingQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
  ) {}

  async of(caller: SignedInCaller, programmeId: string): Promise<ClosingView> {
    const { manager } = this.dataSource;
    const programme = await manager.findOneBy(Programme, {
      id: programmeId,
      authorityId: authorityOf(caller),
    });
    if (!programme) throw refuse.notFound();
    const { title, year, status } = programme;
    const open = !['closed', 'reported'].includes(status);
    const lines = [...programme.lines].sort((a, b) => a.position - b.position);
    const [balances, obstacles, carried, closedAt] = await Promise.all([
      this.ledger.lineBalances(
        manager,
        lines.map(({ id }) => id),
      ),
      open ? this.obstacles(manager, programmeId) : [],
      open ? this.running(manager, programmeId) : this.carried(programmeId),
      this.closedAt(programmeId),
    ]);
    const views = lines.flatMap(({ id, code, name }) => {
      const balance = balances.get(id);
      if (!balance) return [];
      return [
        { id, code, name, balance, lapsingGrosze: open ? balance.availableGrosze : balance.lapsedGrosze },
      ];
    });
    return {
      programmeId,
      title,
      year,
      status,
      from: closingFrom(year),
      closedAt,
      obstacles,
      lines: views,
      lapsingGrosze: sumGrosze(views.map(({ lapsingGrosze }) => lapsingGrosze)),
      carried,
      moves: [this.move(caller, programme)],
    };
  }

  /** What must be finished first: calls that hold money or are open, awards without an agreement, orders under way. */
  async obstacles(db: EntityManager, programmeId: string): Promise<ClosingObstacle[]> {
    return db.query<ClosingObstacle[]>(
      `SELECT kind, id, title FROM (
         SELECT 1 AS place, 'call' AS kind, c.id, c.number || ' · ' || c.title AS title
           FROM call c JOIN budget_line l ON l.id = c.budget_line_id
          WHERE l.programme_id = $1 AND (c.status = 'announced' OR EXISTS (
            SELECT FROM ledger_account a WHERE a.holder_id = c.id AND a.place = 'call' AND a.balance_grosze > 0))
         UNION ALL
         SELECT 2, CASE WHEN o.call_id IS NULL THEN 'smallGrant' ELSE 'award' END, o.id, o.number || ' · ' || (o.content ->> 'title')
           FROM ledger_account a JOIN budget_line l ON l.id = a.budget_line_id JOIN offer o ON o.id = a.holder_id
          WHERE l.programme_id = $1 AND a.place = 'award' AND a.balance_grosze > 0
         UNION ALL
         SELECT 3, 'payment', y.id, g.number || ' · ' || (o.content ->> 'title')
           FROM payment_order y JOIN agreement g ON g.id = y.agreement_id JOIN offer o ON o.id = g.offer_id
           JOIN instalment i ON i.id = y.instalment_id
           LEFT JOIN award_year w ON w.offer_id = g.offer_id AND w.year = extract(year FROM i.due_on)
           JOIN budget_line l ON l.id = coalesce(w.budget_line_id, g.budget_line_id)
          WHERE l.programme_id = $1 AND y.status IN ('ordered', 'approved')
       ) obstacle ORDER BY place, title`,
      [programmeId],
    );
  }

  /** Agreements that hold money which is not accounted for: unpaid, or paid and neither settled nor returned. */
  async running(db: EntityManager, programmeId: string): Promise<CarriedAgreementView[]> {
    const rows = await db.query<Carried[]>(
      `SELECT ${CARRIED},
              coalesce(sum(a.balance_grosze) FILTER (WHERE a.place = 'agreement'), 0) AS committed,
              coalesce(sum(a.balance_grosze) FILTER (WHERE a.place = 'paid'), 0) AS executed,
              coalesce(sum(a.balance_grosze) FILTER (WHERE a.place = 'settled'), 0) AS settled,
              coalesce(sum(a.balance_grosze) FILTER (WHERE a.place = 'returned'), 0) AS returned
         FROM agreement g
         JOIN offer o ON o.id = g.offer_id
         JOIN ledger_account a ON a.holder_id = g.id
         JOIN budget_line l ON l.id = a.budget_line_id
        WHERE l.programme_id = $1
        GROUP BY g.id, o.id
       HAVING sum(a.balance_grosze) FILTER (WHERE a.place IN ('agreement', 'paid')) > 0
        ORDER BY g.number`,
      [programmeId],
    );
    return rows.map(amounts);
  }

  private async carried(programmeId: string): Promise<CarriedAgreementView[]> {
    const rows = await this.dataSource.query<Carried[]>(
      `SELECT ${CARRIED}, c.committed_grosze AS committed, c.executed_grosze AS executed,
              c.settled_grosze AS settled, c.returned_grosze AS returned
         FROM programme_carryover c JOIN agreement g ON g.id = c.agreement_id JOIN offer o ON o.id = g.offer_id
        WHERE c.programme_id = $1 ORDER BY g.number`,
      [programmeId],
    );
    return rows.map(amounts);
  }

  private async closedAt(programmeId: string): Promise<string | null> {
    const [event] = await this.dataSource.query<{ at: Date }[]>(
      `SELECT at FROM event WHERE subject_id = $1 AND type = 'programme.closed'`,
      [programmeId],
    );
    return event?.at.toISOString() ?? null;
  }

  private move(caller: SignedInCaller, programme: Programme): ClosingView['moves'][number] {
    if (!permissionsOfActor(caller.actor).includes('programme.close')) {
      return { move: 'close', allowed: false, reason: 'forbidden' };
    }
    if (!programme.can('close')) return { move: 'close', allowed: false, reason: 'not_now' };
    return dateInWarsaw(caller.arrivedAt) < closingFrom(programme.year)
      ? { move: 'close', allowed: false, reason: 'closing_before_year_end' }
      : { move: 'close', allowed: true };
  }
}

function amounts({ committed, executed, settled, returned, ...agreement }: Carried): CarriedAgreementView {
  return {
    ...agreement,
    committedGrosze: groszeOf(committed),
    executedGrosze: groszeOf(executed),
    settledGrosze: groszeOf(settled),
    returnedGrosze: groszeOf(returned),
  };
}
