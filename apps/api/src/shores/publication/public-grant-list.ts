import type { PublicGrantsView } from '@nurt/contracts/publication';
import {
  GRANTS_AT_ONCE,
  type GrantOrder,
  type PublicGrantsQuery,
} from '@nurt/contracts/publication/requests';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groszeOf, hasEveryWord, Keyset, wordsOf, type OrderKey } from '../../kernel';
import { grantRows, grantRowView, type GrantRow } from './grant-rows';

const AMOUNT = (column: string): OrderKey => ({ column, type: 'bigint' });
const KEYS: Readonly<Record<string, readonly OrderKey[]>> = {
  title: [{ column: 'title', type: 'text' }],
  year: [AMOUNT('year'), AMOUNT('awarded')],
  awarded: [AMOUNT('awarded')],
  paid: [AMOUNT('paid')],
  settled: [AMOUNT('settled')],
};

const orderOf = (name: GrantOrder): Keyset =>
  new Keyset(name, KEYS[name.replace('-', '')] ?? [], name.startsWith('-') ? 'descending' : 'ascending');

/**
 * The offers that can be grants of year `$1`, so that the indexes of calls and small grants find them and the other
 * years are not read.
 */
const OF_YEAR = `(o.call_id = ANY (ARRAY(
    SELECT c.id FROM call c JOIN budget_line l ON l.id = c.budget_line_id
      JOIN programme p ON p.id = l.programme_id WHERE p.year = $1))
  OR o.id = ANY (ARRAY(
    SELECT s.id FROM small_grant s JOIN budget_line l ON l.id = s.budget_line_id
      JOIN programme p ON p.id = l.programme_id WHERE p.year = $1 AND s.status = 'granted')))`;

/** What the filters leave; its parameters come first in every query. */
const FOUND = `FROM (${grantRows()} AND ($1::int IS NULL OR ${OF_YEAR})) found
  WHERE ($1::int IS NULL OR year = $1) AND ($2::uuid IS NULL OR authority_id = $2)
    AND ($3::uuid IS NULL OR call_id = $3)
    AND ${hasEveryWord(`organisation || ' ' || partners::text || ' ' || title`, '$4')}`;

interface Totals {
  readonly total: number;
  readonly awarded: string;
  readonly committed: string;
  readonly paid: string;
  readonly settled: string;
  readonly returned: string;
}

interface Choices {
  readonly years: number[] | null;
  readonly authorities: { readonly id: string; readonly name: string }[] | null;
}

/** Every grant with where its money is, page by page, and the sums of all that were found. */
@Injectable()
export class PublicGrantList {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal malformed for a cursor that is not one of this order */
  async page(query: PublicGrantsQuery): Promise<PublicGrantsView> {
    const { year, authority, call, q, sort = '-year', limit = GRANTS_AT_ONCE, cursor } = query;
    const filters = [year ?? null, authority ?? null, call ?? null, wordsOf(q)];
    const order = orderOf(sort);
    const after = order.after(cursor, filters.length);
    const [rows, totals, choices] = await Promise.all([
      // One row more than asked for says whether there is a next page.
      this.dataSource.query<(GrantRow & Record<string, unknown>)[]>(
        `SELECT * ${FOUND} AND ${after.condition} ORDER BY ${order.orderBy} LIMIT ${String(limit + 1)}`,
        [...filters, ...after.params],
      ),
      this.totals(filters),
      this.choices(),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(grantRowView),
      next: last && rows.length > limit ? order.cursorOf(last) : null,
      ...totals,
      choices,
    };
  }

  private async totals(filters: readonly unknown[]): Promise<Pick<PublicGrantsView, 'total' | 'sums'>> {
    const [totals] = await this.dataSource.query<Totals[]>(
      `SELECT count(*)::int AS total, sum(awarded) AS awarded, sum(committed) AS committed, sum(paid) AS paid,
              sum(settled) AS settled, sum(returned) AS returned ${FOUND}`,
      [...filters],
    );
    return {
      total: totals?.total ?? 0,
      sums: {
        awardedGrosze: groszeOf(totals?.awarded),
        committedGrosze: groszeOf(totals?.committed),
        paidGrosze: groszeOf(totals?.paid),
        settledGrosze: groszeOf(totals?.settled),
        returnedGrosze: groszeOf(totals?.returned),
      },
    };
  }

  private async choices(): Promise<PublicGrantsView['choices']> {
    const [choices] = await this.dataSource.query<Choices[]>(
      // One grant of each line is enough to know that it has some: LIMIT keeps the planner from reading them all.
      `WITH place AS (
         SELECT DISTINCT p.year, a.id, a.name
           FROM programme p
           JOIN authority a ON a.id = p.authority_id
           JOIN budget_line l ON l.programme_id = p.id
           CROSS JOIN LATERAL (
             (SELECT FROM call c JOIN offer o ON o.call_id = c.id AND o.status = 'awarded'
               WHERE c.budget_line_id = l.id LIMIT 1)
             UNION ALL
             (SELECT FROM small_grant s WHERE s.budget_line_id = l.id AND s.status = 'granted' LIMIT 1)) grants)
       SELECT (SELECT json_agg(year ORDER BY year DESC) FROM (SELECT DISTINCT year FROM place) y) AS years,
              (SELECT json_agg(json_build_object('id', id, 'name', name) ORDER BY name, id)
                 FROM (SELECT DISTINCT id, name FROM place) a) AS authorities`,
    );
    return { years: choices?.years ?? [], authorities: choices?.authorities ?? [] };
  }
}
