import type { Instant } from '@nurt/domain/calendar';
import {
  changesBetween,
  SPORT_PURPOSES,
  type AskedField,
  type OfferContent,
  type SportPart,
} from '@nurt/domain/offers';
import { grosze, ZERO } from '@nurt/domain/money';
import { DecideUpdate } from '../modules/agreements';
import { ReturnOffer } from '../modules/evaluation';
import { RevisionsQueries, SaveRevision, SendCorrection, SendUpdate } from '../modules/offers';
import type { Person, World } from './world';

/** The purposes of a club with so much less, taken from the largest first. Grosze. */
function lessOf(sport: SportPart, missing: number): SportPart {
  const purposes = { ...sport.purposes };
  let left = missing;
  const bySize = [...SPORT_PURPOSES].sort((a, b) => (purposes[b] ?? 0) - (purposes[a] ?? 0));
  for (const purpose of bySize) {
    const taken = Math.min(left, purposes[purpose] ?? 0);
    purposes[purpose] = grosze((purposes[purpose] ?? 0) - taken);
    left -= taken;
  }
  return { ...sport, purposes };
}

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

  /**
   * Its authors update the offer after a cut and send it: as told, or by paying what is missing themselves.
   */
  async update(member: Person, offerId: string, at: Instant, parts?: Partial<OfferContent>): Promise<number> {
    const caller = await this.world.as(member, at);
    const { content, base, version } = await this.world.use(RevisionsQueries).one(caller, offerId, 'update');
    const missing = (base.sources.grantGrosze ?? 0) - (content.sources.grantGrosze ?? 0);
    const own = grosze((base.sources.ownFinancialGrosze ?? ZERO) + missing);
    const sources = { ...content.sources, ownFinancialGrosze: own };
    const written = parts ?? { sources, ...(content.sport ? { sport: lessOf(content.sport, missing) } : {}) };
    const saved = await this.world.use(SaveRevision).execute(caller, offerId, 'update', {
      baseVersion: version,
      changes: changesBetween(content, { ...content, ...written }),
    });
    await this.world.use(SendUpdate).execute(caller, offerId, { version: saved.version });
    return saved.version + 1;
  }

  /** Updated by its authors and accepted by the office: ready for the agreement. */
  async updated(
    { member, officer }: { member: Person; officer: Person },
    offerId: string,
    at: Instant,
  ): Promise<void> {
    const version = await this.update(member, offerId, at);
    await this.world.use(DecideUpdate).accept(await this.world.as(officer, at), offerId, version);
  }
}
