import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The receipt of a submission as it was signed. Written once, never changed. */
@Entity('offer_receipt')
export class OfferReceipt {
  @PrimaryColumn('uuid') offerId!: string;
  /** Exactly the text that was signed. */
  @Column('text') statement!: string;
  /** SHA-256 of the statement, lower-case hexadecimal; seals of documents name it. */
  @Column('text') digest!: string;
  /** The key that signed. */
  @Column('text') fingerprint!: string;
  /** Ed25519, base64. */
  @Column('text') signature!: string;
}
