import type { AskedField, OfferContent } from '@nurt/domain/offers';
import type { Locale } from '@nurt/wording/format';
import { offerFieldName } from '@nurt/wording/offers';
import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';

interface Row {
  readonly organisation_id: string;
  readonly organisation: string;
  readonly authority: string;
  readonly title: string;
  readonly call: string;
  readonly number: string;
  readonly submitted: OfferContent;
  readonly asked: readonly AskedField[];
  readonly note: string;
  readonly remarks: string;
  readonly due_on: string | null;
  readonly sent_at: Date | null;
  readonly checksum: string | null;
}

/** What letters about an offer that is written in again say; the named fields in the language of each reader. */
export async function revisionFacts(db: EntityManager, event: RecordedEvent, kind: 'correction' | 'update') {
  const [row] = await db.query<Row[]>(
    `SELECT o.organisation_id, o.applicant ->> 'name' AS organisation, a.name AS authority,
            o.content ->> 'title' AS title, c.title AS call, o.number, o.content AS submitted, r.asked, r.note, r.remarks,
            r.deadline ->> 'dueOn' AS due_on, r.sent_at, r.checksum
       FROM offer_revision r JOIN offer o ON o.id = r.offer_id JOIN call c ON c.id = o.call_id
       JOIN authority a ON a.id = o.authority_id WHERE r.offer_id = $1 AND r.kind = $2`,
    [event.subjectId, kind],
  );
  if (!row) throw new Error(`nothing to write about in ${event.type} ${event.subjectId}`);
  const on = event.type === 'offer.correctionSent' ? row.sent_at : row.due_on;
  return {
    organisationId: row.organisation_id,
    path: `/organizacja/oferty/${event.subjectId}`,
    authority: row.authority,
    organisation: row.organisation,
    title: row.title,
    call: row.call,
    number: row.number,
    ...(on === null ? {} : { on }),
    ...(row.checksum === null ? {} : { checksum: row.checksum }),
    remarksIn: (locale: Locale) =>
      [
        ...row.asked.map(({ path, remark }) => `– ${offerFieldName(path, row.submitted, locale)}: ${remark}`),
        ...(row.note === '' ? [] : [row.note]),
        ...(row.remarks === '' ? [] : [row.remarks]),
      ].join('\n'),
  };
}
