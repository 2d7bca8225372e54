import type { Instant } from '@nurt/domain/calendar';
import type { PartnerStatus } from '@nurt/domain/offers';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that was asked to apply together with the one that leads the offer. */
@Entity('offer_partner')
export class OfferPartner {
  @PrimaryColumn('uuid') offerId!: string;
  @PrimaryColumn('uuid') organisationId!: string;
  /** Of its participation, which outlives a change of the organisation that takes part. */
  @Column('uuid') id!: string;
  /** That of the offer. */
  @Column('uuid') authorityId!: string;
  @Column('text') status!: PartnerStatus;
  @Column('uuid') invitedBy!: string;
  @Column('timestamptz') invitedAt!: Instant;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Instant | null;
}
