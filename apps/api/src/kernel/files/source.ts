import type { EntityManager } from 'typeorm';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { LARGEST_CHUNK } from '@nurt/domain/files';

/** The bytes of a file, of which only a piece is in memory at a time. */
export interface FileSource {
  /** Bytes. */
  readonly size: number;
  /** From `start`, at most `length` bytes; fewer only at the end of the file. */
  read(start: number, length: number): Promise<Buffer>;
}

/** What is said about a file in the answer of the route that it came by. */
export const fileProblem = (
  code: ProblemCode,
  params?: Problem['params'],
): readonly Problem<ProblemCode>[] => [{ code, path: 'file', params }];

/** Bytes that are in memory already. */
export function bufferSource(content: Buffer): FileSource {
  return {
    size: content.length,
    read: (start, length) => Promise.resolve(content.subarray(start, start + length)),
  };
}

/** Bytes in the database: the pieces of a file lie end to end, in rows of their own. */
export function storedSource(db: EntityManager, fileId: string, size: number): FileSource {
  return {
    size,
    async read(start, length) {
      const end = Math.min(start + length, size);
      if (start >= end) return Buffer.alloc(0);
      const rows = await db.query<{ part: Buffer }[]>(
        `SELECT substr(content, greatest($2 - start, 0) + 1,
                       least($3 - start, length(content)) - greatest($2 - start, 0)) AS part
           FROM file_chunk
          WHERE file_id = $1 AND start > $2 - $4 AND start < $3 AND start + length(content) > $2
          ORDER BY start`,
        [fileId, start, end, LARGEST_CHUNK],
      );
      return Buffer.concat(rows.map(({ part }) => part));
    },
  };
}

/** The whole file, piece by piece. */
export async function* pieces({ size, read }: FileSource, start = 0, end = size): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const piece = await read(at, Math.min(LARGEST_CHUNK, end - at));
    if (piece.length === 0) throw new Error('a file ended before its end');
    yield piece;
    at += piece.length;
  }
}
