import type { ReceiptRule } from '@nurt/domain/calls';
import type { OutsideConfirmationState, OutsideWay } from '@nurt/domain/offers';
import type { MatchPaperRequest } from './requests';

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

/** The confirmation of a submitted offer that comes from outside the system. */
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
}

/** Who has confirmed an offer, of each of the organisations that make it. */
export interface OfferConfirmationsView {
  /** Version of the offer that this is about. */
  readonly version: number;
  readonly parties: readonly PartyConfirmationView[];
  /** Null for a draft, and where all confirmed online. */
  readonly outside: OutsideConfirmationView | null;
}

/** The same for the office; nothing of what the offer says. */
export interface OfficeConfirmationsView {
  readonly number: string;
  readonly parties: readonly PartyConfirmationView[];
  readonly outside: OutsideConfirmationView | null;
  /** The caller may compare paper, or decide about a file. */
  readonly mayDecide: boolean;
}

export interface ConfirmationsApi {
  /** For the members of all the organisations. */
  'GET /api/offers/:offerId/confirmations': { view: OfferConfirmationsView };
  /** Also while the content is sealed. */
  'GET /api/office/offers/:offerId/confirmations': { view: OfficeConfirmationsView };
  'POST /api/office/offers/:offerId/paper-confirmation': {
    body: MatchPaperRequest;
    view: OfficeConfirmationsView;
  };
}
