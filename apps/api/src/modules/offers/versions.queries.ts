import type { OfferVersionRowView, OfferVersionView } from '@nurt/contracts/offers';
import { changesBetween, type OfferContent, type VersionReason } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type Actor, type SignedInCaller } from '../../kernel';
import { requireRoleIn } from '../organisations';
import { Offer } from './offer.entity';
import { lastContent } from './offer-versions';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly saved_at: Date;
  readonly by: string;
  readonly reason: VersionReason;
  readonly changed_fields: number;
}

const ROW = `SELECT v.id, v.version, v.saved_at, a.name AS by, v.reason, v.changed_fields`;

/** Versions of an offer, for members of its organisation only. */
@Injectable()
export class VersionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * All versions, the newest first; what is written now and not kept yet comes before them, without an id.
   * @throws Refusal notFound for everybody outside the organisation
   */
  async list({ actor }: SignedInCaller, offerId: string): Promise<OfferVersionRowView[]> {
    const offer = await this.own(actor, offerId);
    const { manager } = this.dataSource;
    const rows = await manager.query<Row[]>(
      `${ROW} FROM offer_version v JOIN account a ON a.id = v.account_id
        WHERE v.offer_id = $1 ORDER BY v.version DESC`,
      [offerId],
    );
    const kept = rows.map(rowView);
    if (offer.writtenBy === null) return kept;
    const [author] = await manager.query<{ name: string }[]>('SELECT name FROM account WHERE id = $1', [
      offer.writtenBy,
    ]);
    const now: OfferVersionRowView = {
      id: null,
      version: offer.version,
      savedAt: offer.savedAt.toISOString(),
      by: author?.name ?? '',
      reason: 'written',
      changedFields: changesBetween(await lastContent(manager, offerId), offer.content).length,
    };
    return [now, ...kept];
  }

  /** One version with what it says. @throws Refusal notFound, also for a version of another offer */
  async one({ actor }: SignedInCaller, offerId: string, versionId: string): Promise<OfferVersionView> {
    await this.own(actor, offerId);
    const [row] = await this.dataSource.query<(Row & { content: OfferContent })[]>(
      `${ROW}, v.content FROM offer_version v JOIN account a ON a.id = v.account_id
        WHERE v.id = $1 AND v.offer_id = $2`,
      [versionId, offerId],
    );
    if (!row) throw refuse.notFound();
    return { ...rowView(row), content: row.content };
  }

  private async own(actor: Actor, offerId: string): Promise<Offer> {
    const offer = await this.dataSource.manager.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    requireRoleIn(actor, offer.organisationId, 'ownOffer.read');
    return offer;
  }
}

function rowView(row: Row): OfferVersionRowView {
  return {
    id: row.id,
    version: row.version,
    savedAt: row.saved_at.toISOString(),
    by: row.by,
    reason: row.reason,
    changedFields: row.changed_fields,
  };
}
