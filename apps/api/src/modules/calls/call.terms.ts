import type { CallRequest } from '@nurt/contracts/calls/requests';
import { localDate, type Instant, type LocalDate } from '@nurt/domain/calendar';
import {
  CONFIRMATION_DAYS,
  writtenFieldHints,
  writtenHints,
  type CallConditions,
  type CallTerms,
} from '@nurt/domain/calls';
import { basisPoints, grosze, type BasisPoints, type Grosze } from '@nurt/domain/money';
import { refuse } from '../../kernel';

const orNull = <From, To>(value: From | null, read: (value: From) => To): To | null =>
  value === null ? null : read(value);
const day = (text: string | null): LocalDate | null => orNull(text, localDate);
const amount = (value: number | null): Grosze | null => orNull(value, grosze);
const share = (value: number | null): BasisPoints | null => orNull(value, basisPoints);

/**
 * The terms of a call as a request carries them, the closing instant in UTC.
 * @throws Refusal malformed for an instant that ISO 8601 can write and a clock cannot show
 */
export function termsOf(request: CallRequest): CallTerms {
  return {
    title: request.title,
    task: request.task,
    kind: request.kind,
    poolGrosze: amount(request.poolGrosze),
    laterYears: (request.laterYears ?? []).map(({ year, grosze: of }) => ({ year, grosze: amount(of) })),
    grantingRules: request.grantingRules,
    taskFrom: day(request.taskFrom),
    taskTo: day(request.taskTo),
    taskConditions: request.taskConditions,
    closesAt: orNull(request.closesAt, (text) => instantOf(text, 'closesAt').toISOString()),
    selectionProcedure: request.selectionProcedure,
    decisionBy: day(request.decisionBy),
    criteria: request.criteria.map(({ id, name, guidance, maximumPoints, weight, bonus, scale }) => ({
      id: id.toLowerCase(),
      name,
      guidance,
      maximumPoints,
      weight: basisPoints(weight),
      bonus,
      scale: scale.map(({ points, label }) => ({ points, label })),
    })),
    threshold: basisPoints(request.threshold),
    checklist: request.checklist.map(({ id, text }) => ({ id: id.toLowerCase(), text })),
    sameKindTasks: request.sameKindTasks.map(({ year, description, grantsGrosze, totalCostGrosze }) => ({
      year,
      description,
      grantsGrosze: grosze(grantsGrosze),
      totalCostGrosze: grosze(totalCostGrosze),
    })),
    maximumGrantGrosze: amount(request.maximumGrantGrosze),
    maximumGrantShare: share(request.maximumGrantShare),
    maximumAdministrativeShare: share(request.maximumAdministrativeShare),
    offersPerOrganisation: request.offersPerOrganisation,
    resultsTableRequired: request.resultsTableRequired,
    ...conditionsOf(request),
  };
}

function conditionsOf(request: CallRequest): CallConditions {
  const { minimumOwnContribution: own, corrections } = request;
  return {
    tieBreaks: request.tieBreaks.map(({ kind, criterionId }) => ({
      kind,
      criterionId: kind === 'higherScoreIn' ? (criterionId?.toLowerCase() ?? null) : null,
    })),
    minimumOwnContribution: own && { share: basisPoints(own.share), kinds: [...new Set(own.kinds)] },
    maximumPerOrganisationGrosze: amount(request.maximumPerOrganisationGrosze),
    costShiftTolerance: share(request.costShiftTolerance),
    requiredAttachments: request.requiredAttachments.map(({ id, name }) => ({ id: id.toLowerCase(), name })),
    confirmations: [...new Set(request.confirmations)],
    confirmationDays: request.confirmationDays ?? CONFIRMATION_DAYS,
    corrections: corrections && { what: [...new Set(corrections.what)], days: corrections.days },
    receiptRule: request.receiptRule,
    hints: writtenHints(request.hints ?? []),
    fieldHints: writtenFieldHints(request.fieldHints ?? []),
  };
}

/** @throws Refusal malformed for an instant that ISO 8601 can write and a clock cannot show */
export function instantOf(text: string, path: string): Instant {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw refuse.malformed([{ code: 'invalid_instant', path }]);
  return instant;
}
