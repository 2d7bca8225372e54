import type { Instant } from '@nurt/domain/calendar';
import type { TaskKind } from '@nurt/domain/calls';
import type { Applicant } from '@nurt/domain/organisations';
import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { SmallGrant } from './small-grant.entity';

/** A granted small grant as modules downstream and the shores need it. Its offer has the same id. */
export interface GrantedRecord {
  readonly id: string;
  readonly kind: TaskKind;
  readonly decidedAt: Instant;
}

/** A published offer for its public copy. What is in it about people, the copy leaves out. */
export interface PublishedRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly applicant: Applicant;
  readonly content: SmallGrantContent;
  readonly submission: { readonly number: string; readonly receivedAt: Instant; readonly checksum: string };
}

/** What modules downstream may ask about small grants. */
@Injectable()
export class SmallGrantsFacade {
  /** Whose offer it is; undefined for an unknown one. */
  async organisationOf(db: EntityManager, id: string): Promise<string | undefined> {
    return (await db.findOneBy(SmallGrant, { id }))?.organisationId;
  }

  /** A published offer, whatever was decided on it; undefined for one that is not published. */
  async published(db: EntityManager, id: string): Promise<PublishedRecord | undefined> {
    const grant = await db.findOneBy(SmallGrant, { id, publishedAt: Not(IsNull()) });
    if (!grant || grant.applicant === null || grant.number === null) return undefined;
    const { authorityId, applicant, content, number, submittedAt: receivedAt, checksum } = grant;
    if (receivedAt === null || checksum === null) return undefined;
    return { id, authorityId, applicant, content, submission: { number, receivedAt, checksum } };
  }

  /** The small grant behind an awarded offer; undefined for an offer that answered a call. */
  async ofOffer(db: EntityManager, offerId: string): Promise<GrantedRecord | undefined> {
    const grant = await db.findOneBy(SmallGrant, { id: offerId, status: 'granted' });
    if (!grant || grant.decidedAt === null || grant.content.kind === null) return undefined;
    return { id: grant.id, kind: grant.content.kind, decidedAt: grant.decidedAt };
  }
}
