import type { CriterionScore } from '@nurt/domain/evaluation';
import type { BasisPoints } from '@nurt/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's sheet for one offer: a draft of their own, then filed for good. */
@Entity('score_sheet')
export class ScoreSheet {
  @PrimaryColumn('uuid') offerId!: string;
  @PrimaryColumn('uuid') accountId!: string;
  @Column('jsonb') scores!: readonly CriterionScore[];
  @Column('timestamptz') savedAt!: Date;
  @Column('timestamptz', { nullable: true }) filedAt!: Date | null;
  /** Basis points of the maximum, once filed. */
  @Column('integer', { nullable: true }) score!: BasisPoints | null;
}
