import type { Letter } from '@nurt/wording/mails';

/** Which record a letter's figures come from. */
export type LetterSource =
  | 'account'
  | 'employment'
  | 'invitation'
  | 'membership'
  | 'mandate'
  | 'call'
  | 'question'
  | 'offer'
  | 'award'
  | 'revision'
  | 'partner'
  | 'confirmation'
  | 'declaration'
  | 'newcomer'
  | 'infectedFile'
  | 'smallGrant'
  | 'agreement'
  | 'report'
  | 'grantReturn'
  | 'remark';

export interface PlannedLetter {
  readonly letter: Letter;
  readonly source: LetterSource;
}

/** Every event that sends a letter. Printed to `docs/flows/letters.md`. */
export const LETTER_PLAN: Readonly<Record<string, PlannedLetter>> = {
  'account.registered': { letter: 'confirmEmail', source: 'account' },
  'account.registeredAgain': { letter: 'accountExists', source: 'account' },
  'account.passwordResetRequested': { letter: 'resetPassword', source: 'account' },
  'account.invited': { letter: 'accountInvited', source: 'employment' },
  'account.employed': { letter: 'employed', source: 'employment' },
  'account.passwordChanged': { letter: 'passwordChanged', source: 'account' },
  'organisation.memberInvited': { letter: 'organisationInvitation', source: 'invitation' },
  'organisation.invitationResent': { letter: 'organisationInvitation', source: 'invitation' },
  'organisation.memberJoined': { letter: 'memberJoined', source: 'membership' },
  'organisation.mandateRenewed': { letter: 'mandateRenewed', source: 'mandate' },
  'organisation.representativeRestored': { letter: 'representativeRestored', source: 'mandate' },
  'organisation.memberRemoved': { letter: 'membershipEnded', source: 'membership' },
  'call.corrected': { letter: 'callChanged', source: 'call' },
  'call.extended': { letter: 'callChanged', source: 'call' },
  'question.answered': { letter: 'questionAnswered', source: 'question' },
  'offer.confirmed': { letter: 'offerAwaitsConfirmation', source: 'confirmation' },
  'offer.partnerConfirmed': { letter: 'offerAwaitsConfirmation', source: 'confirmation' },
  'offer.actConfirmed': { letter: 'declarationAwaitsConfirmation', source: 'declaration' },
  'offer.actAwaited': { letter: 'declarationAwaitsConfirmation', source: 'declaration' },
  'offer.submitted': { letter: 'offerSubmitted', source: 'offer' },
  'offer.confirmationAccepted': { letter: 'offerConfirmationAccepted', source: 'offer' },
  'offer.confirmationRefused': { letter: 'offerConfirmationRefused', source: 'offer' },
  'offer.withdrawn': { letter: 'offerWithdrawn', source: 'offer' },
  'offer.partnerInvited': { letter: 'offerPartnerInvited', source: 'partner' },
  'offer.partnerAccepted': { letter: 'offerPartnerAccepted', source: 'partner' },
  'offer.partnerDeclined': { letter: 'offerPartnerDeclined', source: 'partner' },
  'offer.partnerRemoved': { letter: 'offerPartnerRemoved', source: 'partner' },
  'offer.newcomerInvited': { letter: 'offerNewcomerInvited', source: 'newcomer' },
  'offer.newcomerInvitedAgain': { letter: 'offerNewcomerInvited', source: 'newcomer' },
  'offer.newcomerRefused': { letter: 'offerPartnerDeclined', source: 'newcomer' },
  'offer.attachmentInfected': { letter: 'fileInfected', source: 'infectedFile' },
  'smallGrant.attachmentInfected': { letter: 'fileInfected', source: 'infectedFile' },
  'organisation.documentInfected': { letter: 'fileInfected', source: 'infectedFile' },
  'offer.returnedToCorrect': { letter: 'offerReturned', source: 'revision' },
  'offer.correctionSent': { letter: 'offerCorrected', source: 'revision' },
  'offer.rejected': { letter: 'offerRejected', source: 'offer' },
  'offer.awarded': { letter: 'offerAwarded', source: 'offer' },
  'offer.updateReturned': { letter: 'offerUpdateReturned', source: 'revision' },
  'offer.updateAccepted': { letter: 'offerUpdateAccepted', source: 'revision' },
  'offer.resigned': { letter: 'offerResigned', source: 'offer' },
  'offer.forgone': { letter: 'offerForgone', source: 'award' },
  'offer.moneyFreed': { letter: 'offerMoneyFreed', source: 'award' },
  'offer.declined': { letter: 'offerDeclined', source: 'offer' },
  'smallGrant.submitted': { letter: 'smallGrantSubmitted', source: 'smallGrant' },
  'smallGrant.published': { letter: 'smallGrantPublished', source: 'smallGrant' },
  'smallGrant.granted': { letter: 'smallGrantGranted', source: 'smallGrant' },
  'smallGrant.refused': { letter: 'smallGrantRefused', source: 'smallGrant' },
  'agreement.prepared': { letter: 'agreementPrepared', source: 'agreement' },
  'agreement.signed': { letter: 'agreementSigned', source: 'agreement' },
  'payment.executed': { letter: 'instalmentPaid', source: 'agreement' },
  'report.submitted': { letter: 'reportSubmitted', source: 'report' },
  'report.returned': { letter: 'reportReturned', source: 'report' },
  'report.accepted': { letter: 'reportAccepted', source: 'report' },
  'return.due': { letter: 'returnDue', source: 'grantReturn' },
  'return.received': { letter: 'returnReceived', source: 'grantReturn' },
  'remark.submitted': { letter: 'remarkReceived', source: 'remark' },
  'remark.answered': { letter: 'remarkAnswered', source: 'remark' },
};
