import type { Fact } from '../../kernel';
import type { Offer } from './offer.entity';

/** Facts about offers. Data holds ids and figures; what a sealed offer asks for is not among them. */
export type OfferEvent =
  | 'offer.started'
  | 'offer.attached'
  | 'offer.attachmentRemoved'
  | 'offer.attachmentInfected'
  | 'offer.confirmed'
  | 'offer.actConfirmed'
  | 'offer.actAwaited'
  | 'offer.submitted'
  | 'offer.confirmationAccepted'
  | 'offer.confirmationRefused'
  | 'offer.signedFileSent'
  | 'offer.withdrawn'
  | 'offer.replaced'
  | 'offer.discarded'
  | 'offer.restored'
  | 'offer.returnedToCorrect'
  | 'offer.correctionSent'
  | 'offer.admitted'
  | 'offer.rejected'
  | 'offer.formalCheckReopened'
  | 'offer.awarded'
  | 'offer.forgone'
  | 'offer.moneyFreed'
  | 'offer.partnerInvited'
  | 'offer.partnerAccepted'
  | 'offer.partnerDeclined'
  | 'offer.partnerConfirmed'
  | 'offer.partnerRemoved'
  | 'offer.newcomerInvited'
  | 'offer.newcomerInvitedAgain'
  | 'offer.newcomerWithdrawn'
  | 'offer.newcomerRefused'
  | 'offer.newcomerJoined'
  | 'offer.updateSent'
  | 'offer.updateAccepted'
  | 'offer.updateReturned'
  | 'offer.resigned'
  | 'offer.declined';

/** The fact that this happened to the offer, with the ids that every reader of it needs. */
export function offerFact(
  type: OfferEvent,
  offer: Pick<Offer, 'id' | 'authorityId' | 'organisationId' | 'callId' | 'number'>,
  data: Readonly<Record<string, string | number>> = {},
): Fact {
  return {
    type,
    subject: { kind: 'offer', id: offer.id },
    authorityId: offer.authorityId,
    organisationId: offer.organisationId,
    data: { callId: offer.callId, ...(offer.number ? { number: offer.number } : {}), ...data },
  };
}
