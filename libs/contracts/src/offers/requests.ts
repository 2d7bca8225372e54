import { CONFIRMATIONS, type Confirmation } from '@nurt/domain/calls';
import { ARREARS, OUTSIDE_ACTS, type OutsideAct } from '@nurt/domain/offers';
import { LastChangesRequest } from '../drafts/requests';
import {
  Day,
  Email,
  Flag,
  Id,
  Nested,
  Nullable,
  OneOf,
  Optional,
  Password,
  PrintedChecksum,
  RequiredText,
  Text,
  Whole,
  YearInAddress,
} from '../validation';

export * from './attachment-requests';

export class StartOfferRequest {
  @Id() callId!: string;
  @Id() organisationId!: string;
  /** One of the organisation's earlier offers: the draft says what it says, as far as it fits. */
  @Optional() @Id() copyOf?: string;
  /** Begin with what the organisation wrote down for its offers. */
  @Optional() @Flag() usePattern?: boolean;
}

export class ContactRequest {
  @Text(200) name!: string;
  @Text(30) phone!: string;
  @Text(200) email!: string;
}

export class ResultRowRequest {
  @Id() id!: string;
  @Text(500) name!: string;
  @Text(500) target!: string;
  @Text(1000) monitoring!: string;
}

export class DeclarationsRequest {
  @Flag() withinPublicBenefitActivity!: boolean;
  @Flag() feesWithinPaidActivity!: boolean;
  @Nullable() @OneOf(ARREARS) taxes!: 'inArrears' | 'notInArrears' | null;
  @Nullable() @OneOf(ARREARS) socialInsurance!: 'inArrears' | 'notInArrears' | null;
  @Flag() dataAgreeWithRegister!: boolean;
  @Flag() truthful!: boolean;
  @Flag() dataProtection!: boolean;
}

export class SubmitOfferRequest extends LastChangesRequest {
  /** How the offer is confirmed, of the ways that the call lets; online where left out. */
  @Optional() @OneOf(CONFIRMATIONS) way?: Confirmation;
}

/** Of what the confirmation outside the system is. */
export class OutsideActQuery {
  /** The offer where left out. */
  @Optional() @OneOf(OUTSIDE_ACTS) act?: OutsideAct;
}

/** What an officer reads from the signed paper. */
export class MatchPaperRequest extends OutsideActQuery {
  /** The checksum, or at least its first 16 characters; spaces, dashes and capital letters do not matter. */
  @RequiredText(200) checksum!: string;
  /** The day on which it arrived, or was sent where the call says so. */
  @Day() on!: string;
}

export class SignedFileQuery extends OutsideActQuery {
  /** Name of the file; its ending follows its content. */
  @Optional() @Text(300) name?: string;
}

/** The signed file that the officer has seen. */
export class AcceptSignedFileRequest extends OutsideActQuery {
  /** SHA-256 of its bytes, hexadecimal. */
  @RequiredText(64) sha256!: string;
}

export class RefuseSignedFileRequest extends OutsideActQuery {
  @RequiredText(64) sha256!: string;
  @RequiredText(2000) remarks!: string;
}

/** An organisation to apply together with. */
export class InvitePartnerRequest {
  /** Its NIP or KRS number; spaces and dashes do not matter. */
  @RequiredText(20) number!: string;
}

/** An organisation that may have no account here yet, to be invited by mail. */
export class InviteNewcomerRequest {
  @RequiredText(20) nip!: string;
  @RequiredText(300) name!: string;
  @Email() email!: string;
}

/** What the link of a letter to a newcomer carries. */
export class NewcomerTokenRequest {
  @RequiredText(200) token!: string;
}

export class JoinAsNewcomerRequest extends NewcomerTokenRequest {
  /** The one that takes the place. */
  @Id() organisationId!: string;
}

export class OpenNewcomerAccountRequest extends NewcomerTokenRequest {
  @RequiredText(120) name!: string;
  /** At least 12 characters (OWASP ASVS 2.1.1). */
  @Password(12, 128) password!: string;
  @OneOf(['pl', 'en']) locale!: 'pl' | 'en';
}

export class AnswerInvitationRequest {
  /** False from a partner that has accepted: it leaves the offer. */
  @Flag() accepted!: boolean;
}

export class ConfirmPartnerRequest {
  /** Version of the offer that the representative saw. */
  @Whole(1, 2_000_000_000) version!: number;
}

/** Why the task becomes smaller after a cut; empty: it does not. */
export class NarrowTaskRequest {
  @Text(2000) reason!: string;
}

/** The organisation gives its grant up. */
export class ResignRequest {
  @Text(2000) reason!: string;
}

export class SendRevisionRequest {
  @Whole(1, 2_000_000_000) version!: number;
  /** How it is confirmed, of the ways that the call lets; online where left out. */
  @Optional() @OneOf(CONFIRMATIONS) way?: Confirmation;
}

/** Which of the person's offers: all, or those of one organisation. */
export class OffersQuery {
  @Optional() @Id() organisationId?: string;
}

/** Which of the authority's offers: those of one call, whatever its year, or of the years. */
export class OfficeOffersQuery {
  @Optional() @Id() callId?: string;
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}

/** What the browser found out about a document without sending it. */
export class SealedDocumentRequest {
  /** SHA-256 of every byte before the seal, lower-case hexadecimal. */
  @Text(64) sha256!: string;
  /** The document's last line; null where there is no seal in it. */
  @Nullable() @Text(1024) seal!: string | null;
}

/** A receipt's file, a document, or the number with the checksum; what is left out is not looked at. */
export class VerifyReceiptRequest {
  @Optional() @Text(16_000) receipt?: string;
  @Optional() @Nested(() => SealedDocumentRequest) pdf?: SealedDocumentRequest;
  @Optional() @RequiredText(50) number?: string;
  @Optional() @PrintedChecksum() checksum?: string;
}
