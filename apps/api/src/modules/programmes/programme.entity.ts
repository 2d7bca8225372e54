import {
  programmeLifecycle,
  type ProgrammeCase,
  type ProgrammeKind,
  type ProgrammeMove,
  type ProgrammeSections,
  type ProgrammeStatus,
} from '@nurt/domain/programmes';
import { localDateOf, maxDate, type LocalDate } from '@nurt/domain/calendar';
import { canMove, nextState } from '@nurt/domain/lifecycle';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { refuse } from '../../kernel';
import { BudgetLine } from './budget-line.entity';

/** A cooperation programme of the authority, annual or of several years. */
@Entity('programme')
export class Programme {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('text') kind!: ProgrammeKind;
  @Column('integer') year!: number;
  /** The last year; the year itself for an annual programme. */
  @Column('integer') yearTo!: number;
  @Column('text') title!: string;
  @Column('jsonb') sections!: ProgrammeSections;
  /** A multi-year programme whose limits bind the annual ones. */
  @Column('boolean', { default: false }) limitsBinding!: boolean;
  @Column('text') status!: ProgrammeStatus;
  @Column('text', { nullable: true }) resolutionNumber!: string | null;
  @Column('date', { nullable: true }) resolutionDate!: LocalDate | null;
  @Column('date', { nullable: true }) inForceFrom!: LocalDate | null;
  /** Counts the saves, so that whoever saw an older state overwrites nothing. */
  @Column('integer') version!: number;
  @Column('timestamptz') savedAt!: Date;
  @Column('timestamptz') createdAt!: Date;

  @OneToMany(() => BudgetLine, (line) => line.programme, { cascade: ['insert'], eager: true })
  lines!: Relation<BudgetLine[]>;

  can(move: ProgrammeMove): boolean {
    return canMove(programmeLifecycle, this.status, move);
  }

  /** The draft is published, and people are asked what they think of it. */
  consult(): void {
    if (!this.can('consult')) throw refuse.conflict('not_now');
    this.status = nextState(programmeLifecycle, this.status, 'consult');
  }

  /** May it still be rewritten? What the council adopted changes by its resolution alone. */
  get writable(): boolean {
    return this.status === 'draft' || this.status === 'consultation';
  }

  /** Everything that the council adopts. Requires the lines with their limits. */
  get content(): ProgrammeCase {
    const { kind, year, yearTo, title, sections, lines, limitsBinding } = this;
    const ordered = [...lines].sort((a, b) => a.position - b.position);
    return {
      kind,
      year,
      yearTo,
      title,
      sections,
      lines: ordered.map((line) => line.content),
      ...(limitsBinding ? { limitsBinding } : {}),
    };
  }

  /** The office gives it up before the council adopts it. */
  withdraw(): void {
    if (!this.can('withdraw')) throw refuse.conflict('not_now');
    this.status = nextState(programmeLifecycle, this.status, 'withdraw');
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
