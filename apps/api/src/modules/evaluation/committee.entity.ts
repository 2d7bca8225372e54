import type { MemberSource } from '@nurt/domain/evaluation';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person on the committee of a call (UDPP art. 15 ust. 2a). */
@Entity('committee_member')
export class CommitteeMember {
  @PrimaryColumn('uuid') callId!: string;
  @PrimaryColumn('uuid') accountId!: string;
  @Column('text') namedBy!: MemberSource;
  /** From then on they score no more; null as long as they do. */
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
  @Column('text', { nullable: true }) releaseReason!: string | null;
  @Column('uuid', { nullable: true }) releasedBy!: string | null;
}

/** A member's declaration on the grounds of KPA art. 24 towards one offer. */
@Entity('impartiality_declaration')
export class ImpartialityDeclaration {
  @PrimaryColumn('uuid') offerId!: string;
  @PrimaryColumn('uuid') accountId!: string;
  @Column('boolean') impartial!: boolean;
  /** Keys of the grounds; empty when impartial. */
  @Column('text', { array: true }) grounds!: string[];
  @Column('text') explanation!: string;
  @Column('timestamptz') declaredAt!: Date;
}
