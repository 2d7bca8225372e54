import { createHash, randomUUID } from 'node:crypto';
import { cleanName, fileLimits, kindPromisedBy, LARGEST_CHUNK, type FileLimits } from '@nurt/domain/files';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../../settings';
import type { SignedInCaller } from '../access';
import { Jobs } from '../jobs';
import { refuse, Refusal } from '../refusal';
import { UnitOfWork, type Tx } from '../unit-of-work';
import { FileOwners } from './file-owners';
import { Files, keepPiece, type KeptFile } from './files';
import { inspect, refuseOtherEnding } from './inspect';
import { Scanning } from './scanning';
import { fileProblem, pieces, storedSource } from './source';

/** A file as the device that has it describes it. */
export interface FileOnDevice {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last changed there, milliseconds. */
  readonly modifiedAt: number;
}

/** How far an upload has come, for whoever goes on with it. */
export interface UploadProgress {
  readonly received: number;
  readonly size: number;
  /** The whole file is here and has been looked at. */
  readonly complete: boolean;
  /** Goes with every piece; whoever asks next gets another one, and this one ends. */
  readonly lease: string;
}

/** Where a piece belongs, and by what right it is sent. */
export interface PieceOf {
  readonly offset: number;
  readonly lease: string;
}

/** What the record that the file will hang on has to say. */
export interface Receiving {
  /** May the caller go on with it now? Throws where not. */
  readonly authorise: (tx: Tx) => Promise<unknown>;
  /** The file is here and is what it says; runs in the transaction that makes it so. */
  readonly finished: (tx: Tx, file: KeptFile) => Promise<void>;
}

interface Row {
  readonly name: string;
  readonly size: number;
  readonly modifiedAt: string;
  readonly received: number;
  readonly lease: string;
}

const UPLOAD = `SELECT f.name, f.size, u.modified_at AS "modifiedAt", u.received, u.lease
  FROM upload u JOIN file f ON f.id = u.file_id WHERE u.file_id = $1 FOR UPDATE OF u`;
/** How long the rest of a file is waited for. */
const PATIENCE = '7 days';

/**
 * Files that come in pieces. After a broken network or a closed tab the same file goes on where it stopped; pieces are
 * taken in their order, each once, from the one who asked last.
 */
