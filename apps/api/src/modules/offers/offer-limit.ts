import { MOST_DRAFTS } from '@nurt/domain/offers';
import { prepared, refuse, type Tx } from '../../kernel';
import { Offer } from './offer.entity';

const SUBMITTED = prepared(
  `SELECT count(*)::integer AS submitted FROM offer
    WHERE call_id = $1 AND organisation_id = $2 AND status NOT IN ('draft', 'withdrawn') AND id IS DISTINCT FROM $3`,
);

/**
 * One organisation submits at most so many offers in a call; drafts and withdrawn offers do not count. It binds only
 * while the organisation is held, so that its other submissions wait.
 *
 * @param replaced the offer that makes room for this one
 * @throws Refusal conflict `offer_limit_reached`
 */
export async function refuseAboveLimit(
  tx: Tx,
  { callId, organisationId }: Pick<Offer, 'callId' | 'organisationId'>,
  limit: number,
  replaced?: string,
): Promise<void> {
  const [row] = await tx.db.query<{ submitted: number }[]>(SUBMITTED, [
    callId,
    organisationId,
    replaced ?? null,
  ]);
  if ((row?.submitted ?? 0) >= limit) throw refuse.conflict('offer_limit_reached', { limit });
}

/**
 * Drafts bind nobody, so they may be many, but not endlessly many. It binds only while the organisation is held.
 *
 * @throws Refusal conflict `offer_drafts_too_many`
 */
export async function refuseMoreDrafts(tx: Tx, callId: string, organisationId: string): Promise<void> {
  const drafts = await tx.db.countBy(Offer, { callId, organisationId, status: 'draft' });
  if (drafts >= MOST_DRAFTS) throw refuse.conflict('offer_drafts_too_many', { maximum: MOST_DRAFTS });
}
