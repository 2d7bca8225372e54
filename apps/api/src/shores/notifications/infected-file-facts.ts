import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';

interface Row {
  readonly organisation_id: string;
  readonly organisation: string;
  readonly file: string;
  /** Of the offer; a document belongs to none. */
  readonly title: string | null;
  /** A small grant answers no call. */
  readonly call: string | null;
}

/** Where a file hangs in which a virus may be found. */
interface Place {
  /** Its row by the subject of the event, `$1`, and the file, `$2`. */
  readonly sql: string;
  readonly path: (subjectId: string) => string;
}

const PLACES: Readonly<Record<string, Place>> = {
  'offer.attachmentInfected': {
    sql: `SELECT g.id AS organisation_id, g.name AS organisation, f.name AS file, o.content ->> 'title' AS title,
                 c.title AS call
            FROM offer o JOIN organisation g ON g.id = o.organisation_id JOIN call c ON c.id = o.call_id
            JOIN file f ON f.id = $2 WHERE o.id = $1`,
    path: (id) => `/organizacja/oferty/${id}?czesc=attachments`,
  },
  'smallGrant.attachmentInfected': {
    sql: `SELECT g.id AS organisation_id, g.name AS organisation, f.name AS file, s.content ->> 'title' AS title,
                 NULL AS call
            FROM small_grant s JOIN organisation g ON g.id = s.organisation_id
            JOIN file f ON f.id = $2 WHERE s.id = $1`,
    path: (id) => `/organizacja/male-granty/${id}?czesc=attachments`,
  },
  'organisation.documentInfected': {
    sql: `SELECT g.id AS organisation_id, g.name AS organisation, f.name AS file, NULL AS title, NULL AS call
            FROM organisation g JOIN file f ON f.id = $2 WHERE g.id = $1`,
    path: () => '/organizacja/dokumenty',
  },
};

/**
 * What the letter says in whose file a virus was found: an attachment of an offer, in a call or for a small grant, or a
 * document of the organisation.
 */
export async function infectedFileFacts(db: EntityManager, event: RecordedEvent) {
  const { fileId, signature } = event.data;
  const place = PLACES[event.type];
  if (!place) throw new Error(`no file hangs on the subject of ${event.type}`);
  const [row] = await db.query<Row[]>(place.sql, [event.subjectId, fileId]);
  // Whoever removed the file already knows.
  if (!row) return { organisationId: null, reader: null, path: '' };
  return {
    organisationId: row.organisation_id,
    organisation: row.organisation,
    file: row.file,
    remarks: typeof signature === 'string' ? signature : '',
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.call === null ? {} : { call: row.call }),
    path: place.path(event.subjectId),
  };
}
