import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel';
import { OrganisationsFacade } from '../../modules/organisations';
import type { RawFacts } from './letter-facts';

interface Row {
  readonly organisation_id: string;
  readonly authority: string;
  readonly title: string;
  readonly call: string;
  readonly closes_at: Date;
  /** Who have confirmed the same as whoever did so last. */
  readonly confirmed: readonly string[];
  readonly person: string | null;
}

/** Of the offer, and of those who confirmed for one of its organisations what the last one of them did. */
const FACTS = `
  SELECT o.organisation_id, a.name AS authority, o.content ->> 'title' AS title, c.title AS call, c.closes_at,
         array(SELECT f.account_id FROM offer_confirmation f WHERE f.offer_id = o.id
           AND f.participation_id IS NOT DISTINCT FROM p.id AND f.checksum = l.checksum) AS confirmed,
         (SELECT e.actor_name FROM event e WHERE e.id = $3) AS person
    FROM offer o JOIN authority a ON a.id = o.authority_id JOIN call c ON c.id = o.call_id
    LEFT JOIN offer_partner p ON p.offer_id = o.id AND p.organisation_id = $2::uuid
    LEFT JOIN LATERAL (SELECT f.checksum FROM offer_confirmation f WHERE f.offer_id = o.id
      AND f.participation_id IS NOT DISTINCT FROM p.id ORDER BY f.confirmed_at DESC LIMIT 1) l ON true
   WHERE o.id = $1`;

/** The letter to those who have to confirm an offer after one of them has. */
@Injectable()
export class ConfirmationFacts {
  constructor(private readonly organisations: OrganisationsFacade) {}

  async read(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const partnerId = typeof event.data['partnerId'] === 'string' ? event.data['partnerId'] : null;
    const path = `/organizacja/oferty/${event.subjectId}${partnerId === null ? '' : '/wspolna'}`;
    const [row] = await db.query<Row[]>(FACTS, [event.subjectId, partnerId, event.id]);
    // Thrown away meanwhile, or nobody is missing any more.
    if (!row || Number(event.data['missing'] ?? 0) === 0) return { organisationId: null, path, readers: [] };
    const { organisation_id: leadId, authority, title, call, closes_at: on, confirmed, person } = row;
    const { organisation, members, required } = await this.organisations.confirming(
      db,
      partnerId ?? leadId,
      event.at,
    );
    return {
      organisationId: organisation.id,
      path,
      readers: members
        .filter(({ accountId }) => required.eligible.includes(accountId) && !confirmed.includes(accountId))
        .map(({ accountId: id, name, email, locale }) => ({ id, name, email, locale })),
      organisation: organisation.name,
      person: person ?? '',
      authority,
      title,
      call,
      on,
    };
  }
}
