import type { OfferRevisionView, RevisionSummaryView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import type { CallTerms } from '@nurt/domain/calls';
import type { Instant } from '@nurt/domain/calendar';
import { ZERO } from '@nurt/domain/money';
import {
  changesBetween,
  correctedOfferProblems,
  openedBy,
  updateProblems,
  updateScope,
  withYearsFilled,
  type Scope,
} from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { OfferReading } from '../joint/partners';
import type { Offer } from '../offer.entity';
import type { OfferRevision } from './offer-revision.entity';
import { baseOf } from './offer-revisions';

/**
 * A revision as both sides read it once it was sent; before that the office knows what it asked for and until when, and
 * nothing of what its authors are writing.
 */
export function revisionSummary(
  offer: Pick<Offer, 'content'>,
  revision: OfferRevision,
  now: Instant,
): RevisionSummaryView {
  const { kind, status, asked, note, askedAt, deadline, closesAt, sentAt, checksum } = revision;
  const base = baseOf(offer, revision);
  return {
    kind,
    status,
    asked: asked.map(({ path, remark }) => ({ path, remark })),
    note,
    askedAt: askedAt.toISOString(),
    deadline,
    closesAt: closesAt?.toISOString() ?? null,
    over: status === 'open' && revision.isOver(now),
    sentAt: sentAt?.toISOString() ?? null,
    narrowing: revision.narrowing,
    remarks: revision.remarks,
    version: revision.version,
    checksum,
    before: sentAt === null ? null : base,
    after: sentAt === null ? null : revision.content,
    changes: sentAt === null ? [] : changesBetween(base, revision.content),
  };
}

/** The revision as whoever leads writes it, and partners read and confirm it. */
export function revisionView(
  offer: Offer,
  revision: OfferRevision,
  { role, asPartner }: OfferReading,
  terms: CallTerms,
  now: Instant,
): OfferRevisionView {
  const inTurn = revision.kind === 'correction' ? offer.status === 'returned' : offer.status === 'awarded';
  const why = (permission: 'ownOffer.write' | 'ownOffer.submit'): ProblemCode | null => {
    if (!rolesAllow([role], permission) || (asPartner && permission === 'ownOffer.write')) return 'forbidden';
    if (inTurn && revision.isWritable(now)) return null;
    return revision.status === 'open' && revision.isOver(now) ? 'offer_correction_over' : 'not_now';
  };
  const move = (name: 'edit' | 'send', reason: ProblemCode | null) =>
    reason === null ? { move: name, allowed: true } : { move: name, allowed: false, reason };
  return {
    ...revisionSummary(offer, revision, now),
    scope: [...scopeOf(revision)],
    base: baseOf(offer, revision),
    content: revision.content,
    savedAt: revision.savedAt.toISOString(),
    missing: revision.status === 'open' ? missingOf(offer, revision, terms) : [],
    serverTime: now.toISOString(),
    moves: [move('edit', why('ownOffer.write')), move('send', why('ownOffer.submit'))],
  };
}

function scopeOf({ kind, asked, narrowing }: OfferRevision): Scope {
  return kind === 'correction' ? openedBy(asked.map(({ path }) => path)) : updateScope(narrowing !== '');
}

function missingOf(offer: Offer, revision: OfferRevision, terms: CallTerms): Problem<ProblemCode>[] {
  const before = baseOf(offer, revision);
  const after = withYearsFilled(revision.content);
  return revision.kind === 'correction'
    ? correctedOfferProblems(before, after, revision.asked, terms)
    : updateProblems({
        before,
        after,
        awardedGrosze: offer.awardedGrosze ?? ZERO,
        terms,
        narrowing: revision.narrowing,
      });
}
