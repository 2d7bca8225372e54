import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';
import type { LetterReader, RawFacts } from './letter-facts';

interface OfferRow {
  readonly lead_id: string;
  readonly lead: string;
  readonly authority: string;
  readonly title: string;
  readonly call: string;
  readonly closes_at: Date;
}

interface NewcomerRow {
  readonly name: string;
  readonly email: string;
  readonly locale: 'pl' | 'en';
  readonly expires_at: Date;
  /** It still waits for an answer to this letter. */
  readonly waits: boolean;
}

/**
 * What letters about partners of a joint offer say: to the partner that was invited or taken off, and to the people of
 * the lead when a partner has answered.
 */
export async function partnerFacts(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
  const offer = await offerOf(db, event);
  const partnerId = String(event.data['partnerId']);
  const { lead_id: leadId, lead, ...facts } = offer;
  const path = `/organizacja/oferty/${event.subjectId}/wspolna`;
  if (event.type === 'offer.partnerInvited') {
    return { organisationId: partnerId, path, organisation: lead, ...worded(facts) };
  }
  if (event.type === 'offer.partnerRemoved') {
    // Whoever had said no already has nothing to learn.
    if (event.data['was'] === 'declined') return { organisationId: null, reader: null, path: '' };
    return { organisationId: partnerId, path: '/organizacja/oferty', organisation: lead, ...worded(facts) };
  }
  const [partner] = await db.query<{ name: string }[]>('SELECT name FROM organisation WHERE id = $1', [
    partnerId,
  ]);
  return { organisationId: leadId, path, organisation: partner?.name ?? '', ...worded(facts) };
}

/**
 * To the address of a newcomer, with the link that is its invitation, unless it has ended or was sent again since; to
 * the people of the lead when it has refused.
 */
export async function newcomerFacts(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
  const { lead_id: leadId, lead, ...facts } = await offerOf(db, event);
  const newcomerId = String(event.data['newcomerId']);
  const [newcomer] = await db.query<NewcomerRow[]>(
    `SELECT name, email, locale, expires_at, outcome IS NULL AND sent_at <= $2 AS waits
       FROM offer_newcomer WHERE id = $1`,
    [newcomerId, event.at],
  );
  if (event.type === 'offer.newcomerRefused') {
    const path = `/organizacja/oferty/${event.subjectId}/wspolna`;
    return { organisationId: leadId, path, organisation: newcomer?.name ?? '', ...worded(facts) };
  }
  if (!newcomer?.waits) return { organisationId: null, reader: null, path: '' };
  const { email, locale, expires_at: on } = newcomer;
  const reader: LetterReader = { id: null, email, name: '', locale };
  const path = '/zaproszenie-do-oferty';
  return { organisationId: null, reader, newcomerId, path, organisation: lead, ...worded(facts), on };
}

const worded = ({ authority, title, call, closes_at: on }: Omit<OfferRow, 'lead' | 'lead_id'>) => ({
  authority,
  title: title === '' ? call : title,
  call,
  on,
});

async function offerOf(db: EntityManager, event: RecordedEvent): Promise<OfferRow> {
  const [row] = await db.query<OfferRow[]>(
    `SELECT g.id AS lead_id, g.name AS lead, a.name AS authority, o.content ->> 'title' AS title, c.title AS call,
            c.closes_at
       FROM offer o JOIN organisation g ON g.id = o.organisation_id JOIN call c ON c.id = o.call_id
       JOIN authority a ON a.id = o.authority_id WHERE o.id = $1`,
    [event.subjectId],
  );
  if (!row) throw new Error(`nothing to write about in ${event.type} ${event.subjectId}`);
  return row;
}
