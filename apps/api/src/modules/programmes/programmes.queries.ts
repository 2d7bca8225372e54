import type { BudgetLineView, ProgrammeView, PublicProgrammeView } from '@nurt/contracts/programmes';
import { dateInWarsaw, type LocalDate } from '@nurt/domain/calendar';
import {
  programmePhase,
  STANDING_PROGRAMMES,
  type ProgrammeKind,
  type ProgrammeStatus,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { authorityOf, groszeOf, refuse, timelineOf, type SignedInCaller } from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { LedgerFacade, totalBalance } from '../ledger';
import { obstaclesOf } from './consultations/outcome';
import { movesOf } from './programme.moves';

interface StoredProgramme {
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
  readonly reportSentAt: Date | null;
  readonly lines: readonly (Omit<BudgetLineView, 'balance'> & { readonly plannedGrosze: number })[];
}

/** A programme by its name and state. */
export type ProgrammeOutline = Pick<ProgrammeView, 'id' | 'kind' | 'year' | 'title' | 'status'>;

/** Each programme with its lines, in their order, as one row. */
const PROGRAMMES = `SELECT p.id, p.authority_id AS "authorityId", p.kind, p.year, p.year_to AS "yearTo", p.title, p.status,
    p.resolution_number AS "resolutionNumber", p.resolution_date::text AS "resolutionDate",
    p.in_force_from::text AS "inForceFrom",
    (SELECT y.sent_at FROM yearly_report y WHERE y.programme_id = p.id) AS "reportSentAt",
    (SELECT coalesce(json_agg(json_build_object('id', l.id, 'code', l.code, 'name', l.name,
        'legalBasis', l.legal_basis, 'spheres', l.spheres, 'division', l.division, 'chapter', l.chapter,
        'paragraph', l.paragraph, 'priorityTasks', l.priority_tasks, 'plannedGrosze', l.planned_grosze,
        'limits', (SELECT coalesce(json_agg(json_build_object('year', m.year, 'grosze', m.limit_grosze)
            ORDER BY m.year), '[]') FROM budget_line_limit m WHERE m.budget_line_id = l.id)
      ) ORDER BY l.position), '[]')
       FROM budget_line l WHERE l.programme_id = p.id) AS lines
  FROM programme p`;

/** Reads of programmes: for the office of one authority, and for everybody. */
@Injectable()
export class ProgrammesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  async ofOffice(caller: SignedInCaller): Promise<ProgrammeView[]> {
    const programmes = await this.dataSource.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.authority_id = $1 ORDER BY p.year DESC, p.created_at DESC`,
      [authorityOf(caller)],
    );
    return Promise.all(programmes.map((programme) => this.view(caller, programme)));
  }

  async one(caller: SignedInCaller, id: string): Promise<ProgrammeView> {
    const [programme] = await this.dataSource.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.id = $1 AND p.authority_id = $2`,
      [id, authorityOf(caller)],
    );
    if (!programme) throw refuse.notFound();
    return this.view(caller, programme);
  }

  /** The one whose money is being spent: the standing programme of the year, or else the newest that stands. */
  async current(caller: SignedInCaller, year: number): Promise<ProgrammeView | undefined> {
    const [programme] = await this.dataSource.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.authority_id = $1 AND p.kind = 'annual' AND p.status = ANY ($2)
        ORDER BY (p.year = $3) DESC, p.year DESC LIMIT 1`,
      [authorityOf(caller), STANDING_PROGRAMMES, year],
    );
    return programme && this.view(caller, programme);
  }

  /** Which programmes the authority has, without their money. */
  outline(caller: SignedInCaller): Promise<ProgrammeOutline[]> {
    return this.dataSource.query<ProgrammeOutline[]>(
      'SELECT id, kind, year, title, status FROM programme WHERE authority_id = $1',
      [authorityOf(caller)],
    );
  }

  async public(): Promise<PublicProgrammeView[]> {
    const { manager } = this.dataSource;
    const programmes = await manager.query<StoredProgramme[]>(
      `${PROGRAMMES} WHERE p.status = ANY ($1) ORDER BY p.year DESC, p.id`,
      [STANDING_PROGRAMMES],
    );
    const authorities = new Map(
      (await this.authorities.all(manager)).map(({ id, name }) => [id, { id, name }]),
    );
    return Promise.all(
      programmes.map((programme) =>
        this.publicView(
          manager,
          programme,
          authorities.get(programme.authorityId) ?? { id: programme.authorityId, name: '' },
        ),
      ),
    );
  }

  /** The programme as everybody would see it now, whatever its state: what a consultation publishes. */
  async asPublished(db: EntityManager, id: string): Promise<PublicProgrammeView> {
    const [programme] = await db.query<StoredProgramme[]>(`${PROGRAMMES} WHERE p.id = $1`, [id]);
    if (!programme) throw refuse.notFound();
    const authority = await this.authorities.get(db, programme.authorityId);
    return this.publicView(db, programme, { id: authority.id, name: authority.name });
  }

  private async publicView(
    db: EntityManager,
    programme: StoredProgramme,
    authority: PublicProgrammeView['authority'],
  ): Promise<PublicProgrammeView> {
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
      ...(await this.money(programme, db)),
    };
  }

  private async view(caller: SignedInCaller, programme: StoredProgramme): Promise<ProgrammeView> {
    const { id, kind, year, yearTo, title, status, resolutionNumber, resolutionDate, inForceFrom } =
      programme;
    const { manager } = this.dataSource;
    const [money, timeline, obstacles] = await Promise.all([
      this.money(programme),
      timelineOf(manager, id),
      status === 'consultation' ? obstaclesOf(manager, id, caller.arrivedAt) : [],
    ]);
    return {
      id,
      kind,
      year,
      yearTo,
      title,
      status,
      phase: programmePhase(status, inForceFrom, dateInWarsaw(caller.arrivedAt)),
      resolutionNumber,
      resolutionDate,
      inForceFrom,
      ...money,
      moves: movesOf(caller, status, obstacles[0]?.code),
      timeline,
    };
  }

  private async money(
    { lines }: Pick<StoredProgramme, 'lines'>,
    db = this.dataSource.manager,
  ): Promise<Pick<ProgrammeView, 'lines' | 'total'>> {
    const balances = await this.ledger.lineBalances(
      db,
      lines.map(({ id }) => id),
    );
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
}
