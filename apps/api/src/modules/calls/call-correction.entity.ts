import type { CorrectionKind, TermChange } from '@nurt/domain/calls';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One published change of an announced call. It is never changed itself. */
@Entity('call_correction')
export class CallCorrection {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') callId!: string;
  /** Within the call, from 1. */
  @Column('integer') number!: number;
  @Column('text') kind!: CorrectionKind;
  @Column('boolean') essential!: boolean;
  @Column('text') reason!: string;
  @Column('jsonb') changes!: readonly TermChange[];
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid') madeBy!: string;
}
