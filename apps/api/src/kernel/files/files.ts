import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusal';
import type { Tx } from '../unit-of-work';
import { cleanName, sniff } from './sniff';

/** The largest file that is kept, bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * Keeps files. Who may see one is decided by the record that it hangs on. Today the bytes lie in the database; an
 * object storage would change this class alone.
 */
@Injectable()
export class Files {
  /**
   * Keeps the content under a cleaned name.
   * @throws Refusal when it is empty, too large or of a kind that is not accepted
   */
  async keep(tx: Tx, name: string, content: unknown): Promise<KeptFile> {
    if (!Buffer.isBuffer(content) || content.length === 0) {
      throw refuse.malformed([{ code: 'file_required', path: 'file' }]);
    }
    if (content.length > LARGEST_FILE) {
      throw refuse.invalid([{ code: 'file_too_large', path: 'file', params: { maximum: LARGEST_FILE } }]);
    }
    const kind = sniff(content);
    if (!kind) throw refuse.invalid([{ code: 'file_kind_unknown', path: 'file' }]);
    const file: KeptFile = {
      id: randomUUID(),
      name: cleanName(name, kind),
      mediaType: kind.mediaType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
    await tx.db.query(
      `INSERT INTO file (id, name, media_type, size, sha256, content, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [file.id, file.name, file.mediaType, file.size, file.sha256, content, tx.now],
    );
    return file;
  }

  /** The bytes with their name and kind. */
  async read(db: EntityManager, id: string): Promise<KeptFile & { readonly content: Buffer }> {
    const [file] = await db.query<(KeptFile & { content: Buffer })[]>(
      `SELECT id, name, media_type AS "mediaType", size, sha256, content FROM file WHERE id = $1`,
      [id],
    );
    if (!file) throw refuse.notFound();
    return file;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.db.query('DELETE FROM file WHERE id = $1', [id]);
  }
}
