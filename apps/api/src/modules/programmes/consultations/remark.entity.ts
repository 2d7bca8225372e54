import type { LocalDate } from '@nurt/domain/calendar';
import type { RemarkAuthor, RemarkVerdict, RemarkWay } from '@nurt/domain/programmes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says of a draft, and what the office makes of it. */
@Entity('remark')
export class Remark {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') consultationId!: string;
  @Column('uuid') authorityId!: string;
  /** Within its consultation, from 1. */
  @Column('integer') number!: number;
  @Column('text') way!: RemarkWay;
  @Column('date') receivedOn!: LocalDate;
  @Column('timestamptz') recordedAt!: Date;
  @Column('text') author!: RemarkAuthor;
  @Column('text') name!: string;
  @Column('boolean') namePublic!: boolean;
  /** For the confirmation and the answer; nobody outside the office ever sees it. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text') locale!: 'pl' | 'en';
  /** The organisation whose member signed in; null where nobody checked. */
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('text') topic!: string;
  @Column('text') text!: string;

  @Column('text', { nullable: true }) verdict!: RemarkVerdict | null;
  @Column('text', { default: '' }) reasons!: string;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;

  @Column('text', { nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { nullable: true }) hiddenBy!: string | null;
}
