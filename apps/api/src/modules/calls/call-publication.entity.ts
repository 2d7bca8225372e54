import type { PublicationPlace } from '@nurt/domain/statute';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of the register: where and when an announcement appeared. Entries are never changed or removed. */
@Entity('call_publication')
export class CallPublication {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') callId!: string;
  @Column('text') place!: PublicationPlace;
  @Column('timestamptz') publishedAt!: Date;
  /** False where only the day was told. */
  @Column('boolean') hourKnown!: boolean;
  /** An address or words by which it can be checked. */
  @Column('text') evidence!: string;
  /** The entry that this one puts right. */
  @Column('uuid', { nullable: true }) corrects!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') recordedAt!: Date;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
}
