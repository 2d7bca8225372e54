import { dateInWarsaw } from '@nurt/domain/calendar';
import { ruleSet } from '@nurt/domain/statute';
import type { Locale } from '@nurt/wording/format';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsQueries } from '../../../modules/calls';
import { SETTINGS, type Settings } from '../../../settings';
import { bulletinBlock } from './block';

/** Gathers what the block of a call says. Who may read the call in the office may have its block. */
@Injectable()
export class BulletinBlocks {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly calls: CallsQueries,
  ) {}

  /** @throws Refusal notFound for an unknown call and one of another authority */
  async of(caller: SignedInCaller, callId: string, locale: Locale): Promise<string> {
    const call = await this.calls.one(caller, callId);
    const authority = await this.authorities.get(this.dataSource.manager, authorityOf(caller));
    const { legalBasis, name } = call.line;
    const rules = ruleSet(legalBasis, dateInWarsaw(caller.arrivedAt));
    return bulletinBlock(
      {
        call,
        legalBasis,
        lineName: name,
        authority: { name: authority.name, executive: authority.executiveTitle },
        places: rules.publicationPlaces,
        sevenItems: rules.announcementItems.length > 0,
        metadata: { preparedBy: caller.actor.name, preparedAt: caller.arrivedAt },
        origin: this.settings.publicUrl,
      },
      locale,
    );
  }
}
