import { randomUUID } from 'node:crypto';
import type { EarlierOfferView } from '@nurt/contracts/offers';
import { withAttachments } from '@nurt/domain/offers';
import { copiedSmallGrant } from '@nurt/domain/small-grants';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EarlierOffers, OfferAttachments, submitted, type Begun, type Blank } from '../offers';
import { SmallGrant } from './small-grant.entity';

/** The small grants of an organisation, with which it may begin an offer in a call. */
@Injectable()
export class EarlierSmallGrants implements OnModuleInit {
  constructor(
    private readonly earlier: EarlierOffers,
    private readonly attachments: OfferAttachments,
  ) {}

  onModuleInit(): void {
    this.earlier.tell({
      rows: (db, organisationId) => this.rows(db, organisationId),
      begin: (...all) => this.begin(...all),
    });
  }

  private async rows(db: EntityManager, organisationId: string): Promise<EarlierOfferView[]> {
    const grants = await db.findBy(SmallGrant, { organisationId });
    return grants.map(({ id, content, savedAt }) => ({
      id,
      kind: 'smallGrant',
      title: content.title,
      callTitle: null,
      savedAt: savedAt.toISOString(),
    }));
  }

  private async begin(
    db: EntityManager,
    id: string,
    organisationId: string,
    { content: blank, term }: Blank,
  ): Promise<Begun | null> {
    const grant = await db.findOneBy(SmallGrant, { id, organisationId });
    if (!grant) return null;
    const files = submitted(await this.attachments.of(db, id, 'small_grant_id'));
    const copied = copiedSmallGrant(blank, withAttachments(grant.content, files), term, randomUUID);
    return { kind: 'smallGrant', title: grant.content.title, ...copied };
  }
}
