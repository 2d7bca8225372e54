import type { Grosze } from '@nurt/domain/money';
import type { ProgrammeLine } from '@nurt/domain/programmes';
import type { LegalBasis } from '@nurt/domain/statute';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { groszeColumn } from '../../kernel';
import { Programme } from './programme.entity';

/** One line of a programme's budget. Its planned amount is allocated in the ledger at adoption. */
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
  @Column('text', { array: true }) priorityTasks!: string[];
  @Column('bigint', { transformer: groszeColumn }) plannedGrosze!: Grosze;
  @OneToMany(() => BudgetLineLimit, (limit) => limit.line, { eager: true })
  limits!: Relation<BudgetLineLimit[]>;

  get content(): ProgrammeLine {
    const { id, code, name, legalBasis, spheres, division, chapter, paragraph } = this;
    return {
      id,
      code,
      name,
      legalBasis,
      spheres,
      division,
      chapter,
      paragraph,
      priorityTasks: this.priorityTasks,
      plannedGrosze: this.plannedGrosze,
      limits: this.limits
        .map(({ year, limitGrosze }) => ({ year, grosze: limitGrosze }))
        .sort((a, b) => a.year - b.year),
    };
  }
}

/** What a multi-year programme may spend on a line in one year. */
@Entity('budget_line_limit')
export class BudgetLineLimit {
  @PrimaryColumn('uuid') budgetLineId!: string;
  @PrimaryColumn('integer') year!: number;
  @Column('bigint', { transformer: groszeColumn }) limitGrosze!: Grosze;
  @ManyToOne(() => BudgetLine, (line) => line.limits)
  @JoinColumn({ name: 'budget_line_id' })
  line!: Relation<BudgetLine>;
}
