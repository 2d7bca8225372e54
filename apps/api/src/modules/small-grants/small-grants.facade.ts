import type { Instant } from '@nurt/domain/calendar';
import type { TaskKind } from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SmallGrant } from './small-grant.entity';

/** A granted small grant as modules downstream and the shores need it. Its offer has the same id. */
export interface GrantedRecord {
  readonly id: string;
  readonly kind: TaskKind;
  readonly decidedAt: Instant;
}

/** What modules downstream may ask about small grants. */
@Injectable()
export class SmallGrantsFacade {
  /** The small grant behind an awarded offer; undefined for an offer that answered a call. */
  async ofOffer(db: EntityManager, offerId: string): Promise<GrantedRecord | undefined> {
    const grant = await db.findOneBy(SmallGrant, { id: offerId, status: 'granted' });
    if (!grant || grant.decidedAt === null || grant.content.kind === null) return undefined;
    return { id: grant.id, kind: grant.content.kind, decidedAt: grant.decidedAt };
  }
}
