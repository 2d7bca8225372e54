import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { cleanName, isOpen, LARGEST_CHUNK, LARGEST_FILE, type FileState } from '@nurt/domain/files';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusal';
import { sqlState, type Tx } from '../unit-of-work';
import { inspect } from './inspect';
import { bufferSource, fileProblem, pieces, storedSource } from './source';

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A file with its bytes, which are read while they are sent. */
export type OpenFile = KeptFile & { readonly content: Readable };

const FOREIGN_KEY = '23503';

/**
 * Keeps files. Who may see one is decided by the record that it hangs on. The bytes lie in the database, in pieces; an
 * object storage would change this class, `uploads.ts` and `source.ts` alone.
 */
@Injectable()
export class Files {
  /**
   * Keeps a file that came in one request, under a cleaned name.
   * @throws Refusal when it is empty, too large or of a kind that is not accepted
   */
  async keep(tx: Tx, name: string, content: unknown): Promise<KeptFile> {
    if (!Buffer.isBuffer(content) || content.length === 0) {
      throw refuse.malformed([{ code: 'file_required', path: 'file' }]);
    }
    if (content.length > LARGEST_FILE) {
      throw refuse.invalid(fileProblem('file_too_large', { maximum: LARGEST_FILE }));
    }
    const kind = await inspect(bufferSource(content));
    const file: KeptFile = {
      id: randomUUID(),
      name: cleanName(name, kind),
      mediaType: kind.mediaType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
    await tx.db.query(
      `INSERT INTO file (id, name, media_type, size, sha256, state, created_at)
       VALUES ($1, $2, $3, $4, $5, 'unscanned', $6)`,
      [file.id, file.name, file.mediaType, file.size, file.sha256, tx.now],
    );
    for (let start = 0; start < content.length; start += LARGEST_CHUNK) {
      await keepPiece(tx.db, file.id, start, content.subarray(start, start + LARGEST_CHUNK));
    }
    return file;
  }

  /**
   * What a file is, without its bytes. One that is not here as a whole does not exist.
   * @throws Refusal notFound
   */
  async find(db: EntityManager, id: string): Promise<KeptFile & { readonly state: FileState }> {
    const [file] = await db.query<(KeptFile & { state: FileState })[]>(
      `SELECT id, name, media_type AS "mediaType", size, sha256, state FROM file
        WHERE id = $1 AND state <> 'uploading'`,
      [id],
    );
    if (!file) throw refuse.notFound();
    return file;
  }

  /**
   * The bytes with their name and kind.
   * @throws Refusal notFound; conflict `file_in_quarantine` or `file_infected`
   */
  async open(db: EntityManager, id: string): Promise<OpenFile> {
    const { state, ...file } = await this.find(db, id);
    if (!isOpen(state)) throw refuse.conflict(state === 'infected' ? 'file_infected' : 'file_in_quarantine');
    return {
      ...file,
      content: Readable.from(pieces(storedSource(db, id, file.size)), { objectMode: false }),
    };
  }

  /** Removes a file that hung on one record, unless it hangs on another. */
  async release(tx: Tx, id: string): Promise<void> {
    await tx.db.query('SAVEPOINT release_file');
    try {
      await tx.db.query('DELETE FROM file WHERE id = $1', [id]);
    } catch (error) {
      if (sqlState(error) !== FOREIGN_KEY) throw error;
      await tx.db.query('ROLLBACK TO SAVEPOINT release_file');
    }
    await tx.db.query('RELEASE SAVEPOINT release_file');
  }
}

/** Puts a piece of at most `LARGEST_CHUNK` bytes to those that are there. */
export async function keepPiece(
  db: EntityManager,
  id: string,
  start: number,
  content: Buffer,
): Promise<void> {
  await db.query('INSERT INTO file_chunk (file_id, start, content) VALUES ($1, $2, $3)', [
    id,
    start,
    content,
  ]);
}
