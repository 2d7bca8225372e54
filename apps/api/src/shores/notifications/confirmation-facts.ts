import type { LaterAct } from '@nurt/domain/offers';
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
         array(SELECT f.account_id FROM offer_confirmation f WHERE f.offer_id = o.id AND f.act = 'offer'
           AND f.participation_id IS NOT DISTINCT FROM p.id AND f.checksum = l.checksum) AS confirmed,
         (SELECT e.actor_name FROM event e WHERE e.id = $3) AS person
    FROM offer o JOIN authority a ON a.id = o.authority_id JOIN call c ON c.id = o.call_id
    LEFT JOIN offer_partner p ON p.offer_id = o.id AND p.organisation_id = $2::uuid
    LEFT JOIN LATERAL (SELECT f.checksum FROM offer_confirmation f WHERE f.offer_id = o.id AND f.act = 'offer'
      AND f.participation_id IS NOT DISTINCT FROM p.id ORDER BY f.confirmed_at DESC LIMIT 1) l ON true
   WHERE o.id = $1`;

interface DeclarationRow extends Omit<Row, 'closes_at'> {
  readonly number: string;
  /** When it is too late; null where there is no term. */
  readonly until: Date | null;
}

/** Of a submitted offer, and of those who confirmed for one of its organisations what the last one declared. */
const DECLARATION = `
  SELECT o.organisation_id, o.number, a.name AS authority, offer_says(o.id, o.content) ->> 'title' AS title,
         c.title AS call, CASE $4 WHEN 'correction' THEN r.closes_at WHEN 'withdrawal' THEN c.closes_at END AS until,
         array(SELECT f.account_id FROM offer_confirmation f WHERE f.offer_id = o.id AND f.act = $4
           AND f.participation_id IS NOT DISTINCT FROM p.id AND f.checksum = l.checksum) AS confirmed,
         (SELECT e.actor_name FROM event e WHERE e.id = $3) AS person
    FROM offer o JOIN authority a ON a.id = o.authority_id JOIN call c ON c.id = o.call_id
    LEFT JOIN offer_partner p ON p.offer_id = o.id AND p.organisation_id = $2::uuid
    LEFT JOIN offer_revision r ON r.offer_id = o.id AND r.kind = $4
    LEFT JOIN LATERAL (SELECT f.checksum FROM offer_confirmation f WHERE f.offer_id = o.id AND f.act = $4
      ORDER BY f.confirmed_at DESC LIMIT 1) l ON true
   WHERE o.id = $1`;

/** The letter to those who have to confirm an offer, or what is declared about it, after one of them has. */
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
    return {
      ...(await this.awaited(db, partnerId ?? leadId, confirmed, event)),
      path,
      person: person ?? '',
      authority,
      title,
      call,
      on,
    };
  }

  /** Of what is declared about a submitted offer: to those of one organisation who have not confirmed it. */
  async ofDeclaration(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const { act, partyId, missing } = event.data as { act: LaterAct; partyId: string; missing: number };
    const path = `/organizacja/oferty/${event.subjectId}`;
    const [row] = await db.query<DeclarationRow[]>(DECLARATION, [event.subjectId, partyId, event.id, act]);
    if (!row || missing === 0) return { organisationId: null, path, readers: [] };
    const { number, authority, title, call, until, confirmed, person } = row;
    return {
      ...(await this.awaited(db, partyId, confirmed, event)),
      path,
      act,
      number,
      person: person ?? '',
      authority,
      title,
      call,
      ...(until === null ? {} : { on: until }),
    };
  }

  /** Those of the organisation who may confirm and are not among these accounts. */
  private async awaited(
    db: EntityManager,
    organisationId: string,
    confirmed: readonly string[],
    { at }: RecordedEvent,
  ): Promise<Pick<RawFacts, 'organisationId' | 'organisation' | 'readers'> & { organisationId: string }> {
    const { organisation, members, required } = await this.organisations.confirming(db, organisationId, at);
    return {
      organisationId: organisation.id,
      organisation: organisation.name,
      readers: members
        .filter(({ accountId }) => required.eligible.includes(accountId) && !confirmed.includes(accountId))
        .map(({ accountId: id, name, email, locale }) => ({ id, name, email, locale })),
    };
  }
}
