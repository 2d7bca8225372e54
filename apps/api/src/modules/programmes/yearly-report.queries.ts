import type { FigureRowsView, PublicYearlyReport, YearlyReportView } from '@nurt/contracts/programmes';
import { dateInWarsaw, type Instant } from '@nurt/domain/calendar';
import {
  FIGURE_KEYS,
  figureValue,
  isFigureKey,
  STANDING_PROGRAMMES,
  YEARLY_FIGURES,
  yearlyFigures,
  type FigureKey,
  type FigureRow,
  type YearlyReport,
} from '@nurt/domain/programmes';
import { programmeReportDeadline } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { authorityOf, permissionsOfActor, refuse, type SignedInCaller } from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { Programme } from './programme.entity';
import { figureRows } from './yearly-figures.queries';

type Rows = Map<FigureKey, FigureRow[]>;
type StoredRow = Omit<FigureRow, 'grosze'> & { readonly figure: FigureKey; readonly grosze: string | null };

/** A report as it was sent. */
export interface SentReport extends PublicYearlyReport {
  readonly authorityId: string;
  readonly sentBy: string;
}

/** The yearly report on a programme: computed from the records until it is sent, read as it was frozen afterwards. */
@Injectable()
export class YearlyReportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  async of(caller: SignedInCaller, programmeId: string): Promise<YearlyReportView> {
    const programme = await this.own(caller, programmeId);
    const { manager } = this.dataSource;
    const sent = await this.sent(manager, programmeId);
    const due = programmeReportDeadline(programme.year);
    return {
      status: programme.status,
      report: sent?.report ?? (await this.compute(manager, programme, caller.arrivedAt)).report,
      due: { dueOn: due.dueOn, wouldShiftTo: due.wouldShiftTo ?? null, basis: due.basis },
      sent: sent ? { at: sent.sentAt, by: sent.sentBy, checksum: sent.checksum } : null,
      moves: [this.move(caller, programme)],
    };
  }

  /** @throws Refusal notFound, also for a figure that there is not */
  async rows(caller: SignedInCaller, programmeId: string, key: string): Promise<FigureRowsView> {
    const { id, title, year } = await this.own(caller, programmeId);
    if (!isFigureKey(key)) throw refuse.notFound();
    const { manager } = this.dataSource;
    const [frozen] = await manager.query<{ rows: FigureRow[] | null }[]>(
      'SELECT rows -> $2 AS rows FROM yearly_report WHERE programme_id = $1',
      [programmeId, key],
    );
    const rows = frozen
      ? (frozen.rows ?? [])
      : ((await this.read(manager, programmeId, [key], caller.arrivedAt)).get(key) ?? []);
    const { unit } = YEARLY_FIGURES[key];
    return { key, unit, value: figureValue(unit, rows), programme: { id, title, year }, rows };
  }

  /** The sent report of a programme, of whatever authority. */
  async sent(db: EntityManager, programmeId: string): Promise<SentReport | undefined> {
    const [row] = await db.query<(Omit<SentReport, 'sentAt'> & { readonly sentAt: Date })[]>(
      `SELECT y.authority_id AS "authorityId", y.content AS report, y.checksum, y.sent_at AS "sentAt", a.name AS "sentBy"
         FROM yearly_report y JOIN account a ON a.id = y.sent_by WHERE y.programme_id = $1`,
      [programmeId],
    );
    return row && { ...row, sentAt: row.sentAt.toISOString() };
  }

  /** @throws Refusal notFound until the report is sent */
  async public(programmeId: string): Promise<PublicYearlyReport> {
    const sent = await this.sent(this.dataSource.manager, programmeId);
    if (!sent) throw refuse.notFound();
    return { report: sent.report, sentAt: sent.sentAt, checksum: sent.checksum };
  }

  /** The report as the records make it at this moment, with the rows behind each figure. */
  async compute(
    db: EntityManager,
    programme: Programme,
    now: Instant,
  ): Promise<{ report: YearlyReport; rows: Rows }> {
    // One after another: inside a command all of them share its connection.
    const asOf = dateInWarsaw(now);
    const rows = await this.read(db, programme.id, FIGURE_KEYS, now);
    const authority = await this.authorities.get(db, programme.authorityId);
    const previous = await this.previous(db, programme, now);
    const { id, title, year, resolutionNumber, resolutionDate } = programme;
    const lines = [...programme.lines]
      .sort((a, b) => a.position - b.position)
      .map(({ id: lineId, code, name }) => ({ id: lineId, code, name }));
    const report = {
      programmeId: id,
      title,
      year,
      authority: authority.name,
      resolutionNumber: resolutionNumber ?? '',
      resolutionDate: resolutionDate ?? asOf,
      asOf,
      previousYear: previous?.year ?? null,
      lines,
      figures: yearlyFigures(rows, lines, previous?.values ?? null),
    };
    return { report, rows };
  }

  /** The figures of the year before: as they were sent, or from its records where they were not. */
  private async previous(
    db: EntityManager,
    { authorityId, year }: Programme,
    now: Instant,
  ): Promise<{ year: number; values: Map<FigureKey, number> } | undefined> {
    const earlier = await db.findOneBy(Programme, {
      authorityId,
      year: year - 1,
      status: In([...STANDING_PROGRAMMES]),
    });
    if (!earlier) return undefined;
    const sent = await this.sent(db, earlier.id);
    const figures =
      sent?.report.figures ?? yearlyFigures(await this.read(db, earlier.id, FIGURE_KEYS, now), [], null);
    return { year: earlier.year, values: new Map(figures.map(({ key, value }) => [key, value])) };
  }

  private async read(
    db: EntityManager,
    programmeId: string,
    keys: readonly FigureKey[],
    now: Instant,
  ): Promise<Rows> {
    const stored = await db.query<StoredRow[]>(figureRows(keys), [programmeId, now]);
    const rows: Rows = new Map();
    for (const { figure, grosze, ...row } of stored) {
      const own = rows.get(figure) ?? [];
      own.push({ ...row, grosze: grosze === null ? null : Number(grosze) });
      rows.set(figure, own);
    }
    return rows;
  }

  private async own(caller: SignedInCaller, id: string): Promise<Programme> {
    const programme = await this.dataSource.manager.findOneBy(Programme, {
      id,
      authorityId: authorityOf(caller),
    });
    if (!programme) throw refuse.notFound();
    return programme;
  }

  private move(caller: SignedInCaller, programme: Programme): YearlyReportView['moves'][number] {
    if (!permissionsOfActor(caller.actor).includes('programme.report')) {
      return { move: 'report', allowed: false, reason: 'forbidden' };
    }
    if (programme.can('report')) return { move: 'report', allowed: true };
    return {
      move: 'report',
      allowed: false,
      reason: programme.status === 'adopted' ? 'report_before_closing' : 'not_now',
    };
  }
}
