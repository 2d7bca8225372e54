import type { EarlierKind, NotCopied } from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** With which earlier offer a draft began, until its authors have read what did not come along. */
@Entity('offer_beginning')
export class OfferBeginning {
  @PrimaryColumn('uuid') offerId!: string;
  @Column('text') kind!: EarlierKind;
  /** Of the earlier offer, as it was called then. */
  @Column('text') title!: string;
  @Column('jsonb') notCopied!: readonly NotCopied[];
}
