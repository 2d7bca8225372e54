import type { EventView } from '@nurt/contracts/kernel';
import type {
  OfficeSmallGrantView,
  SmallGrantCommentView,
  SmallGrantDecisionView,
  SmallGrantLimitsView,
  SmallGrantLineView,
  SmallGrantPublicationView,
  SmallGrantView,
} from '@nurt/contracts/small-grants';
import type { OrganisationRole } from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import { attachmentProblems, type OfferAttachment } from '@nurt/domain/offers';
import { organisationProblems, type Applicant } from '@nurt/domain/organisations';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { commentsAreOpen, smallGrantProblems, type SmallGrantRegime } from '@nurt/domain/small-grants';
import { smallGrantPublicationDeadline } from '@nurt/domain/statute';
import type { Actor } from '../../kernel';
import { organisationView } from '../organisations';
import type { SmallGrant, SmallGrantComment } from './small-grant.entity';
import { officeMoves, ownMoves } from './small-grant.policy';

/** What the pages of both sides show, gathered. */
export interface SmallGrantPage {
  readonly grant: SmallGrant;
  /** As it applied, or as it is now while the offer is a draft. */
  readonly applicant: Applicant;
  readonly authority: { readonly id: string; readonly name: string };
  readonly limits: SmallGrantLimitsView;
  /** Of the key that signed its receipt; null for a draft and for what was submitted before receipts were signed. */
  readonly fingerprint: string | null;
  /** Of a draft. */
  readonly attachments: readonly OfferAttachment[];
  readonly agreementId: string | null;
  /** Have all signed the agreement? */
  readonly agreementBinds: boolean;
  readonly timeline: readonly EventView[];
  readonly now: Instant;
}

function recordView(page: SmallGrantPage) {
  const { grant, applicant, authority, limits, agreementId, timeline, now } = page;
  return {
    id: grant.id,
    number: grant.number,
    status: grant.status,
    content: grant.content,
    organisation: organisationView(applicant, null),
    authority: { id: authority.id, name: authority.name },
    receipt: receiptOf(grant, page.fingerprint),
    publishBy: grant.offeredOn === null ? null : smallGrantPublicationDeadline(grant.offeredOn),
    publication: publicationView(grant, now),
    decision: decisionView(grant),
    limits,
    agreementId,
    serverTime: now.toISOString(),
    timeline,
  };
}

/** The offer as the members of its organisation read it. */
export function ownView(
  page: SmallGrantPage,
  role: OrganisationRole,
  regime: SmallGrantRegime,
): SmallGrantView {
  const { grant, applicant, timeline } = page;
  return {
    ...recordView(page),
    organisation: organisationView(applicant, role),
    version: grant.version,
    savedAt: grant.savedAt.toISOString(),
    missing: grant.status === 'draft' ? missingOf(grant, regime, applicant, page.attachments) : [],
    moves: ownMoves(grant, role),
    // Comments are for the office to read and answer; their authors get no audience by the minute.
    timeline: timeline.filter(({ type }) => !type.startsWith('smallGrant.comment')),
  };
}

/** The offer as the office reads it. */
export function officeView(
  page: SmallGrantPage,
  actor: Actor,
  more: {
    readonly comments: readonly SmallGrantComment[];
    readonly lines: readonly SmallGrantLineView[];
    readonly lineName: string | null;
  },
): OfficeSmallGrantView {
  const { grant, agreementId, now } = page;
  return {
    ...recordView(page),
    askedGrosze: grant.askedGrosze ?? 0,
    totalCostGrosze: grant.totalCostGrosze ?? 0,
    comments: more.comments.map(commentView),
    lines: more.lines,
    lineName: more.lineName,
    moves: officeMoves(actor, grant, agreementId, now, page.agreementBinds),
  };
}

/** Everything that keeps the draft from being submitted, also in the data of the organisation and among the files. */
export function missingOf(
  { content }: Pick<SmallGrant, 'content'>,
  regime: SmallGrantRegime,
  applicant: Applicant,
  attachments: readonly OfferAttachment[],
): Problem<ProblemCode>[] {
  const incomplete: Problem<ProblemCode>[] =
    organisationProblems(applicant).length > 0
      ? [{ code: 'organisation_incomplete', path: 'organisation' }]
      : [];
  return [...incomplete, ...smallGrantProblems(content, regime), ...attachmentProblems([], attachments)];
}

function receiptOf(
  { number, submittedAt, checksum, template }: SmallGrant,
  fingerprint: string | null,
): SmallGrantView['receipt'] {
  if (number === null || submittedAt === null || checksum === null || template === null) return null;
  return { number, receivedAt: submittedAt.toISOString(), checksum, template, fingerprint };
}

/** Where and when it was published; null until it is. */
export function publicationView(
  { publications, commentsUntil, status }: Pick<SmallGrant, 'publications' | 'commentsUntil' | 'status'>,
  now: Instant,
): SmallGrantPublicationView | null {
  if (publications === null || commentsUntil === null) return null;
  const { bulletin, noticeBoard, website } = publications;
  const commentsOpen = status === 'published' && commentsAreOpen(commentsUntil, now);
  return { bulletin, noticeBoard, website, commentsUntil, commentsOpen };
}

/** What was decided, with its reasons; null until it is. */
export function decisionView({
  status,
  grantedGrosze,
  reasons,
  considered,
  decidedAt,
  forgoneReason,
}: Pick<
  SmallGrant,
  'status' | 'grantedGrosze' | 'reasons' | 'considered' | 'decidedAt' | 'forgoneReason'
>): SmallGrantDecisionView | null {
  if (decidedAt === null || reasons === null || considered === null) return null;
  const granted = status === 'granted' || status === 'forgone';
  return {
    granted,
    grantedGrosze,
    reasons,
    considered,
    decidedAt: decidedAt.toISOString(),
    forgoneReason,
  };
}

function commentView(comment: SmallGrantComment): SmallGrantCommentView {
  const { id, author, text, status, hiddenBecause } = comment;
  return { id, author, text, at: comment.at.toISOString(), status, hiddenBecause };
}
