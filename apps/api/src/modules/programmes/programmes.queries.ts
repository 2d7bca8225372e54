import type {
  BudgetLineView,
  ProgrammeRowView,
  ProgrammeView,
  PublicProgrammeView,
  PublishedDraftView,
} from '@nurt/contracts/programmes';
import { dateInWarsaw, yearOf, type LocalDate } from '@nurt/domain/calendar';
import {
  programmePhase,
  STANDING_PROGRAMMES,
  type ProgrammeKind,
  type ProgrammeStatus,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  authorityOf,
  groszeOf,
  onOneConnection,
  refuse,
  timelineOf,
  type SignedInCaller,
} from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { LedgerFacade, totalBalance, type LineBalances } from '../ledger';
import { obstaclesOf } from './consultations/outcome';
import { movesOf } from './programme.moves';

/** A programme by its name and state. */
export type ProgrammeOutline = Pick<ProgrammeView, 'id' | 'kind' | 'year' | 'title' | 'status'>;

interface StoredFacts {
  readonly id: string;
  readonly authorityId: string;
  readonly kind: ProgrammeKind;
  readonly year: number;
  readonly yearTo: number;
  readonly title: string;
  readonly status: ProgrammeStatus;
  readonly resolutionNumber: string | null;
  readonly resolutionDate: string | null;
  readonly inForceFrom: LocalDate | null;
}

interface StoredPlan extends StoredFacts {
  readonly lineIds: readonly string[];
  readonly planned: string;
}

interface StoredProgramme extends StoredFacts {
  readonly reportSentAt: Date | null;
  readonly lines: readonly (Omit<BudgetLineView, 'balance'> & { readonly plannedGrosze: number })[];
}

const COLUMNS = `p.id, p.authority_id AS "authorityId", p.kind, p.year, p.year_to AS "yearTo", p.title, p.status,
    p.resolution_number AS "resolutionNumber", p.resolution_date::text AS "resolutionDate",
    p.in_force_from::text AS "inForceFrom"`;

/** Each programme with its lines, in their order, as one row. */
const PROGRAMMES = `SELECT ${COLUMNS},
    (SELECT y.sent_at FROM yearly_report y WHERE y.programme_id = p.id) AS "reportSentAt",
    (SELECT coalesce(json_agg(json_build_object('id', l.id, 'code', l.code, 'name', l.name,
        'legalBasis', l.legal_basis, 'spheres', l.spheres, 'division', l.division, 'chapter', l.chapter,
        'paragraph', l.paragraph, 'priorityTasks', l.priority_tasks, 'plannedGrosze', l.planned_grosze,
        'limits', (SELECT coalesce(json_agg(json_build_object('year', m.year, 'grosze', m.limit_grosze)
            ORDER BY m.year), '[]') FROM budget_line_limit m WHERE m.budget_line_id = l.id)
      ) ORDER BY l.position), '[]')
       FROM budget_line l WHERE l.programme_id = p.id) AS lines
  FROM programme p`;

/** Each programme with the ids of its lines and what is planned on them. */
const PLANS = `SELECT ${COLUMNS}, plan."lineIds", plan.planned
  FROM programme p CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(l.id), '[]') AS "lineIds", coalesce(sum(l.planned_grosze), 0) AS planned
      FROM budget_line l WHERE l.programme_id = p.id) plan`;

