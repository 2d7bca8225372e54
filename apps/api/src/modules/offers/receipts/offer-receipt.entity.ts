import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The receipt of a submission as it was signed. Written once, never changed. */
@Entity('offer_receipt')
export class OfferReceipt {
  /** The offer in a call; null where it is the receipt of a small grant. */
  @Column('uuid', { nullable: true }) offerId!: string | null;
  @Column('uuid', { nullable: true }) smallGrantId!: string | null;
  /** Exactly the text that was signed. */
  @Column('text') statement!: string;
  /** SHA-256 of the statement, lower-case hexadecimal; seals of documents name it. */
  @PrimaryColumn('text') digest!: string;
  /** The key that signed. */
  @Column('text') fingerprint!: string;
  /** Ed25519, base64. */
  @Column('text') signature!: string;
}
