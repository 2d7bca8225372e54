import type { AskedFieldView, OfferRevisionView, RevisionSummaryView } from '@nurt/contracts/offers';
import { rolesAllow, type OrganisationRole } from '@nurt/domain/access';
import type { CallTerms } from '@nurt/domain/calls';
import type { Instant } from '@nurt/domain/calendar';
import { changesBetween, correctedOfferProblems, openedBy, withYearsFilled } from '@nurt/domain/offers';
import type { ProblemCode } from '@nurt/domain/problems';
import type { Offer } from '../offer.entity';
import type { OfferRevision } from './offer-revision.entity';

/**
 * A revision as both sides read it once it was sent; before that the office knows what it asked for and until when, and
 * nothing of what its authors are writing.
 */
export function revisionSummary(
  offer: Pick<Offer, 'content'>,
  revision: OfferRevision,
  now: Instant,
): RevisionSummaryView {
  const { asked, note, askedAt, deadline, closesAt, sentAt, checksum } = revision;
  return {
    kind: revision.kind,
    status: revision.status,
    asked: asked.map(({ path, remark }): AskedFieldView => ({ path, remark })),
    note,
    askedAt: askedAt.toISOString(),
    deadline,
    closesAt: closesAt?.toISOString() ?? null,
    over: revision.status === 'open' && revision.isOver(now),
    sentAt: sentAt?.toISOString() ?? null,
    checksum,
    before: sentAt === null ? null : offer.content,
    changes: sentAt === null ? [] : [...changesBetween(offer.content, revision.content)],
  };
}

/** The revision as its authors write it. */
export function revisionView(
  offer: Offer,
  revision: OfferRevision,
  role: OrganisationRole,
  terms: CallTerms,
  now: Instant,
): OfferRevisionView {
  const writable = revision.isWritable(now) && offer.can('sendCorrection');
  const why = (permission: 'ownOffer.write' | 'ownOffer.submit'): ProblemCode | null => {
    if (!rolesAllow([role], permission)) return 'forbidden';
    if (writable) return null;
    return revision.status === 'open' && revision.isOver(now) ? 'offer_correction_over' : 'not_now';
  };
  const move = (name: 'edit' | 'send', reason: ProblemCode | null) =>
    reason === null ? { move: name, allowed: true } : { move: name, allowed: false, reason };
  return {
    ...revisionSummary(offer, revision, now),
    scope: [...openedBy(revision.asked.map(({ path }) => path))],
    base: offer.content,
    content: revision.content,
    version: revision.version,
    savedAt: revision.savedAt.toISOString(),
    missing:
      revision.status === 'open'
        ? correctedOfferProblems(offer.content, withYearsFilled(revision.content), revision.asked, terms)
        : [],
    serverTime: now.toISOString(),
    moves: [move('edit', why('ownOffer.write')), move('send', why('ownOffer.submit'))],
  };
}
