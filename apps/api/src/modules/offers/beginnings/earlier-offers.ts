import { randomUUID } from 'node:crypto';
import type { EarlierOfferView } from '@nurt/contracts/offers';
import type { CallTerms } from '@nurt/domain/calls';
import {
  copiedOffer,
  partnersCopy,
  withAttachments,
  type CopiedOffer,
  type EarlierKind,
  type OfferContent,
} from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse } from '../../../kernel';
import { OfferAttachments, submitted } from '../attachments/offer-attachments';

/** What a new offer is begun with: an empty one on the form of its call, and the days that the call allows. */
export interface Blank {
  readonly content: OfferContent;
  readonly term: Pick<CallTerms, 'taskFrom' | 'taskTo'>;
}

/** What an earlier offer makes of it. */
export interface Begun extends CopiedOffer {
  readonly kind: EarlierKind;
  readonly title: string;
}

/** Offers of one kind with which an organisation may begin a new one. */
export interface EarlierSource {
  rows(db: EntityManager, organisationId: string): Promise<EarlierOfferView[]>;
  /** Null where the organisation has no such offer. */
  begin(db: EntityManager, id: string, organisationId: string, blank: Blank): Promise<Begun | null>;
}

/**
 * An organisation's own offers in calls, and joint ones of others in which it takes part: only once they were submitted,
 * as a draft is the lead's. A submitted one keeps who applied, whatever becomes of the invitation.
 */
const ITS_OFFERS = `FROM offer o JOIN call c ON c.id = o.call_id
  CROSS JOIN LATERAL (SELECT CASE WHEN o.organisation_id = $1 THEN 'own'
      WHEN o.status <> 'draft' AND EXISTS (SELECT FROM offer_partner p WHERE p.offer_id = o.id
        AND p.organisation_id = $1 AND p.status = 'accepted') THEN 'joint' END AS kind) its
 WHERE its.kind IS NOT NULL
   AND (o.organisation_id = $1 OR o.id IN (SELECT offer_id FROM offer_partner WHERE organisation_id = $1))`;

/**
 * What an organisation may begin a new offer with. Later modules know more kinds of offers; each registers its own here
 * when the application starts (`onModuleInit`).
 */
@Injectable()
export class EarlierOffers {
  private readonly sources: EarlierSource[] = [
    { rows: (db, organisationId) => inCalls(db, organisationId), begin: (...all) => this.fromOffer(...all) },
  ];

  constructor(private readonly attachments: OfferAttachments) {}

  tell(source: EarlierSource): void {
    this.sources.push(source);
  }

  /** The last changed first; those without a title are not worth beginning with. */
  async of(db: EntityManager, organisationId: string): Promise<EarlierOfferView[]> {
    const rows = await Promise.all(this.sources.map((source) => source.rows(db, organisationId)));
    return rows
      .flat()
      .filter(({ title }) => title.trim() !== '')
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.id.localeCompare(b.id));
  }

  /** @throws Refusal notFound for what the organisation cannot begin with */
  async begin(db: EntityManager, id: string, organisationId: string, blank: Blank): Promise<Begun> {
    for (const source of this.sources) {
      const begun = await source.begin(db, id, organisationId, blank);
      if (begun) return begun;
    }
    throw refuse.notFound();
  }

  /** What the offer says now, corrections and updates among it, with its files. */
  private async fromOffer(
    db: EntityManager,
    id: string,
    organisationId: string,
    { content: blank, term }: Blank,
  ): Promise<Begun | null> {
    const [earlier] = await db.query<{ kind: 'own' | 'joint'; content: OfferContent }[]>(
      `SELECT its.kind, offer_says(o.id, o.content) AS content ${ITS_OFFERS} AND o.id = $2`,
      [organisationId, id],
    );
    if (!earlier) return null;
    const { kind } = earlier;
    const said = withAttachments(earlier.content, submitted(await this.attachments.of(db, id)));
    const { title } = said;
    if (kind === 'own') return { kind, title, ...copiedOffer(blank, said, term, randomUUID) };
    const { content, notCopied } = partnersCopy(said, organisationId);
    return { kind, title, ...copiedOffer(blank, content, term, randomUUID, notCopied) };
  }
}

async function inCalls(db: EntityManager, organisationId: string): Promise<EarlierOfferView[]> {
  const rows = await db.query<
    { id: string; kind: 'own' | 'joint'; title: string; call_title: string; saved_at: Date }[]
  >(
    `SELECT o.id, its.kind, offer_says(o.id, o.content) ->> 'title' AS title, c.title AS call_title, o.saved_at ${ITS_OFFERS}`,
    [organisationId],
  );
  return rows.map(({ call_title: callTitle, saved_at: savedAt, ...row }) => ({
    ...row,
    callTitle,
    savedAt: savedAt.toISOString(),
  }));
}
