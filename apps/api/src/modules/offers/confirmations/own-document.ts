import { readSeal, SEAL_MARK } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sha256, Signing } from '../../../kernel';
import { Receipts } from '../receipts/receipts';

/** Marks of seals that are looked at in one file; the product writes one. */
const MOST_MARKS = 20;
const LONGEST_LINE = 1024;

/**
 * Finds the offer's own document in a file: byte for byte as this installation drew it for the receipt of the offer, in
 * whatever language and whenever it was downloaded, by the seal at its end. Signatures are appended behind it.
 */
@Injectable()
export class OwnDocument {
  constructor(
    private readonly signing: Signing,
    private readonly receipts: Receipts,
  ) {}

  /** How many bytes of the file are the sealed document; null where it is not there. */
  async lengthIn(db: EntityManager, offerId: string, file: Buffer): Promise<number | null> {
    const issued = await this.receipts.of(db, offerId);
    if (!issued) return null;
    let at = -1;
    for (let marks = 0; marks < MOST_MARKS; marks += 1) {
      at = file.indexOf(SEAL_MARK, at + 1, 'latin1');
      if (at < 0) return null;
      const end = file.subarray(at, at + LONGEST_LINE).indexOf('\n') + 1;
      const seal = end === 0 ? null : readSeal(file.toString('latin1', at, at + end));
      if (seal?.statement.document !== 'offer' || seal.statement.receipt !== issued.digest) continue;
      if (seal.statement.pdf !== sha256(file.subarray(0, at))) continue;
      if ((await this.signing.verify(seal.text, seal.signature)) === 'holds') return at + end;
    }
    return null;
  }
}
