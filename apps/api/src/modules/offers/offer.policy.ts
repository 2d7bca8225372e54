import type { MoveView } from '@nurt/contracts/kernel';
import { rolesAllow, type OrganisationPermission, type OrganisationRole } from '@nurt/domain/access';
import type { CallPhase } from '@nurt/domain/calls';
import type { OfferMove } from '@nurt/domain/offers';
import { recordById, refuse, type Actor, type Tx } from '../../kernel';
import { requireRoleIn } from '../organisations';
import { Offer } from './offer.entity';

/**
 * An offer of the actor's organisation, locked until the transaction ends.
 * @throws Refusal notFound for members of other organisations; forbidden without the permission in this one
 */
export async function lockOwnOffer(
  tx: Tx,
  actor: Actor,
  id: string,
  permission: OrganisationPermission,
): Promise<Offer> {
  const offer = await recordById(tx.db, Offer, id, 'FOR UPDATE');
  if (!offer) throw refuse.notFound();
  requireRoleIn(actor, offer.organisationId, permission);
  return offer;
}

/**
 * Offers are written, submitted and withdrawn while the call is open; the closing instant is too late.
 * @throws Refusal conflict `offer_window_closed`
 */
export function requireOpen(phase: CallPhase | undefined): void {
  if (phase !== 'open') throw refuse.conflict('offer_window_closed', undefined, 'UDPP art. 13 ust. 2 pkt 5');
}

/** What a member in this role may do with the offer now, or why not. Whether the content is right is said apart. */
export function offerMoves(
  offer: Offer,
  role: OrganisationRole,
  phase: CallPhase,
  agreed: boolean,
): MoveView<OfferMove | 'edit'>[] {
  const view = <Move extends OfferMove | 'edit'>(
    move: Move,
    permission: OrganisationPermission,
  ): MoveView<Move> => {
    if (!rolesAllow([role], permission)) return { move, allowed: false, reason: 'forbidden' };
    if (phase !== 'open') return { move, allowed: false, reason: 'offer_window_closed' };
    return { move, allowed: true };
  };
  // Its own page says whether there is still time.
  if (offer.status === 'returned') {
    const allowed = rolesAllow([role], 'ownOffer.submit');
    return [
      allowed
        ? { move: 'sendCorrection', allowed }
        : { move: 'sendCorrection', allowed, reason: 'forbidden' },
    ];
  }
  if (offer.status === 'awarded') {
    const reason = !rolesAllow([role], 'ownOffer.submit')
      ? 'forbidden'
      : agreed
        ? 'offer_resignation_too_late'
        : null;
    return [reason === null ? { move: 'resign', allowed: true } : { move: 'resign', allowed: false, reason }];
  }
  if (offer.status === 'draft') return [view('edit', 'ownOffer.write'), view('submit', 'ownOffer.submit')];
  if (!offer.can('withdraw')) return [];
  return [view('replace', 'ownOffer.write'), view('withdraw', 'ownOffer.submit')];
}