/** Reads of programmes: for the office of one authority, and for everybody. */
@Injectable()
export class ProgrammesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  /** Every programme of the authority, the newest year first. As many queries for ten years as for one. */
  async ofOffice(caller: SignedInCaller): Promise<ProgrammeRowView[]> {
    const { manager } = this.dataSource;
    const programmes = await manager.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.authority_id = $1 ORDER BY p.year DESC, p.created_at DESC`,
      [authorityOf(caller)],
    );
    const balances = await this.balances(manager, programmes);
    return programmes.map((programme) => rowView(caller, programme, balances));
  }

  /** The same without their lines: what a list of all years shows costs hardly more for ten years than for one. */
  async totalsOfOffice(caller: SignedInCaller): Promise<ProgrammeRowView[]> {
    const { manager } = this.dataSource;
    const programmes = await manager.query<StoredPlan[]>(
      `${PLANS} WHERE p.authority_id = $1 ORDER BY p.year DESC, p.created_at DESC`,
      [authorityOf(caller)],
    );
    const totals = await this.ledger.totalBalances(
      manager,
      new Map(programmes.map(({ id, lineIds }) => [id, lineIds])),
    );
    return programmes.map((programme) => {
      const total = totals.get(programme.id) ?? totalBalance([]);
      return {
        ...factsOf(caller, programme),
        lines: [],
        total: total.plannedGrosze === 0 ? { ...total, plannedGrosze: groszeOf(programme.planned) } : total,
      };
    });
  }

  /** The money of the adopted programme of this year, else of the newest one; null when nothing was adopted yet. */
  async current(
    caller: SignedInCaller,
  ): Promise<Pick<ProgrammeRowView, 'id' | 'year' | 'total' | 'lines'> | null> {
    const { manager } = this.dataSource;
    const [programme] = await manager.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.authority_id = $1 AND p.kind = 'annual' AND p.status = ANY ($2)
        ORDER BY p.year = $3 DESC, p.year DESC, p.created_at DESC LIMIT 1`,
      [authorityOf(caller), STANDING_PROGRAMMES, yearOf(dateInWarsaw(caller.arrivedAt))],
    );
    if (!programme) return null;
    const money = moneyOf(programme, await this.balances(manager, [programme]));
    return { id: programme.id, year: programme.year, ...money };
  }

  /** Which programmes the authority has, without their money. */
  outline(caller: SignedInCaller): Promise<ProgrammeOutline[]> {
    return this.dataSource.query<ProgrammeOutline[]>(
      'SELECT id, kind, year, title, status FROM programme WHERE authority_id = $1',
      [authorityOf(caller)],
    );
  }

  one(caller: SignedInCaller, id: string): Promise<ProgrammeView> {
    return onOneConnection(this.dataSource, async (db) => {
      const [programme] = await db.query<StoredProgramme[]>(
        `${PROGRAMMES} WHERE p.id = $1 AND p.authority_id = $2`,
        [id, authorityOf(caller)],
      );
      if (!programme) throw refuse.notFound();
      return this.view(db, caller, programme);
    });
  }

  /**
   * Adopted programmes of every authority, the newest year first.
   *
   * @param year only those that this year belongs to; all of them when left out
   */
  async public(year?: number): Promise<PublicProgrammeView[]> {
    const { manager } = this.dataSource;
    const programmes = await manager.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.status = ANY ($1) AND ($2::int IS NULL OR $2 BETWEEN p.year AND p.year_to)
        ORDER BY p.year DESC, p.id`,
      [STANDING_PROGRAMMES, year ?? null],
    );
    const [balances, promised, all] = await Promise.all([
      this.balances(manager, programmes),
      this.promised(manager, programmes),
      this.authorities.all(manager),
    ]);
    const authorities = new Map(all.map(({ id, name }) => [id, { id, name }]));
    return programmes.map((programme) => ({
      ...publicView(
        programme,
        authorities.get(programme.authorityId) ?? { id: programme.authorityId, name: '' },
        balances,
      ),
      laterYears: promised
        .filter(({ programmeId }) => programmeId === programme.id)
        .map(({ year: of, promised: sum, awarded }) => ({
          year: of,
          promisedGrosze: groszeOf(sum),
          awardedGrosze: groszeOf(awarded),
        })),
    }));
  }

  /** What calls on lines of the programmes promise of later years. Looks downstream at calls. */
  private promised(
    db: EntityManager,
    programmes: readonly StoredProgramme[],
  ): Promise<{ programmeId: string; year: number; promised: string; awarded: string }[]> {
    return db.query(
      `SELECT l.programme_id AS "programmeId", y.year, sum(y.promised_grosze) AS promised,
              sum(y.awarded_grosze) AS awarded
         FROM call_year y JOIN call c ON c.id = y.call_id JOIN budget_line l ON l.id = c.budget_line_id
        WHERE l.programme_id = ANY ($1) AND y.promised_grosze > 0
        GROUP BY l.programme_id, y.year ORDER BY y.year`,
      [programmes.map(({ id }) => id)],
    );
  }

  /** The programme as everybody would see it now, whatever its state: what a consultation publishes. */
  async asPublished(db: EntityManager, id: string): Promise<PublishedDraftView> {
    const [programme] = await db.query<(StoredProgramme & Pick<PublishedDraftView, 'sections'>)[]>(
      `SELECT found.*, d.sections FROM (${PROGRAMMES} WHERE p.id = $1) found JOIN programme d ON d.id = found.id`,
      [id],
    );
    if (!programme) throw refuse.notFound();
    const authority = await this.authorities.get(db, programme.authorityId);
    const balances = await this.balances(db, [programme]);
    return {
      ...publicView(programme, { id: authority.id, name: authority.name }, balances),
      sections: programme.sections,
    };
  }

  private async view(
    db: EntityManager,
    caller: SignedInCaller,
    programme: StoredProgramme,
  ): Promise<ProgrammeView> {
    const { id, status } = programme;
    const [balances, timeline, obstacles] = await Promise.all([
      this.balances(db, [programme]),
      timelineOf(db, id),
      status === 'consultation' ? obstaclesOf(db, id, caller.arrivedAt) : [],
    ]);
    return {
      ...rowView(caller, programme, balances),
      moves: movesOf(caller, status, obstacles[0]?.code),
      timeline,
    };
  }

  /** Where the money of all their lines is, read at once. */
  private balances(db: EntityManager, programmes: readonly StoredProgramme[]): Promise<LineBalances> {
    return this.ledger.lineBalances(
      db,
      programmes.flatMap(({ lines }) => lines.map(({ id }) => id)),
    );
  }
}

function factsOf(caller: SignedInCaller, programme: StoredFacts): Omit<ProgrammeRowView, 'lines' | 'total'> {
  const { id, kind, year, yearTo, title, status, resolutionNumber, resolutionDate, inForceFrom } = programme;
  const phase = programmePhase(status, inForceFrom, dateInWarsaw(caller.arrivedAt));
  return { id, kind, year, yearTo, title, status, phase, resolutionNumber, resolutionDate, inForceFrom };
}

function rowView(
  caller: SignedInCaller,
  programme: StoredProgramme,
  balances: LineBalances,
): ProgrammeRowView {
  return { ...factsOf(caller, programme), ...moneyOf(programme, balances) };
}

function publicView(
  programme: StoredProgramme,
  authority: PublicProgrammeView['authority'],
  balances: LineBalances,
): Omit<PublicProgrammeView, 'laterYears'> {
  const { id, kind, year, yearTo, title, resolutionNumber, resolutionDate } = programme;
  return {
    id,
    authority,
    kind,
    year,
    yearTo,
    title,
    resolutionNumber: resolutionNumber ?? '',
    resolutionDate: resolutionDate ?? '',
    reportSentAt: programme.reportSentAt?.toISOString() ?? null,
    ...moneyOf(programme, balances),
  };
}

function moneyOf(
  { lines }: Pick<StoredProgramme, 'lines'>,
  balances: LineBalances,
): Pick<ProgrammeView, 'lines' | 'total'> {
  const views = lines.flatMap(({ plannedGrosze, ...line }): BudgetLineView[] => {
    const balance = balances.get(line.id);
    if (!balance) return [];
    // A draft's lines hold nothing in the ledger yet; people still want to see what is planned.
    const shown =
      balance.plannedGrosze === 0 ? { ...balance, plannedGrosze: groszeOf(plannedGrosze) } : balance;
    return [{ ...line, balance: shown }];
  });
  return { lines: views, total: totalBalance(views.map(({ balance }) => balance)) };
}
