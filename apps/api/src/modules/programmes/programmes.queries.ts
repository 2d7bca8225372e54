import type { BudgetLineView, ProgrammeView, PublicProgrammeView } from '@nurt/contracts/programmes';
import { dateInWarsaw, type LocalDate } from '@nurt/domain/calendar';
import { canMove } from '@nurt/domain/lifecycle';
import {
  programmeLifecycle,
  programmePhase,
  STANDING_PROGRAMMES,
  type ProgrammeStatus,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  authorityOf,
  groszeOf,
  permissionsOfActor,
  refuse,
  timelineOf,
  type SignedInCaller,
} from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { LedgerFacade, totalBalance } from '../ledger';

interface StoredProgramme {
  readonly id: string;
  readonly authorityId: string;
  readonly year: number;
  readonly title: string;
  readonly status: ProgrammeStatus;
  readonly resolutionNumber: string | null;
  readonly resolutionDate: string | null;
  readonly inForceFrom: LocalDate | null;
  readonly reportSentAt: Date | null;
  readonly lines: readonly (Omit<BudgetLineView, 'balance'> & { readonly plannedGrosze: number })[];
}

/** Each programme with its lines, in their order, as one row. */
const PROGRAMMES = `SELECT p.id, p.authority_id AS "authorityId", p.year, p.title, p.status,
    p.resolution_number AS "resolutionNumber", p.resolution_date::text AS "resolutionDate",
    p.in_force_from::text AS "inForceFrom",
    (SELECT y.sent_at FROM yearly_report y WHERE y.programme_id = p.id) AS "reportSentAt",
    (SELECT coalesce(json_agg(json_build_object('id', l.id, 'code', l.code, 'name', l.name,
        'legalBasis', l.legal_basis, 'spheres', l.spheres, 'division', l.division, 'chapter', l.chapter,
        'paragraph', l.paragraph, 'plannedGrosze', l.planned_grosze) ORDER BY l.position), '[]')
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
      `${PROGRAMMES} WHERE p.authority_id = $1 ORDER BY p.year DESC`,
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
      `${PROGRAMMES} WHERE p.authority_id = $1 AND p.status = ANY ($2)
        ORDER BY (p.year = $3) DESC, p.year DESC LIMIT 1`,
      [authorityOf(caller), STANDING_PROGRAMMES, year],
    );
    return programme && this.view(caller, programme);
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
      programmes.map(async ({ id, year, title, authorityId, resolutionNumber, resolutionDate, ...rest }) => ({
        id,
        authority: authorities.get(authorityId) ?? { id: authorityId, name: '' },
        year,
        title,
        resolutionNumber: resolutionNumber ?? '',
        resolutionDate: resolutionDate ?? '',
        reportSentAt: rest.reportSentAt?.toISOString() ?? null,
        ...(await this.money(rest)),
      })),
    );
  }

  private async view(caller: SignedInCaller, programme: StoredProgramme): Promise<ProgrammeView> {
    const { id, year, title, status, resolutionNumber, resolutionDate, inForceFrom } = programme;
    const permitted = permissionsOfActor(caller.actor).includes('programme.adopt');
    const possible = canMove(programmeLifecycle, status, 'adopt');
    const [money, timeline] = await Promise.all([
      this.money(programme),
      timelineOf(this.dataSource.manager, id),
    ]);
    return {
      id,
      year,
      title,
      status,
      phase: programmePhase(status, inForceFrom, dateInWarsaw(caller.arrivedAt)),
      resolutionNumber,
      resolutionDate,
      inForceFrom,
      ...money,
      moves: [
        permitted && possible
          ? { move: 'adopt', allowed: true }
          : { move: 'adopt', allowed: false, reason: permitted ? 'not_now' : 'forbidden' },
      ],
      timeline,
    };
  }

  private async money({
    lines,
  }: Pick<StoredProgramme, 'lines'>): Promise<Pick<ProgrammeView, 'lines' | 'total'>> {
    const balances = await this.ledger.lineBalances(
      this.dataSource.manager,
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
