import type { DuplicateGround } from '@nurt/domain/organisations';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The trail of two records that turned out to be one organisation. Never changed. */
@Entity('organisation_join')
export class OrganisationJoin {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') fromId!: string;
  @Column('uuid') intoId!: string;
  @Column('uuid') authorityId!: string;
  @Column('uuid') joinedBy!: string;
  @Column('timestamptz') joinedAt!: Date;
  @Column('text') reason!: string;
  @Column('text', { array: true }) grounds!: DuplicateGround[];
  /** Ids by kind: records of modules downstream, `member` (accounts) and `invitation`. */
  @Column('jsonb') moved!: Readonly<Record<string, readonly string[]>>;
}
