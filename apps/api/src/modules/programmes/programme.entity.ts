import { programmeLifecycle, type ProgrammeMove, type ProgrammeStatus } from '@nurt/domain/programmes';
import { localDateOf, maxDate, type LocalDate } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import type { Grosze } from '@nurt/domain/money';
import type { LegalBasis } from '@nurt/domain/statute';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { groszeColumn, refuse } from '../../kernel';

/** The authority's annual cooperation programme. */
@Entity('programme')
export class Programme {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('integer') year!: number;
  @Column('text') title!: string;
  @Column('text') status!: ProgrammeStatus;
  @Column('text', { nullable: true }) resolutionNumber!: string | null;
  @Column('date', { nullable: true }) resolutionDate!: LocalDate | null;
  @Column('date', { nullable: true }) inForceFrom!: LocalDate | null;
  @Column('timestamptz') createdAt!: Date;

  @OneToMany(() => BudgetLine, (line) => line.programme, { cascade: ['insert'], eager: true })
  lines!: Relation<BudgetLine[]>;

  can(move: ProgrammeMove): boolean {
    return canMove(programmeLifecycle, this.status, move);
  }

  /** The council adopted it: from now on its lines hold money, and from the first day of its year it is in force. */
  adopt(resolutionNumber: string, resolutionDate: LocalDate): void {
    if (!this.can('adopt')) throw refuse.conflict('not_now');
    this.status = nextState(programmeLifecycle, this.status, 'adopt');
    this.resolutionNumber = resolutionNumber;
    this.resolutionDate = resolutionDate;
    this.inForceFrom = maxDate(resolutionDate, localDateOf(this.year, 1, 1));
  }

  /** The budget year is over: its lines give nothing more. */
  close(): void {
    if (!this.can('close')) throw refuse.conflict('not_now');
    this.status = nextState(programmeLifecycle, this.status, 'close');
  }

  /** The report on the closed year went to the council. */
  report(): void {
    if (!this.can('report')) throw refuse.conflict('not_now');
    this.status = nextState(programmeLifecycle, this.status, 'report');
  }
}

/** One line of the programme's budget. Its planned amount is allocated in the ledger at adoption. */
@Entity('budget_line')
export class BudgetLine {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programmeId!: string;
  @ManyToOne(() => Programme, (programme) => programme.lines)
  @JoinColumn({ name: 'programme_id' })
  programme!: Relation<Programme>;
  @Column('integer') position!: number;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') legalBasis!: LegalBasis;
  @Column('text', { array: true }) spheres!: string[];
  @Column('text') division!: string;
  @Column('text') chapter!: string;
  @Column('text') paragraph!: string;
  @Column('bigint', { transformer: groszeColumn }) plannedGrosze!: Grosze;
}
