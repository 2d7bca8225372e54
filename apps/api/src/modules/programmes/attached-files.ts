import type { AttachmentView } from '@nurt/contracts/programmes';
import type { EntityManager } from 'typeorm';

interface Attached extends AttachmentView {
  /** Brought by an amendment in preparation. */
  readonly brought: boolean;
  /** To go with an amendment in preparation. */
  readonly dropped: boolean;
}

/** The files that hang on a programme, with what an amendment in preparation does to them, in the order they came. */
export function attachedFiles(db: EntityManager, programmeId: string): Promise<Attached[]> {
  return db.query<Attached[]>(
    `SELECT f.id, f.name, f.media_type AS "mediaType", f.size, f.sha256,
            a.amendment_id IS NOT NULL AS brought, a.dropped_by IS NOT NULL AS dropped
       FROM programme_attachment a JOIN file f ON f.id = a.file_id
      WHERE a.programme_id = $1 AND NOT a.gone ORDER BY f.created_at, f.name`,
    [programmeId],
  );
}

/** The files of the programme as it stands. */
export async function standingFiles(db: EntityManager, programmeId: string): Promise<AttachmentView[]> {
  return (await attachedFiles(db, programmeId))
    .filter(({ brought }) => !brought)
    .map(({ brought: _brought, dropped: _dropped, ...file }) => file);
}
