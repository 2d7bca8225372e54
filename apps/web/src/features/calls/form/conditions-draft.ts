import type { CallView } from '@nurt/contracts/calls';
import {
  CONFIRMATION_DAYS,
  CONFIRMATIONS,
  CONTRIBUTION_KINDS,
  CORRECTABLE,
  HINTED_FIELDS,
  HINTED_PARTS,
  TIE_BREAKS,
  usualTieBreaks,
  writtenFieldHints,
  writtenHints,
  type CallConditions,
  type PartHint,
} from '@nurt/domain/calls';
import { isBasisPoints, isGrosze } from '@nurt/domain/money';
import type { CallDraft, CriterionDraft } from './call-draft';

type ConditionsDraft = Required<Pick<CallDraft, keyof CallConditions>>;

const known = <Value extends string>(values: readonly Value[], chosen: unknown): Value[] =>
  Array.isArray(chosen) ? values.filter((value) => chosen.includes(value)) : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a new call begins with: nothing more than every call asks. */
export function newConditions(criteria: readonly CriterionDraft[]): ConditionsDraft {
  const weighed = criteria.map(({ id, weight }) => ({
    ...{ name: '', guidance: '', maximumPoints: 1, bonus: false, scale: [] },
    id: text(id),
    weight: (isBasisPoints(weight) ? weight : 0) as never,
  }));
  return {
    tieBreaks: usualTieBreaks(weighed),
    minimumOwnContribution: { share: null, kinds: [...CONTRIBUTION_KINDS] },
    maximumPerOrganisationGrosze: null,
    costShiftTolerance: null,
    requiredAttachments: [],
    confirmations: ['online'],
    confirmationDays: CONFIRMATION_DAYS,
    corrections: { what: ['attachments', 'declarations', 'representation'], days: null },
    receiptRule: 'arrival',
    hints: hintsDraft([]),
    fieldHints: [],
  };
}

/** The conditions of a call as the form holds them: a condition that is not asked for is an empty field. */
export function conditionsDraftOf({ terms }: Pick<CallView, 'terms'>): ConditionsDraft {
  const { minimumOwnContribution: own, corrections } = terms;
  return {
    tieBreaks: terms.tieBreaks.map((tieBreak) => ({ ...tieBreak })),
    minimumOwnContribution: {
      share: own?.share ?? null,
      kinds: own ? [...own.kinds] : [...CONTRIBUTION_KINDS],
    },
    maximumPerOrganisationGrosze: terms.maximumPerOrganisationGrosze,
    costShiftTolerance: terms.costShiftTolerance,
    requiredAttachments: terms.requiredAttachments.map((attachment) => ({ ...attachment })),
    confirmations: [...terms.confirmations],
    confirmationDays: terms.confirmationDays,
    corrections: {
      what: corrections ? [...corrections.what] : ['attachments', 'declarations', 'representation'],
      days: corrections?.days ?? null,
    },
    receiptRule: terms.receiptRule,
    hints: hintsDraft(terms.hints),
    fieldHints: terms.fieldHints.map((hint) => ({ ...hint })),
  };
}

/** What is sent: a condition whose field is empty is not asked for. */
export function sentConditions(draft: CallDraft): CallDraft {
  const { minimumOwnContribution: own, corrections } = draft;
  return {
    ...draft,
    minimumOwnContribution: own?.share === null || draft.kind === 'entrustment' ? null : own,
    corrections: corrections?.days === null ? null : corrections,
    confirmationDays: draft.confirmationDays ?? CONFIRMATION_DAYS,
  };
}

/** The conditions as the rules of the domain read them. */
export function conditionsOf(draft: CallDraft): CallConditions {
  const sent = sentConditions(draft);
  const { minimumOwnContribution: own, corrections } = sent;
  const cap = draft.maximumPerOrganisationGrosze;
  const tolerance = draft.costShiftTolerance;
  return {
    tieBreaks: draft.tieBreaks.flatMap(({ kind, criterionId }) => {
      const name = TIE_BREAKS.find((value) => value === kind);
      return name ? [{ kind: name, criterionId: criterionId === null ? null : text(criterionId) }] : [];
    }),
    minimumOwnContribution:
      own && isBasisPoints(own.share)
        ? { share: own.share, kinds: known(CONTRIBUTION_KINDS, own.kinds) }
        : null,
    maximumPerOrganisationGrosze: isGrosze(cap) ? cap : null,
    costShiftTolerance: isBasisPoints(tolerance) ? tolerance : null,
    requiredAttachments: draft.requiredAttachments.map(({ id, name }) => ({
      id: text(id),
      name: text(name),
    })),
    confirmations: known(CONFIRMATIONS, draft.confirmations),
    confirmationDays: typeof draft.confirmationDays === 'number' ? draft.confirmationDays : CONFIRMATION_DAYS,
    corrections:
      corrections && typeof corrections.days === 'number'
        ? { what: known(CORRECTABLE, corrections.what), days: corrections.days }
        : null,
    receiptRule: draft.receiptRule === 'dispatch' ? 'dispatch' : 'arrival',
    hints: writtenHints(
      (draft.hints ?? []).flatMap(({ part, text: hint }) => {
        const known = HINTED_PARTS.find((one) => one === part);
        return known ? [{ part: known, text: text(hint) }] : [];
      }),
    ),
    fieldHints: writtenFieldHints(
      (draft.fieldHints ?? []).flatMap(({ field, text: hint }) => {
        const known = HINTED_FIELDS.find((one) => one === field);
        return known ? [{ field: known, text: text(hint) }] : [];
      }),
    ),
  };
}

/** A field for each part of an offer, in their order: the form addresses them by their place. */
function hintsDraft(hints: readonly PartHint[]) {
  return HINTED_PARTS.map((part) => ({ part, text: hints.find((hint) => hint.part === part)?.text ?? '' }));
}
