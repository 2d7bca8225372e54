import type { JointOfferView, JointPartnerView, NewcomerView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { OrganisationsFacade, roleIn } from '../../organisations';
import { Confirmations, partyOf } from '../confirmations/confirmations';
import { Offer } from '../offer.entity';
import { Newcomer } from './newcomer.entity';
import { Partners } from './partners';

/** Who makes an offer together, as all of them read it. */
@Injectable()
export class PartnersQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: OrganisationsFacade,
    private readonly partners: Partners,
    private readonly confirmations: Confirmations,
  ) {}

  /** @throws Refusal notFound for everybody outside the organisations */
  async of({ actor, arrivedAt }: SignedInCaller, offerId: string): Promise<JointOfferView> {
    const db = this.dataSource.manager;
    const offer = await db.findOneBy(Offer, { id: offerId });
    if (!offer) throw refuse.notFound();
    const { role, asPartner } = await this.partners.reading(db, actor, offer);
    const lead = await this.organisations.get(db, offer.organisationId);
    const draft = offer.status === 'draft';
    const checksum = draft ? await this.confirmations.checksumNow(db, offer) : '';
    const wanted = { offerId, act: 'offer', checksum } as const;
    const views: JointPartnerView[] = [];
    for (const partner of await this.partners.of(db, offerId)) {
      const { id, name, nip } = await this.organisations.get(db, partner.organisationId);
      const mine = roleIn(actor, id);
      const standing = await this.confirmations.standing(db, wanted, partyOf(partner), arrivedAt);
      const valid = draft ? standing.valid : standing.lapsed;
      const represents = draft && mine !== undefined && rolesAllow([mine], 'ownOffer.submit');
      views.push({
        organisation: { id, name, nip },
        status: partner.status,
        // A submitted offer holds what everybody confirmed.
        confirmed: !draft || standing.missing.persons === 0,
        confirmedAt: valid.at(-1)?.confirmedAt.toISOString() ?? null,
        mayAnswer: represents && partner.status === 'invited',
        mayLeave: represents && partner.status === 'accepted',
        mayConfirm:
          represents &&
          partner.status === 'accepted' &&
          !valid.some(({ accountId }) => accountId === actor.accountId),
      });
    }
    return {
      lead: { id: lead.id, name: lead.name, nip: lead.nip },
      partners: views,
      newcomers: asPartner ? [] : await this.newcomers(offerId, arrivedAt),
      content: offer.content,
      version: offer.version,
      mayEdit: draft && !asPartner && rolesAllow([role], 'ownOffer.write'),
    };
  }

  private async newcomers(offerId: string, now: Instant): Promise<NewcomerView[]> {
    const open = await this.dataSource.manager.find(Newcomer, {
      where: { offerId, outcome: IsNull() },
      order: { sentAt: 'ASC', id: 'ASC' },
    });
    return open.map((newcomer) => ({
      id: newcomer.id,
      name: newcomer.name,
      nip: newcomer.nip,
      email: newcomer.email,
      sentAt: newcomer.sentAt.toISOString(),
      expiresAt: newcomer.expiresAt.toISOString(),
      expired: !newcomer.isOpen(now),
    }));
  }
}
