import type { OfficeBoardView, OfficeDeadlineView, WaitingView } from '@nurt/contracts/reporting';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, permissionsOfActor, type SignedInCaller } from '../../kernel';
import { ProgrammesQueries } from '../../modules/programmes';
import { programmeDeadlineViews } from './programme-deadlines';
import { WAITING } from './waiting';

const ITEMS_SHOWN = 5;
const DEADLINES_SHOWN = 8;

/** The office's home: what waits for this person, what is due, and where the programme's money is. */
@Injectable()
export class OfficeBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programmes: ProgrammesQueries,
  ) {}

  async of(caller: SignedInCaller): Promise<OfficeBoardView> {
    const today = dateInWarsaw(caller.arrivedAt);
    const [waiting, deadlines, programmes, programme] = await Promise.all([
      this.waiting(caller),
      this.deadlines(caller),
      this.programmes.outline(caller),
      this.programmes.current(caller),
    ]);
    return {
      waiting,
      deadlines: [...programmeDeadlineViews(programmes, today), ...deadlines]
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
        .slice(0, DEADLINES_SHOWN),
      programme,
    };
  }

  private async waiting(caller: SignedInCaller): Promise<WaitingView[]> {
    const permissions = permissionsOfActor(caller.actor);
    const kinds = WAITING.filter(({ permission }) => permissions.includes(permission));
    const found = await Promise.all(
      kinds.map(async ({ kind, sql }): Promise<WaitingView> => {
        const rows = await this.dataSource.query<
          { id: string; title: string; due_on: string | null; count: number }[]
        >(
          `SELECT *, count(*) OVER ()::int AS count FROM (${sql}) waiting ORDER BY due_on NULLS LAST, title LIMIT ${String(ITEMS_SHOWN)}`,
          [authorityOf(caller), caller.arrivedAt, caller.actor.accountId],
        );
        return {
          kind,
          count: rows[0]?.count ?? 0,
          items: rows.map(({ id, title, due_on }) => ({ id, title, dueOn: due_on })),
        };
      }),
    );
    return found.filter(({ count }) => count > 0);
  }

  private async deadlines(caller: SignedInCaller): Promise<OfficeDeadlineView[]> {
    const today = dateInWarsaw(caller.arrivedAt);
    const rows = await this.dataSource.query<
      { kind: OfficeDeadlineView['kind']; id: string; title: string; due_on: string; year: number | null }[]
    >(
      `SELECT deadline.*, p.year FROM (
         SELECT 'callCloses' AS kind, id, number || ' · ' || title AS title,
                to_char(closes_at AT TIME ZONE 'Europe/Warsaw', 'YYYY-MM-DD') AS due_on
           FROM call WHERE authority_id = $1 AND status = 'announced' AND closes_at > $3
         UNION ALL
         SELECT 'decisionDue', id, number || ' · ' || title, terms ->> 'decisionBy'
           FROM call WHERE authority_id = $1 AND status = 'announced' AND closes_at <= $3
         UNION ALL
         SELECT 'smallGrantPublication', id, number || ' · ' || (content ->> 'title'), publish_by::text
           FROM small_grant WHERE authority_id = $1 AND status = 'submitted'
         UNION ALL
         SELECT 'smallGrantComments', id, number || ' · ' || (content ->> 'title'), comments_until::text
           FROM small_grant WHERE authority_id = $1 AND status = 'published' AND comments_until >= $2::text::date
         UNION ALL
         SELECT 'instalmentDue', g.id, g.number || ' · ' || (o.content ->> 'title'), i.due_on::text
           FROM instalment i JOIN agreement g ON g.id = i.agreement_id JOIN offer o ON o.id = g.offer_id
          WHERE g.authority_id = $1 AND g.status = 'signed'
            AND NOT EXISTS (SELECT FROM payment_order y WHERE y.instalment_id = i.id AND y.status = 'executed')
         UNION ALL
         SELECT 'reportDue', g.id, g.number || ' · ' || (o.content ->> 'title'), g.report_due_on::text
           FROM agreement g JOIN offer o ON o.id = g.offer_id
          WHERE g.authority_id = $1 AND g.status = 'signed'
            AND NOT EXISTS (SELECT FROM report r WHERE r.agreement_id = g.id AND r.kind = 'final'
                               AND r.status = 'submitted')
         UNION ALL
         SELECT 'reportDue', g.id, g.number || ' · ' || (o.content ->> 'title') || ' (' || i.year || ')', i.due_on::text
           FROM agreement_interim i JOIN agreement g ON g.id = i.agreement_id JOIN offer o ON o.id = g.offer_id
          WHERE g.authority_id = $1 AND g.status = 'signed' AND i.accepted_at IS NULL
            AND NOT EXISTS (SELECT FROM report r WHERE r.agreement_id = g.id AND r.year = i.year
                               AND r.status = 'submitted')
         UNION ALL
         SELECT 'returnDue', t.id, g.number || ' · ' || (o.content ->> 'title'), t.due_on::text
           FROM grant_return t JOIN agreement g ON g.id = t.agreement_id JOIN offer o ON o.id = g.offer_id
          WHERE t.authority_id = $1 AND t.status = 'due'
         UNION ALL
         SELECT 'consultationEnds', p.id, p.title, c.ends_on::text
           FROM consultation c JOIN programme p ON p.id = c.programme_id
          WHERE c.authority_id = $1 AND p.status = 'consultation' AND c.ends_on::text >= $2
         UNION ALL
         SELECT 'opinionDue', p.id, p.title, c.opinion_due_on::text
           FROM consultation c JOIN programme p ON p.id = c.programme_id
          WHERE c.authority_id = $1 AND p.status = 'consultation' AND c.verdict IS NULL AND c.opinion_due_on::text >= $2
       ) deadline LEFT JOIN programme p ON p.id = deadline.id
       WHERE due_on >= $2 OR deadline.kind <> 'callCloses'
       ORDER BY due_on, deadline.title LIMIT ${String(DEADLINES_SHOWN)}`,
      [authorityOf(caller), today, caller.arrivedAt],
    );
    return rows.map(({ due_on, year, ...deadline }) => ({
      ...deadline,
      dueOn: due_on,
      ...(year !== null && { year }),
    }));
  }
}
