import type { PublishedDraftView } from '@nurt/contracts/programmes';
import type { LocalDate } from '@nurt/domain/calendar';
import type { ConsultationTerms, CouncilVerdict, RemarkWay } from '@nurt/domain/programmes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The consultation of one draft programme. Its phase is told by the clock, never stored. */
@Entity('consultation')
export class Consultation implements ConsultationTerms {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') programmeId!: string;
  @Column('date') startsOn!: LocalDate;
  /** The last day; it still belongs to the consultation. */
  @Column('date') endsOn!: LocalDate;
  @Column('date') announcedEndsOn!: LocalDate;
  @Column('text', { array: true }) ways!: RemarkWay[];
  @Column('text') legalAct!: string;
  @Column('text') place!: string;
  @Column('integer') minimumDays!: number;
  /** The draft as it was published. */
  @Column('jsonb') draft!: PublishedDraftView;
  @Column('timestamptz') startedAt!: Date;

  @Column('date', { nullable: true }) deliveredOn!: LocalDate | null;
  /** The last day of the council's term. */
  @Column('date', { nullable: true }) opinionDueOn!: LocalDate | null;
  @Column('text', { nullable: true }) verdict!: CouncilVerdict | null;
  @Column('date', { nullable: true }) givenOn!: LocalDate | null;
  @Column('text', { default: '' }) opinionText!: string;
  @Column('timestamptz', { nullable: true }) opinionRecordedAt!: Date | null;

  @Column('timestamptz', { nullable: true }) reportedAt!: Date | null;
}
