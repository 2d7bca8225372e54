import type { LocalDate } from '@nurt/domain/calendar';
import type { ProposedAmount, YearPart } from '@nurt/domain/evaluation';
import type { BasisPoints, Grosze } from '@nurt/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The split of the pool that the executive is asked to approve: every offer of the ranking with its amount. */
@Entity('allocation_proposal')
export class AllocationProposal {
  @PrimaryColumn('uuid') callId!: string;
  @Column('jsonb') amounts!: readonly ProposedAmount[];
  @Column('uuid') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
}

/** One line of a result, as published (UDPP art. 15 ust. 2h), in the order of the ranking. */
export interface ResultRow {
  readonly offerId: string;
  readonly organisation: string;
  readonly title: string;
  readonly place: number;
  /** Basis points of the maximum. */
  readonly score: BasisPoints;
  /** Measured without bonuses; not kept in results approved before it was. */
  readonly meetsThreshold?: boolean;
  readonly requestedGrosze: Grosze;
  /** Zero: no grant. */
  readonly awardedGrosze: Grosze;
  /** Parts of it that later budget years bear. */
  readonly laterYears?: readonly YearPart[];
}

/** The executive's decision on a call. */
@Entity('call_result')
export class CallResult {
  @PrimaryColumn('uuid') callId!: string;
  @Column('uuid') authorityId!: string;
  @Column('text') orderNumber!: string;
  @Column('date') orderDate!: LocalDate;
  @Column('jsonb') rows!: readonly ResultRow[];
  @Column('uuid') approvedBy!: string;
  @Column('timestamptz') approvedAt!: Date;
}
