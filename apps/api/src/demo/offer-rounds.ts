import type { Instant } from '@nurt/domain/calendar';
import { changesBetween, type AskedField, type OfferContent } from '@nurt/domain/offers';
import { ReturnOffer } from '../modules/evaluation';
import { RevisionsQueries, SaveRevision, SendCorrection } from '../modules/offers';
import type { Person, World } from './world';

/** What happens to an offer after its submission, by the use cases that people use. */
export class OfferRounds {
  constructor(private readonly world: World) {}

  /** The office returns the offer for correction of the named fields. */
  async returnToCorrect(
    officer: Person,
    offerId: string,
    fields: readonly AskedField[],
    at: Instant,
  ): Promise<void> {
    const caller = await this.world.as(officer, at);
    await this.world.use(ReturnOffer).execute(caller, offerId, { fields: [...fields], note: '' });
  }

  /** Its authors correct it and send it back. */
  async correct(member: Person, offerId: string, parts: Partial<OfferContent>, at: Instant): Promise<void> {
    const caller = await this.world.as(member, at);
    const { content, version } = await this.world.use(RevisionsQueries).one(caller, offerId, 'correction');
    const saved = await this.world.use(SaveRevision).execute(caller, offerId, 'correction', {
      baseVersion: version,
      changes: changesBetween(content, { ...content, ...parts }),
    });
    await this.world.use(SendCorrection).execute(caller, offerId, { version: saved.version });
  }
}
