import type { CallCorrectionView, CallPublicationView, CallRowView, CallView } from '@nurt/contracts/calls';
import type { EventView } from '@nurt/contracts/kernel';
import { dateInWarsaw, type Deadline, type Instant } from '@nurt/domain/calendar';
import {
  announcementProblems,
  earliestDeadline,
  isHidden,
  laterYearWarnings,
  lawfulDeadline,
  publishedEverywhereOn,
  type YearPromises,
} from '@nurt/domain/calls';
import type { Grosze } from '@nurt/domain/money';
import { ruleSet } from '@nurt/domain/statute';
import type { SignedInCaller } from '../../kernel';
import type { LineRecord } from '../programmes';
import type { CallCorrection } from './call-correction.entity';
import type { CallPublication } from './call-publication.entity';
import type { Call } from './call.entity';
import { movesOf } from './call.policy';
import type { OfferCounts } from './offer-counts.queries';
import { standing } from './publications';

/** A row of the office's list. */
export function callRow(call: Call, lineName: string, offers: number, now: Instant): CallRowView {
  return {
    id: call.id,
    number: call.number,
    title: call.title,
    status: call.status,
    phase: call.phase(now),
    kind: call.terms.kind,
    poolGrosze: call.poolGrosze,
    closesAt: call.closesAt?.toISOString() ?? null,
    lineName,
    offers,
  };
}

/** What a call's record page is made of. */
export interface CallFacts {
  readonly call: Call;
  readonly line: LineRecord;
  readonly freeGrosze: Grosze;
  /** Limits of its later years. */
  readonly yearLimits: readonly YearPromises[];
  /** What it promises for later years, once announced. */
  readonly years: CallView['years'];
  readonly offers: OfferCounts;
  readonly timeline: readonly EventView[];
  /** Where and when the announcement appeared. */
  readonly register: readonly CallPublication[];
  readonly corrections: readonly CallCorrection[];
  /** Names of people by account. */
  readonly names: ReadonlyMap<string, string>;
}

/** The earliest lawful deadline of an announced call: from its publications, before them from the day it was announced. */
function earliestOf({ statute, publications }: Call): Deadline | null {
  if (statute === null || publications === null) return null;
  return lawfulDeadline({ statute, publications }) ?? statute.earliestDeadline;
}

/** A correction as everybody may see it. */
export function correctionView(
  correction: Pick<CallCorrection, 'number' | 'kind' | 'reason' | 'changes' | 'publishedAt'>,
): CallCorrectionView {
  const { number, kind, reason, changes, publishedAt } = correction;
  return {
    number,
    kind,
    reason,
    publishedAt: publishedAt.toISOString(),
    changes: changes.map(({ field, before, after }) => ({ field, before, after })),
  };
}

function publicationView(
  entry: CallPublication,
  register: readonly CallPublication[],
  names: ReadonlyMap<string, string>,
): CallPublicationView {
  return {
    id: entry.id,
    place: entry.place,
    publishedAt: entry.publishedAt.toISOString(),
    hourKnown: entry.hourKnown,
    evidence: entry.evidence,
    reason: entry.reason,
    recordedAt: entry.recordedAt.toISOString(),
    recordedBy: entry.recordedBy === null ? null : (names.get(entry.recordedBy) ?? null),
    standing: standing(register, entry.place)?.id === entry.id,
  };
}

function approvalView(call: Call, names: ReadonlyMap<string, string>): CallView['approval'] {
  const nameOf = (accountId: string | null) => (accountId === null ? null : (names.get(accountId) ?? null));
  return {
    proposedBy: nameOf(call.proposedBy),
    proposedAt: call.proposedAt?.toISOString() ?? null,
    approvedBy: nameOf(call.approvedBy),
    approvedAt: call.approvedAt?.toISOString() ?? null,
    remarks: call.remarks,
  };
}

/** A call as the office sees it. Before the announcement it is measured as if published everywhere today. */
export function callView(
  caller: SignedInCaller,
  { call, line, freeGrosze, yearLimits, years, offers, timeline, register, corrections, names }: CallFacts,
): CallView {
  const now = caller.arrivedAt;
  const today = dateInWarsaw(now);
  const ifToday = publishedEverywhereOn(today);
  return {
    id: call.id,
    number: call.number,
    status: call.status,
    phase: call.phase(now),
    terms: call.terms,
    line: {
      id: line.id,
      code: line.code,
      name: line.name,
      legalBasis: line.legalBasis,
      spheres: line.spheres,
      availableGrosze: freeGrosze,
    },
    publications: call.publications,
    requiredPlaces:
      call.statute?.rules.publicationPlaces ?? ruleSet(line.legalBasis, today).publicationPlaces,
    register: register.map((entry) => publicationView(entry, register, names)),
    onDraftBudget: call.statute ? call.statute.onDraftBudget === true : line.onDraftBudget,
    corrections: corrections.map((correction) => ({
      ...correctionView(correction),
      madeBy: names.get(correction.madeBy) ?? null,
    })),
    windowProblem: call.status === 'announced' ? call.windowProblem() : null,
    earliestDeadline: earliestOf(call) ?? earliestDeadline(ifToday, line.legalBasis, today),
    missing: isHidden(call.status)
      ? announcementProblems({
          terms: call.terms,
          publications: ifToday,
          line,
          freeGrosze,
          yearLimits,
          now,
        })
      : [],
    warnings: isHidden(call.status) ? laterYearWarnings(call.terms, yearLimits) : [],
    years,
    offers,
    annulmentGrounds: call.annulmentGrounds,
    approval: approvalView(call, names),
    version: call.version,
    moves: movesOf(caller, call, offers),
    timeline,
  };
}
