import type { Page } from '../kernel';
import type { PublicGrantsQuery } from './requests';
import type { DocumentQuery } from '../documents/requests';

/** A grant as citizens see it. Amounts in grosze. */
export interface PublicGrantRowView {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly organisation: string;
  /** Those with which it made a joint offer (UDPP art. 14 ust. 2). */
  readonly partners: readonly string[];
  readonly title: string;
  /** Null for a small grant (UDPP art. 19a). */
  readonly call: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly year: number;
  readonly lineName: string;
  readonly awardedGrosze: number;
  readonly committedGrosze: number;
  readonly paidGrosze: number;
  readonly settledGrosze: number;
  readonly returnedGrosze: number;
  readonly stage: GrantStage;
}

/** A page of grants, with what is true of all that were found, on whichever page they are. */
export interface PublicGrantsView extends Page<PublicGrantRowView> {
  readonly sums: Readonly<
    Record<'awardedGrosze' | 'committedGrosze' | 'paidGrosze' | 'settledGrosze' | 'returnedGrosze', number>
  >;
  /** What the list can be narrowed to: the years and authorities that have a grant at all. */
  readonly choices: {
    /** The newest first. */
    readonly years: readonly number[];
    readonly authorities: readonly PublicGrantRowView['authority'][];
  };
}

/** How far a grant has come. */
export type GrantStage = 'awarded' | 'signed' | 'paid' | 'reported' | 'settled';

/** One step of a grant on its way; amounts in grosze where money moved. */
export interface GrantStepView {
  readonly kind:
    | 'awarded'
    | 'agreementSigned'
    | 'instalmentPaid'
    | 'reportSubmitted'
    | 'reportAccepted'
    | 'returnDue'
    | 'returnReceived';
  readonly on: string;
  readonly grosze: number | null;
  /** Number of the order or agreement, where there is one; the year of an interim report. */
  readonly reference: string | null;
}

export interface PublicGrantView extends PublicGrantRowView {
  readonly taskFrom: string;
  readonly taskTo: string;
  readonly description: string;
  readonly totalCostGrosze: number;
  readonly steps: readonly GrantStepView[];
  readonly results: string | null;
}

/* Answers whose body is the document itself, in a form that other programs know. */
export interface AtomFeed {
  readonly mediaType: 'application/atom+xml';
}
export interface Calendar {
  readonly mediaType: 'text/calendar';
}
export interface LinkedDataFile {
  readonly mediaType: 'application/ld+json';
}
export interface HtmlBlock {
  readonly mediaType: 'text/html';
}

export interface PublicationApi {
  'GET /api/public/grants': { query: PublicGrantsQuery; view: PublicGrantsView };
  'GET /api/public/grants/:grantId': { view: PublicGrantView };
  /** The last hundred announced calls as an Atom feed; answers 304 to `If-None-Match` and `If-Modified-Since`. */
  'GET /api/public/calls.atom': { query: DocumentQuery; view: AtomFeed };
  /** The closing instants of open calls as a calendar, each with an alarm a day before. */
  'GET /api/public/calls.ics': { query: DocumentQuery; view: Calendar };
  /** The closing instant of one call; of an annulled one as a cancelled event. */
  'GET /api/public/calls/:callId/calendar.ics': { query: DocumentQuery; view: Calendar };
  /** The call in the words of schema.org. */
  'GET /api/public/calls/:callId/data.jsonld': { query: DocumentQuery; view: LinkedDataFile };
  /** The grant in the words of schema.org. */
  'GET /api/public/grants/:grantId/data.jsonld': { query: DocumentQuery; view: LinkedDataFile };
  /** The announcement as a block to paste into the Public Information Bulletin (BIP). */
  'GET /api/office/calls/:callId/bulletin.html': { query: DocumentQuery; view: HtmlBlock };
}
