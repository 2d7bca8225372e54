import type { OrganisationRole } from '@nurt/domain/access';
import type { LaterAct, OutsideWay } from '@nurt/domain/offers';
import type { RemarkVerdict } from '@nurt/domain/programmes';

/** Every letter the product sends. */
export const LETTERS = [
  'confirmEmail',
  'accountExists',
  'resetPassword',
  'passwordChanged',
  'accountInvited',
  'employed',
  'organisationInvitation',
  'memberJoined',
  'mandateRenewed',
  'representativeRestored',
  'membershipEnded',
  'callChanged',
  'questionAnswered',
  'offerSubmitted',
  'offerConfirmationAccepted',
  'offerConfirmationRefused',
  'offerWithdrawn',
  'offerAwaitsConfirmation',
  'declarationAwaitsConfirmation',
  'offerPartnerInvited',
  'offerPartnerAccepted',
  'offerPartnerDeclined',
  'offerPartnerRemoved',
  'offerNewcomerInvited',
  'offerReturned',
  'offerCorrected',
  'offerRejected',
  'offerAwarded',
  'offerUpdateReturned',
  'offerUpdateAccepted',
  'offerResigned',
  'offerForgone',
  'offerMoneyFreed',
  'offerDeclined',
  'fileInfected',
  'smallGrantSubmitted',
  'smallGrantPublished',
  'smallGrantGranted',
  'smallGrantRefused',
  'agreementPrepared',
  'agreementSigned',
  'instalmentPaid',
  'reportSubmitted',
  'reportReturned',
  'reportAccepted',
  'returnDue',
  'returnReceived',
  'remarkReceived',
  'remarkAnswered',
] as const;
export type Letter = (typeof LETTERS)[number];

/** What the sentences of a letter need; the letter's own facts only, others are left out. */
export interface LetterFacts {
  /** Name of the reader; empty for somebody who left an address only. */
  readonly name: string;
  /** Address of the page where the reader goes on. */
  readonly link: string;
  readonly authority?: string;
  readonly organisation?: string;
  /** Title of the task. */
  readonly title?: string;
  readonly call?: string;
  /** Number of the offer, agreement or order. */
  readonly number?: string;
  /** Amounts, already in words of the reader's language, for example „9 500,00 zł”. */
  readonly amount?: string;
  /** A day or an instant, already formatted. */
  readonly on?: string;
  readonly checksum?: string;
  /** Name of a file. */
  readonly file?: string;
  readonly remarks?: string;
  /** Role in an organisation that is offered or taken. */
  readonly role?: OrganisationRole;
  /** Who invited, employs, joined, renewed the mandate or ended the membership. */
  readonly person?: string;
  /** How a submitted offer is yet to be confirmed outside the system, and until when. */
  readonly outsideWay?: OutsideWay;
  readonly until?: string;
  /** What is declared about a submitted offer. */
  readonly act?: LaterAct;
  /** Less was awarded than asked for. */
  readonly cut?: boolean;
  /** What became of a remark on a draft programme. */
  readonly verdict?: RemarkVerdict;
}

export interface LetterText {
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
}

export type Letters = Readonly<Record<Letter, (facts: LetterFacts) => LetterText>>;
