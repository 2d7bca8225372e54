import type { OfferView } from '@nurt/contracts/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Offer } from './offer.entity';

/** What became of an offer downstream, as its page tells it. */
export type Sequel = Pick<OfferView, 'formalCheck' | 'agreementId'>;

/** Nothing became of it yet. */
export const NO_SEQUEL: Sequel = { formalCheck: null, agreementId: null };

/** Tells one part of the sequel; null where there is nothing to tell yet. */
export type Teller<Part extends keyof Sequel> = (db: EntityManager, offerId: string) => Promise<Sequel[Part]>;

/**
 * An offer's page ends with what later modules know: the formal check, the agreement. Offers has never heard of them,
 * so each registers its part here when the application starts (`onModuleInit`).
 */
@Injectable()
export class OfferSequels {
  private readonly tellers: { [Part in keyof Sequel]?: Teller<Part> } = {};

  tell<Part extends keyof Sequel>(part: Part, teller: Teller<Part>): void {
    if (this.tellers[part]) throw new Error(`the offer's ${part} is told already`);
    Object.assign(this.tellers, { [part]: teller });
  }

  /** The whole sequel. A draft has none, so nobody is asked. */
  async of(db: EntityManager, { id, status }: Pick<Offer, 'id' | 'status'>): Promise<Sequel> {
    if (status === 'draft') return NO_SEQUEL;
    const formalCheck = (await this.tellers.formalCheck?.(db, id)) ?? null;
    const agreementId = (await this.tellers.agreementId?.(db, id)) ?? null;
    return { formalCheck, agreementId };
  }
}
