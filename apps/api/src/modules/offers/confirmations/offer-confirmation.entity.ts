import type { Instant } from '@nurt/domain/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One representative confirmed one content of an offer. Never changed; of another content it is void. */
@Entity('offer_confirmation')
export class OfferConfirmation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') offerId!: string;
  /** For the partner with this participation; null for the organisation that applies, or leads the offer. */
  @Column('uuid', { nullable: true }) participationId!: string | null;
  @Column('uuid') accountId!: string;
  /** SHA-256 of `confirmationText`. */
  @Column('text') checksum!: string;
  @Column('text') name!: string;
  @Column('text') position!: string;
  @Column('boolean') chair!: boolean;
  @Column('timestamptz') confirmedAt!: Instant;
}
