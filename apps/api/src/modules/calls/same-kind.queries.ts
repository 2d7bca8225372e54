import type { SameKindYearView } from '@nurt/contracts/calls';
import { dateInWarsaw, yearOf } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groszeOf, type SignedInCaller } from '../../kernel';
import { ProgrammesFacade } from '../programmes';
import { Call } from './call.entity';
import { assertOwn } from './call.policy';

interface Row {
  id: string;
  year: number;
  call: string;
  title: string;
  organisation: string;
  agreement: string;
  grant_grosze: string;
  paid_grosze: string;
  total_cost_grosze: string;
}

/**
 * Tasks of the same kind as a call's, of this year and the one before, with their costs (UDPP art. 13 ust. 2 pkt 7): the
 * agreements on lines that share a sphere with the line of the call, and what was paid under them. A read model: these
 * tables belong to modules downstream, so the code of calls does not know them.
 */
@Injectable()
export class SameKindQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programmes: ProgrammesFacade,
  ) {}

  /** The year before and this one, each with its records. @throws Refusal notFound */
  async ofCall(caller: SignedInCaller, id: string): Promise<SameKindYearView[]> {
    const db = this.dataSource.manager;
    const call = await db.findOneBy(Call, { id });
    assertOwn(caller, call);
    const line = await this.programmes.line(db, call.authorityId, call.budgetLineId);
    const thisYear = yearOf(dateInWarsaw(caller.arrivedAt));
    const years = [thisYear - 1, thisYear];
    const rows = await db.query<Row[]>(
      `SELECT g.id, p.year, c.number AS call, o.content ->> 'title' AS title, o.applicant ->> 'name' AS organisation,
              g.number AS agreement, g.grant_grosze, g.total_cost_grosze,
              coalesce((SELECT sum(y.grosze) FROM payment_order y
                         WHERE y.agreement_id = g.id AND y.status = 'executed'), 0) AS paid_grosze
         FROM agreement g JOIN offer o ON o.id = g.offer_id JOIN call c ON c.id = g.call_id
         JOIN budget_line l ON l.id = g.budget_line_id JOIN programme p ON p.id = l.programme_id
        WHERE g.authority_id = $1 AND g.status <> 'prepared' AND p.year = ANY ($2)
          AND (l.id = $3 OR c.statute -> 'spheres' ?| $4::text[])
        ORDER BY p.year, c.number, g.number`,
      [call.authorityId, years, call.budgetLineId, [...(line?.spheres ?? [])]],
    );
    return years.map((year) => {
      const records = rows.filter((row) => row.year === year).map(recordView);
      return {
        year,
        grantsGrosze: records.reduce((sum, { paidGrosze }) => sum + paidGrosze, 0),
        totalCostGrosze: records.reduce((sum, { totalCostGrosze }) => sum + totalCostGrosze, 0),
        records,
      };
    });
  }
}

function recordView(row: Row): SameKindYearView['records'][number] {
  return {
    agreementId: row.id,
    call: row.call,
    title: row.title,
    organisation: row.organisation,
    agreement: row.agreement,
    grantGrosze: groszeOf(row.grant_grosze),
    paidGrosze: groszeOf(row.paid_grosze),
    totalCostGrosze: groszeOf(row.total_cost_grosze),
  };
}