@Injectable()
export class Uploads {
  readonly limits: FileLimits;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly files: Files,
    private readonly owners: FileOwners,
    private readonly scanning: Scanning,
    jobs: Jobs,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.limits = fileLimits(settings.largestFile);
    jobs.add('give_up_upload', ({ fileId }) => this.giveUp(String(fileId)));
  }

  /**
   * Begins; what is never taken is refused before a byte of it is sent. The caller hangs the id on its record.
   * @throws Refusal invalid `file_too_large`, `file_kind_unknown`
   */
  async start(
    tx: Tx,
    { name, size, modifiedAt }: FileOnDevice,
  ): Promise<UploadProgress & { fileId: string }> {
    const { largest } = this.limits;
    if (size > largest) throw refuse.invalid(fileProblem('file_too_large', { maximum: largest }));
    const promised = kindPromisedBy(name);
    if (!promised) throw refuse.invalid(fileProblem('file_kind_unknown'));
    const [fileId, lease] = [randomUUID(), randomUUID()];
    await tx.db.query(
      `INSERT INTO file (id, name, size, state, created_at) VALUES ($1, $2, $3, 'uploading', $4)`,
      [fileId, cleanName(name, promised), size, tx.now],
    );
    await tx.db.query(
      'INSERT INTO upload (file_id, modified_at, lease, touched_at) VALUES ($1, $2, $3, $4)',
      [fileId, modifiedAt, lease, tx.now],
    );
    await this.giveUpLater(tx, fileId);
    return { fileId, received: 0, size, complete: false, lease };
  }

  /**
   * Goes on with a file that the device gives again; whoever sent pieces of it before is stopped.
   * @throws Refusal conflict `upload_of_another_file`, `already_done`; notFound
   */
  async resume(
    caller: SignedInCaller,
    fileId: string,
    file: FileOnDevice,
    receiving: Receiving,
  ): Promise<UploadProgress> {
    const lease = randomUUID();
    const row = await this.unitOfWork.run(caller, async (tx) => {
      await receiving.authorise(tx);
      const found = await this.lock(tx, fileId);
      if (!isSame(found, file)) throw refuse.conflict('upload_of_another_file');
      await tx.db.query('UPDATE upload SET lease = $2, touched_at = $3 WHERE file_id = $1', [
        fileId,
        lease,
        tx.now,
      ]);
      return found;
    });
    // All pieces came, and the process ended before it looked at them.
    const complete = row.received === row.size;
    if (complete) await this.complete(caller, fileId, row, receiving);
    return { received: row.received, size: row.size, complete, lease };
  }

  /**
   * Takes the next piece; the last one makes the file whole.
   * @throws Refusal conflict `upload_offset_differs` with what is here, `upload_continued_elsewhere`, `already_done`;
   *   invalid where the piece or the whole file is not what it should be, and then nothing of it stays
   */
  async receive(
    caller: SignedInCaller,
    fileId: string,
    { offset, lease }: PieceOf,
    content: unknown,
    receiving: Receiving,
  ): Promise<UploadProgress> {
    const piece = Buffer.isBuffer(content) ? content : Buffer.alloc(0);
    const row = await this.unitOfWork.run(caller, async (tx) => {
      await receiving.authorise(tx);
      const found = await this.lock(tx, fileId);
      if (found.lease !== lease) throw refuse.conflict('upload_continued_elsewhere');
      if (found.received !== offset) {
        throw refuse.conflict('upload_offset_differs', { received: found.received });
      }
      refuseOddPiece(piece.length, found.size - offset);
      await keepPiece(tx.db, fileId, offset, piece);
      const received = offset + piece.length;
      await tx.db.query('UPDATE upload SET received = $2, touched_at = $3 WHERE file_id = $1', [
        fileId,
        received,
        tx.now,
      ]);
      return { ...found, received };
    });
    const complete = row.received === row.size;
    if (complete) await this.complete(caller, fileId, row, receiving);
    return { received: row.received, size: row.size, complete, lease };
  }

  /** Looks at the whole file outside any transaction: it may take seconds, and nobody waits for them but the sender. */
  private async complete(
    caller: SignedInCaller,
    fileId: string,
    { name, size }: Row,
    { finished }: Receiving,
  ): Promise<void> {
    try {
      const source = storedSource(this.dataSource.manager, fileId, size);
      const kind = await inspect(source);
      refuseOtherEnding(name, kind);
      const hash = createHash('sha256');
      for await (const piece of pieces(source)) hash.update(piece);
      const file = { id: fileId, name: cleanName(name, kind), mediaType: kind.mediaType, size };
      await this.unitOfWork.run(caller, (tx) =>
        this.finish(tx, { ...file, sha256: hash.digest('hex') }, finished),
      );
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
      await this.unitOfWork.run(caller, (tx) => this.owners.dropUpload(tx, fileId));
      throw error;
    }
  }

  private async finish(tx: Tx, file: KeptFile, finished: Receiving['finished']): Promise<void> {
    const [upload] = await tx.db.query<[unknown[], number]>(
      'DELETE FROM upload WHERE file_id = $1 RETURNING file_id',
      [file.id],
    );
    // Somebody who resumed at the same time was quicker.
    if (upload.length === 0) return;
    await tx.db.query('UPDATE file SET name = $2, media_type = $3, sha256 = $4, state = $5 WHERE id = $1', [
      file.id,
      file.name,
      file.mediaType,
      file.sha256,
      this.scanning.stateOnArrival,
    ]);
    await this.scanning.order(tx, file.id);
    await finished(tx, file);
  }

  private async lock(tx: Tx, fileId: string): Promise<Row> {
    const [row] = await tx.db.query<Row[]>(UPLOAD, [fileId]);
    if (row) return row;
    // Whole already, unless there never was one.
    await this.files.find(tx.db, fileId);
    throw refuse.conflict('already_done');
  }

  private async giveUp(fileId: string): Promise<void> {
    await this.unitOfWork.runAsClock(async (tx) => {
      const [row] = await tx.db.query<{ late: boolean }[]>(
        `SELECT touched_at < $2::timestamptz - interval '${PATIENCE}' AS late FROM upload WHERE file_id = $1 FOR UPDATE`,
        [fileId, tx.now],
      );
      if (row?.late === true) await this.owners.dropUpload(tx, fileId);
      else if (row) await this.giveUpLater(tx, fileId);
    });
  }

  private async giveUpLater(tx: Tx, fileId: string): Promise<void> {
    await tx.db.query(
      `SELECT graphile_worker.add_job('give_up_upload', json_build_object('fileId', $1::text),
              run_at := now() + interval '${PATIENCE}' + interval '1 hour', job_key := 'give-up:' || $1)`,
      [fileId],
    );
  }
}

/** A device cannot be asked for more without reading the whole file: its name, its size and when it was changed. */
function isSame({ name, size, modifiedAt }: Row, file: FileOnDevice): boolean {
  const promised = kindPromisedBy(file.name);
  return (
    promised !== undefined &&
    cleanName(file.name, promised) === name &&
    file.size === size &&
    file.modifiedAt === Number(modifiedAt)
  );
}

/** Pieces are full but for the last: crumbs would only fill the store with rows. */
function refuseOddPiece(length: number, left: number): void {
  if (length === 0) throw refuse.malformed([{ code: 'file_required', path: 'file' }]);
  if (length > left) throw refuse.invalid(fileProblem('upload_beyond_size'));
  const full = Math.min(LARGEST_CHUNK, left);
  if (length < full) throw refuse.invalid(fileProblem('upload_piece_short', { expected: full }));
}
