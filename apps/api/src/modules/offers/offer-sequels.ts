import type { OfferView } from '@nurt/contracts/offers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What became of an offer downstream, as its page tells it. */
export type Sequel = Pick<OfferView, 'formalCheck' | 'agreementId'>;

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

  async of(db: EntityManager, offerId: string): Promise<Sequel> {
    const formalCheck = (await this.tellers.formalCheck?.(db, offerId)) ?? null;
    const agreementId = (await this.tellers.agreementId?.(db, offerId)) ?? null;
    return { formalCheck, agreementId };
  }
}
