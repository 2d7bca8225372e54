import { createHash } from 'node:crypto';
import { readSeal, SEAL_MARK } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Signing } from '../../../kernel';
import { Receipts } from '../receipts/receipts';

/** Marks of seals that are looked at in one file; the product writes one. */
const MOST_MARKS = 20;
const LONGEST_LINE = 1024;

/** Where the offer's own document is in a file: so many bytes from its beginning, or why not. */
export type OwnDocumentFound =
  | { readonly state: 'whole'; readonly end: number }
  /** A document of this product is in the file, but it is another one, or not as it was drawn. */
  | { readonly state: 'anotherOrChanged' }
  /** Nothing in the file is sealed: it was never ours, or a program has written it anew. */
  | { readonly state: 'unsealed' };

/**
 * Finds the offer's own document in a file: byte for byte as this installation drew it for the receipt of the offer, in
 * whatever language and whenever it was downloaded, by the seal at its end. Signatures are appended behind it. Of a
 * correction or an update it is the document that bears its checksum.
 */
@Injectable()
export class OwnDocument {
  constructor(
    private readonly signing: Signing,
    private readonly receipts: Receipts,
  ) {}

  /** @param revised checksum of the revision whose document is looked for; null: of the offer as it was submitted */
  async in(
    db: EntityManager,
    offerId: string,
    file: Buffer,
    revised: string | null,
  ): Promise<OwnDocumentFound> {
    const issued = await this.receipts.of(db, offerId);
    const before = createHash('sha256');
    let hashed = 0;
    let sealed = false;
    let at = -1;
    for (let marks = 0; marks < MOST_MARKS; marks += 1) {
      at = file.indexOf(SEAL_MARK, at + 1, 'latin1');
      if (at < 0) break;
      const end = file.subarray(at, at + LONGEST_LINE).indexOf('\n') + 1;
      const seal = end === 0 ? null : readSeal(file.toString('latin1', at, at + end));
      if (!seal) continue;
      sealed = true;
      const { document, receipt, checksum } = seal.statement;
      if (document !== (revised === null ? 'offer' : 'revisedOffer')) continue;
      if (receipt !== issued?.digest || (revised !== null && checksum !== revised)) continue;
      // However many seals there are, every byte is hashed once.
      before.update(file.subarray(hashed, at));
      hashed = at;
      if (seal.statement.pdf !== before.copy().digest('hex')) continue;
      if ((await this.signing.verify(seal.text, seal.signature)) === 'holds') {
        return { state: 'whole', end: at + end };
      }
    }
    return { state: sealed ? 'anotherOrChanged' : 'unsealed' };
  }
}
