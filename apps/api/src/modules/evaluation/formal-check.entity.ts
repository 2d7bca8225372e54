import type { FormalAnswer, FormalOutcome } from '@nurt/domain/evaluation';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the office answered the call's formal checklist for one offer. */
@Entity('formal_check')
export class FormalCheck {
  @PrimaryColumn('uuid') offerId!: string;
  @Column('jsonb') answers!: readonly FormalAnswer[];
  @Column('text') outcome!: FormalOutcome;
  @Column('uuid') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
}
