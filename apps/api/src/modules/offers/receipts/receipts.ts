import {
  RECEIPT_FORMAT,
  receiptFile,
  receiptText,
  SEAL_FORMAT,
  sealLine,
  sealText,
  type SealedDocument,
} from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared, sha256, Signing, type Signed, type Tx } from '../../../kernel';
import { SETTINGS, type Settings } from '../../../settings';
import type { AuthorityRecord } from '../../authorities';
import type { CallRecord } from '../../calls';
import type { Filing } from '../offer.entity';

const ISSUE = prepared(
  `INSERT INTO offer_receipt (offer_id, small_grant_id, statement, digest, fingerprint, signature)
   VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** What was filed: an offer in a call, or one for a small grant (UDPP art. 19a). */
export type Filed = { readonly offerId: string } | { readonly smallGrantId: string };

/** A receipt with the signature that was given at the submission. */
export interface IssuedReceipt {
  /** Exactly the text that was signed. */
  readonly text: string;
  /** SHA-256 of that text, lower-case hexadecimal. */
  readonly digest: string;
  readonly signed: Signed;
}

/** Signs receipts when offers are submitted, and the documents that are drawn for them later. */
@Injectable()
export class Receipts {
  constructor(
    private readonly signing: Signing,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Signs the receipt in the transaction of the submission: there is no submission without one. */
  async issue(
    tx: Tx,
    filed: Filed,
    {
      number,
      submittedAt,
      checksum,
      template,
    }: Pick<Filing, 'number' | 'submittedAt' | 'checksum' | 'template'>,
    between: {
      readonly authority: Pick<AuthorityRecord, 'id' | 'name'>;
      /** Null where the offer answers no call. */
      readonly call: Pick<CallRecord, 'id' | 'number' | 'title'> | null;
      readonly applicant: Applicant;
    },
  ): Promise<IssuedReceipt> {
    const { authority, call, applicant } = between;
    const statement = receiptText({
      format: RECEIPT_FORMAT,
      issuer: this.settings.publicUrl,
      number,
      receivedAt: submittedAt.toISOString(),
      checksum,
      template,
      authority: { id: authority.id, name: authority.name },
      ...(call ? { call: { id: call.id, number: call.number, title: call.title } } : {}),
      organisation: { id: applicant.id, name: applicant.name, nip: applicant.nip },
    });
    const signed = this.signing.sign(statement);
    const digest = sha256(statement);
    const { fingerprint, signature } = signed;
    const { offerId = null, smallGrantId = null } = filed as Partial<
      Record<'offerId' | 'smallGrantId', string>
    >;
    await tx.db.query(ISSUE, [offerId, smallGrantId, statement, digest, fingerprint, signature]);
    return { text: statement, digest, signed };
  }

  /**
   * The receipt of an offer, whichever of both kinds has the id; null for a draft, and for what was submitted before
   * receipts were signed.
   */
  async of(db: EntityManager, filedId: string): Promise<IssuedReceipt | null> {
    const [row] = await db.query<(Signed & { statement: string; digest: string })[]>(
      `SELECT r.statement, r.digest, r.fingerprint, r.signature, k.public_key AS "publicKey"
         FROM offer_receipt r JOIN signing_key k ON k.fingerprint = r.fingerprint 
        WHERE r.offer_id = $1 OR r.small_grant_id = $1`,
      [filedId],
    );
    if (!row) return null;
    const { statement, digest, fingerprint, signature, publicKey } = row;
    return { text: statement, digest, signed: { fingerprint, signature, publicKey } };
  }

  /** The file that an author keeps. */
  file({ text, signed }: IssuedReceipt): string {
    return receiptFile(text, signed);
  }

  /**
   * The document with a seal after its last byte: from then on any change of it can be told, and for which receipt it
   * was drawn. The same bytes under the same key get the same seal.
   *
   * @param checksum of a revised offer: that of the revision
   */
  seal(
    document: SealedDocument,
    pdf: Buffer,
    { digest }: Pick<IssuedReceipt, 'digest'>,
    checksum?: string,
  ): Buffer {
    const revised = checksum === undefined ? {} : { checksum };
    const statement = {
      format: SEAL_FORMAT,
      document,
      ...revised,
      pdf: sha256(pdf),
      receipt: digest,
    } as const;
    const line = sealLine(statement, this.signing.sign(sealText(statement)));
    return Buffer.concat([pdf, Buffer.from(line, 'latin1')]);
  }
}
