import type { Instant } from '@nurt/domain/calendar';
import type { TaskKind } from '@nurt/domain/calls';
import type { Applicant } from '@nurt/domain/organisations';
import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../kernel';
import { SmallGrant } from './small-grant.entity';
import { smallGrantFact } from './small-grant.events';

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
  /** The version of the form on which it is written. */
  readonly template: string;
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
    const { authorityId, applicant, content, template, number, submittedAt: receivedAt, checksum } = grant;
    if (receivedAt === null || checksum === null || template === null) return undefined;
    return { id, authorityId, applicant, content, template, submission: { number, receivedAt, checksum } };
  }

  /** Locks the granted small grant behind an offer, if there is one. */
  async lockGranted(tx: Tx, id: string): Promise<boolean> {
    const grant = await tx.db.findOne(SmallGrant, {
      where: { id, status: 'granted' },
      lock: { mode: 'pessimistic_write' },
    });
    return grant !== null;
  }

  /**
   * No agreement comes of the grant: the database takes it out of its pool and of the organisation's year.
   * @throws Refusal notFound; conflict `not_now` unless it is granted
   */
  async forgo(
    tx: Tx,
    id: string,
    { reason, by }: { readonly reason: string; readonly by: string },
  ): Promise<void> {
    const grant = await tx.db.findOneBy(SmallGrant, { id });
    if (!grant) throw refuse.notFound();
    grant.forgo(reason, by, tx.now);
    const { status, forgoneReason, forgoneBy, forgoneAt } = grant;
    await tx.db.update(SmallGrant, id, { status, forgoneReason, forgoneBy, forgoneAt });
    await tx.record(smallGrantFact('smallGrant.forgone', grant, { reason }));
  }

  /** The small grant behind an awarded offer; undefined for an offer that answered a call. */
  async ofOffer(db: EntityManager, offerId: string): Promise<GrantedRecord | undefined> {
    const grant = await db.findOneBy(SmallGrant, { id: offerId, status: 'granted' });
    if (!grant || grant.decidedAt === null || grant.content.kind === null) return undefined;
    return { id: grant.id, kind: grant.content.kind, decidedAt: grant.decidedAt };
  }
}
