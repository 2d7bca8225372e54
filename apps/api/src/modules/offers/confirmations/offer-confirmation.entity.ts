import type { Instant } from '@nurt/domain/calendar';
import type { OfferAct } from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One representative confirmed one content of what is declared. Never changed; of another content it is void. */
@Entity('offer_confirmation')
export class OfferConfirmation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') offerId!: string;
  @Column('text') act!: OfferAct;
  /** For the partner with this participation; null for the organisation that applies, or leads the offer. */
  @Column('uuid', { nullable: true }) participationId!: string | null;
  @Column('uuid') accountId!: string;
  /** SHA-256 of `confirmationText`, or of `declarationText` for a later act. */
  @Column('text') checksum!: string;
  @Column('text') name!: string;
  @Column('text') position!: string;
  @Column('boolean') chair!: boolean;
  /** Why the grant is given up; empty for everything else. */
  @Column('text') reason!: string;
  @Column('timestamptz') confirmedAt!: Instant;
}
