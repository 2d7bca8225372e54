import type { ReceiptRule } from '@nurt/domain/calls';
import type { LaterAct, OutsideConfirmationState, OutsideWay } from '@nurt/domain/offers';
import type { AddedAfterwards, FileState } from '@nurt/domain/files';
import type { SignedPdfExamination } from '../files';
import type { Binary } from '../kernel';
import type {
  AcceptSignedFileRequest,
  MatchPaperRequest,
  OutsideActQuery,
  RefuseSignedFileRequest,
  SignedFileQuery,
} from './requests';

/** Somebody who has confirmed an offer, as they were then. */
export interface ConfirmedByView {
  readonly name: string;
  /** As in the register, for example "skarbnik"; may be empty. */
  readonly position: string;
  readonly confirmedAt: string;
}

/** How far one of the organisations that make an offer has confirmed it. */
export interface PartyConfirmationView {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Applies, or leads a joint offer. */
  readonly leads: boolean;
  /** The caller is one of its members. */
  readonly own: boolean;
  /** The caller has confirmed for it what the offer says now. */
  readonly byMe: boolean;
  /** How many persons its representation asks for. */
  readonly persons: number;
  /** One of them must be the chair. */
  readonly chair: boolean;
  /** Of what the offer says now, or said when it was submitted. */
  readonly confirmedBy: readonly ConfirmedByView[];
  /** Whose confirmation a later change of the offer has made void. */
  readonly lapsed: readonly ConfirmedByView[];
  /** How many further persons; 0 for a submitted offer. */
  readonly missing: number;
  /** The chair must be one of them. */
  readonly chairMissing: boolean;
  /** Who may still confirm. */
  readonly awaited: readonly { readonly name: string; readonly position: string }[];
  /** Can those who are members now fulfil its representation at all? */
  readonly attainable: boolean;
}

/** A signed file as it came, with what its examination says. */
export interface SignedFileView {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly state: FileState;
  readonly sentBy: string;
  readonly sentAt: string;
  readonly examination: SignedPdfExamination;
  /** What the file adds to the offer's own document. */
  readonly addedToOffer: AddedAfterwards;
}

/** The confirmation of a submitted offer, or of what was sent back later, that comes from outside the system. */
export interface OutsideConfirmationView {
  readonly way: OutsideWay;
  readonly status: OutsideConfirmationState;
  /** The last day. */
  readonly dueOn: string;
  /** That day is over. */
  readonly over: boolean;
  /** By what it is judged whether paper came in time. */
  readonly receiptRule: ReceiptRule;
  /** When it came, or was sent; null while nothing has. */
  readonly arrivedOn: string | null;
  readonly late: boolean;
  /** The officer who compared it, and when; null until then. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why the office did not accept the file; empty otherwise. */
  readonly remarks: string;
  /** Null while none has come. */
  readonly file: SignedFileView | null;
  /** The caller may compare paper, or decide about a file. */
  readonly mayDecide: boolean;
}

/**
 * What several persons, or several organisations, declare about a submitted offer: its correction, update or withdrawal,
 * or that its grant is given up.
 */
export interface DeclarationView {
  readonly act: LaterAct;
  /**
   * Those who are missing may still confirm it; all have, and it is declared; its term ended before all had, so that it
   * counts for nothing.
   */
  readonly state: 'open' | 'declared' | 'lapsed';
  /** Empty where it is confirmed outside the system. */
  readonly parties: readonly PartyConfirmationView[];
  /** Of a correction or an update that was sent so; null where it is confirmed online. */
  readonly outside: OutsideConfirmationView | null;
  /** Why the grant is given up, as those who confirmed said; empty for everything else, and before anybody has. */
  readonly reason: string;
  /** Version of the revision that this is about; null for a withdrawal and a resignation. */
  readonly version: number | null;
  /** The caller represents one of the organisations and has not confirmed it. */
  readonly mayConfirm: boolean;
}

/** Who has confirmed an offer, of each of the organisations that make it. */
export interface OfferConfirmationsView {
  /** Version of the offer that this is about. */
  readonly version: number;
  readonly parties: readonly PartyConfirmationView[];
  /** Null for a draft, and where all confirmed online. */
  readonly outside: OutsideConfirmationView | null;
  /** What is declared after the submission; nothing where one person alone is enough. */
  readonly declarations: readonly DeclarationView[];
}

/** The same for the office; nothing of what the offer says while that is sealed. */
export interface OfficeConfirmationsView {
  readonly number: string;
  readonly parties: readonly PartyConfirmationView[];
  readonly outside: OutsideConfirmationView | null;
  /** What was declared after the submission, or was not confirmed by all when its term ended. */
  readonly declarations: readonly DeclarationView[];
}

export interface ConfirmationsApi {
  /** For the members of all the organisations. */
  'GET /api/offers/:offerId/confirmations': { view: OfferConfirmationsView };
  /** The offer's document, signed electronically and otherwise unchanged. */
  'POST /api/offers/:offerId/signed-file': {
    query: SignedFileQuery;
    body: Binary;
    view: OfferConfirmationsView;
  };
  'GET /api/offers/:offerId/signed-file': { query: OutsideActQuery; view: Binary };
  /** Once the content is open. */
  'GET /api/office/offers/:offerId/signed-file': { query: OutsideActQuery; view: Binary };
  'POST /api/office/offers/:offerId/signed-file/acceptance': {
    body: AcceptSignedFileRequest;
    view: OfficeConfirmationsView;
  };
  'POST /api/office/offers/:offerId/signed-file/refusal': {
    body: RefuseSignedFileRequest;
    view: OfficeConfirmationsView;
  };
  /** Also while the content is sealed. */
  'GET /api/office/offers/:offerId/confirmations': { view: OfficeConfirmationsView };
  'POST /api/office/offers/:offerId/paper-confirmation': {
    body: MatchPaperRequest;
    view: OfficeConfirmationsView;
  };
}
