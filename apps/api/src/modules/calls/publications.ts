import { randomUUID } from 'node:crypto';
import { dateInWarsaw, startOfDay, type Instant, type LocalDate } from '@nurt/domain/calendar';
import type { PublicationPlace } from '@nurt/domain/statute';
import type { EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../kernel';
import { CallPublication } from './call-publication.entity';

/** What is told of one publication. */
export interface ToldPublication {
  readonly callId: string;
  readonly place: PublicationPlace;
  readonly publishedAt: Instant;
  readonly hourKnown: boolean;
  readonly evidence: string;
  readonly corrects?: string;
  readonly reason?: string;
}

/**
 * Writes an entry of the register.
 * @throws Refusal invalid `call_publication_in_future`
 */
export async function enterPublication(tx: Tx, told: ToldPublication): Promise<void> {
  const { place, publishedAt } = told;
  if (publishedAt > tx.now) {
    const day = dateInWarsaw(publishedAt);
    throw refuse.invalid([
      { code: 'call_publication_in_future', path: 'publishedAt', params: { place, day } },
    ]);
  }
  await tx.db.insert(CallPublication, {
    corrects: null,
    reason: null,
    ...told,
    id: randomUUID(),
    recordedAt: tx.now,
    recordedBy: tx.actor?.accountId ?? null,
  });
}

/** A publication of which only the day was told; of today it cannot be later than now. */
export function toldByDay(day: LocalDate, now: Instant): Pick<ToldPublication, 'publishedAt' | 'hourKnown'> {
  const start = startOfDay(day);
  return { publishedAt: start > now ? now : start, hourKnown: false };
}

/** The register of a call, oldest entry first. */
export function registerOf(db: EntityManager, callId: string): Promise<CallPublication[]> {
  return db.find(CallPublication, { where: { callId }, order: { recordedAt: 'ASC', place: 'ASC' } });
}

/** The entry that holds for a place: the one that no other puts right. */
export function standing(
  register: readonly CallPublication[],
  place: PublicationPlace,
): CallPublication | undefined {
  return register.find(
    (entry) => entry.place === place && !register.some(({ corrects }) => corrects === entry.id),
  );
}
