import type { LegalBasis } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groszeOf, refuse } from '../../../kernel';
import type { CallNotice } from './call-notice';

/** A feed tells of what is new; who wants the whole archive reads the list. */
const LATEST = 100;

interface NoticeRow {
  id: string;
  number: string;
  version: number;
  status: CallNotice['status'];
  title: string;
  task: string;
  authority: string;
  legal_basis: LegalBasis;
  spheres: string[];
  pool_grosze: string;
  closes_at: Date;
  announced_at: Date;
  updated_at: Date;
}

/**
 * The chosen calls, with what happened last to each since its announcement. Chosen first, so that the events of all
 * the others are left alone.
 */
const notices = (chosen: string): string => `
  SELECT c.id, c.number, c.version, c.status, c.title, c.terms ->> 'task' AS task, a.name AS authority,
         c.statute ->> 'legalBasis' AS legal_basis, c.statute -> 'spheres' AS spheres, c.pool_grosze, c.closes_at,
         c.announced_at, greatest(c.announced_at, e.at) AS updated_at
    FROM (SELECT * FROM call WHERE status <> 'draft' AND announced_at IS NOT NULL ${chosen}) c
    JOIN authority a ON a.id = c.authority_id
    LEFT JOIN LATERAL (
      SELECT max(at) AS at FROM event
       WHERE subject_kind = 'call' AND subject_id = c.id AND type LIKE 'call.%' AND at >= c.announced_at) e ON true`;

/** Reads of announced calls for feeds and calendars. Drafts do not exist here. */
@Injectable()
export class PublicNotices {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The last hundred announced calls, whatever became of them, the newest announcement first. Those of the same instant
   * are ordered by id, so that they stand the same way in every answer.
   */
  latest(): Promise<CallNotice[]> {
    const newest = `ORDER BY announced_at DESC, id LIMIT ${String(LATEST)}`;
    return this.read(`${notices(newest)} ORDER BY c.announced_at DESC, c.id`, []);
  }

  /** The calls that still take offers, the next to close first. */
  open(now: Date): Promise<CallNotice[]> {
    const open = "AND status = 'announced' AND closes_at > $1";
    return this.read(`${notices(open)} ORDER BY c.closes_at, c.id`, [now]);
  }

  /**
   * One announced call, whatever became of it.
   * @throws Refusal notFound for an unknown call and for a draft
   */
  async one(id: string): Promise<CallNotice> {
    const [notice] = await this.read(notices('AND id = $1'), [id]);
    if (!notice) throw refuse.notFound();
    return notice;
  }

  /**
   * When the set of open calls last changed: by an announcement, by what happened to a call, or by the hour at which
   * one closed.
   */
  async openChangedAt(now: Date): Promise<Date> {
    const [row] = await this.dataSource.query<{ at: Date | null }[]>(
      `SELECT greatest(
         (SELECT max(closes_at) FROM call WHERE status <> 'draft' AND closes_at <= $1),
         (SELECT max(e.at) FROM call c JOIN event e ON e.subject_kind = 'call' AND e.subject_id = c.id
           WHERE c.status <> 'draft' AND c.closes_at > $1 AND e.type LIKE 'call.%')) AS at`,
      [now],
    );
    return row?.at ?? new Date(0);
  }

  private async read(sql: string, values: readonly unknown[]): Promise<CallNotice[]> {
    const rows = await this.dataSource.query<NoticeRow[]>(sql, [...values]);
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      version: row.version,
      status: row.status,
      title: row.title,
      task: row.task,
      authority: row.authority,
      legalBasis: row.legal_basis,
      spheres: row.spheres,
      poolGrosze: groszeOf(row.pool_grosze),
      closesAt: row.closes_at,
      announcedAt: row.announced_at,
      updatedAt: row.updated_at,
    }));
  }
}
