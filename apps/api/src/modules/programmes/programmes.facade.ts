import type { LegalBasis } from '@nurt/domain/statute';
import type { Grosze } from '@nurt/domain/money';
import type { StandingLimits } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../kernel';
import { LedgerFacade } from '../ledger';
import { BudgetLine } from './budget-line.entity';
import { standingLimits } from './standing-limits';

/** A budget line as modules downstream need it. */
export interface LineRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalBasis: LegalBasis;
  readonly spheres: readonly string[];
  readonly programmeId: string;
  readonly programmeTitle: string;
  /** Budget year of the programme. */
  readonly year: number;
  /** Does its money lie on the line: is it an annual programme that the council adopted? */
  readonly adopted: boolean;
  /** Planned by a programme that the council has not adopted yet. */
  readonly onDraftBudget: boolean;
  /** What the programme plans on the line. */
  readonly plannedGrosze: Grosze;
}

/** What modules downstream may ask about programmes. */
@Injectable()
export class ProgrammesFacade {
  constructor(private readonly ledger: LedgerFacade) {}

  /** The lines with these ids that belong to the authority. */
  async lines(db: EntityManager, authorityId: string, ids: readonly string[]): Promise<LineRecord[]> {
    const lines = await db
      .createQueryBuilder(BudgetLine, 'line')
      .innerJoinAndSelect('line.programme', 'programme')
      .where('line.id = ANY (:ids) AND programme.authority_id = :authorityId', { ids, authorityId })
      .getMany();
    return lines.map((line) => ({
      id: line.id,
      code: line.code,
      name: line.name,
      legalBasis: line.legalBasis,
      spheres: line.spheres,
      programmeId: line.programmeId,
      programmeTitle: line.programme.title,
      year: line.programme.year,
      adopted: line.programme.status === 'adopted' && line.programme.kind === 'annual',
      onDraftBudget: line.programme.status === 'draft' || line.programme.status === 'consultation',
      plannedGrosze: line.plannedGrosze,
    }));
  }

  /** One line of the authority, or undefined where there is none. */
  async line(db: EntityManager, authorityId: string, id: string): Promise<LineRecord | undefined> {
    return (await this.lines(db, authorityId, [id]))[0];
  }

  /** Adopted multi-year programmes that a year belongs to, with their limits. */
  standingLimits(db: EntityManager, authorityId: string, year: number): Promise<StandingLimits[]> {
    return standingLimits(db, authorityId, year);
  }

  /** As `line`, and until the transaction ends its year is not closed. */
  async holdLine(tx: Tx, authorityId: string, id: string): Promise<LineRecord | undefined> {
    await tx.db.query(
      `SELECT 1 FROM programme p JOIN budget_line l ON l.programme_id = p.id
        WHERE l.id = $1 AND p.authority_id = $2 FOR SHARE OF p`,
      [id, authorityId],
    );
    return this.line(tx.db, authorityId, id);
  }

  /** Money on the line that no call holds yet. */
  freeOf(db: EntityManager, lineId: string): Promise<Grosze> {
    return this.ledger.balance(db, { place: 'line', holderId: lineId });
  }
}
