import { WHOLE, type BasisPoints, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { RuleSet } from '../statute';
import type { CallTerms, Criterion } from './call-terms';
import type { FieldHint, PartHint } from './hints';
import { wholePool } from './later-years';

type Problems = Problem<ProblemCode>[];

/** What decides between offers of the same score. */
export const TIE_BREAKS = ['higherScoreIn', 'ownShare', 'earlierSubmission'] as const;
export interface TieBreak {
  readonly kind: (typeof TIE_BREAKS)[number];
  /** The criterion that `higherScoreIn` looks at; null for the others. */
  readonly criterionId: string | null;
}

/** Kinds of own contribution (UDPP art. 15 ust. 1 pkt 4, 5). */
export const CONTRIBUTION_KINDS = ['financial', 'personal', 'inKind'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** The least own contribution: this share of all costs, from the kinds that count. */
export interface MinimumOwnContribution {
  readonly share: BasisPoints;
  readonly kinds: readonly ContributionKind[];
}

/** An attachment that every offer must have. */
export interface RequiredAttachment {
  readonly id: string;
  readonly name: string;
}

/** How an applicant may confirm an offer: in the system, or with a signed file or paper that comes to the office later. */
export const CONFIRMATIONS = ['online', 'signedPdf', 'paper'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];
/** Days after the closing within which a confirmation outside the system comes, where the call names none. */
export const CONFIRMATION_DAYS = 7;
export const MOST_CONFIRMATION_DAYS = 60;

/** What an applicant may put right after the deadline, where the call lets it. */
export const CORRECTABLE = [
  'attachments',
  'declarations',
  'representation',
  'arithmetic',
  'wording',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];
export interface CorrectionRule {
  readonly what: readonly Correctable[];
  /** Days from the request. */
  readonly days: number;
}

/** By what it is judged whether something came in time, outside the system: the day it arrived, or was sent. */
export const RECEIPT_RULES = ['arrival', 'dispatch'] as const;
export type ReceiptRule = (typeof RECEIPT_RULES)[number];

/** What a call may ask for beyond the items of the announcement; all of it is local rule. */
export interface CallConditions {
  /** In the order in which they are asked; what is left undecided goes to the earlier submission. */
  readonly tieBreaks: readonly TieBreak[];
  /** Null: the call asks for none. */
  readonly minimumOwnContribution: MinimumOwnContribution | null;
  /** The most that one organisation can get in the call, over all its offers. */
  readonly maximumPerOrganisationGrosze: Grosze | null;
  /** By how much a cost item may grow against the estimate, share of the item; null: by nothing. */
  readonly costShiftTolerance: BasisPoints | null;
  readonly requiredAttachments: readonly RequiredAttachment[];
  readonly confirmations: readonly Confirmation[];
  /** Days after the closing within which a signed file or paper comes. */
  readonly confirmationDays: number;
  /** Null: nothing can be put right. */
  readonly corrections: CorrectionRule | null;
  readonly receiptRule: ReceiptRule;
  /** What applicants are told beside each part of the offer. */
  readonly hints: readonly PartHint[];
  /** What they are told beside a single field. */
  readonly fieldHints: readonly FieldHint[];
}

/** The order of old: the heaviest criterion (of equal ones the first), the own share, the earlier submission. */
export function usualTieBreaks(criteria: readonly Criterion[]): TieBreak[] {
  const heaviest = criteria
    .filter(({ bonus }) => !bonus)
    .reduce<Criterion | undefined>(
      (found, criterion) => (found && found.weight >= criterion.weight ? found : criterion),
      undefined,
    );
  return [
    ...(heaviest ? [{ kind: 'higherScoreIn' as const, criterionId: heaviest.id }] : []),
    { kind: 'ownShare', criterionId: null },
    { kind: 'earlierSubmission', criterionId: null },
  ];
}

/** Terms as they lie in the database; those written before a condition existed lack it. */
export type StoredTerms = Omit<CallTerms, keyof CallConditions | 'criteria' | 'laterYears'> &
  Partial<CallConditions & Pick<CallTerms, 'laterYears'>> & {
    readonly criteria: readonly (Omit<Criterion, 'bonus' | 'scale'> &
      Partial<Pick<Criterion, 'bonus' | 'scale'>>)[];
  };

/**
 * The terms of a call however long ago they were written: what they do not speak of is as it was then. The only reader
 * of stored terms.
 */
export function readTerms(stored: StoredTerms): CallTerms {
  const criteria = stored.criteria.map((criterion) => ({ bonus: false, scale: [], ...criterion }));
  return {
    laterYears: [],
    tieBreaks: usualTieBreaks(criteria),
    minimumOwnContribution: null,
    maximumPerOrganisationGrosze: null,
    costShiftTolerance: null,
    requiredAttachments: [],
    confirmations: ['online'],
    confirmationDays: CONFIRMATION_DAYS,
    corrections: null,
    receiptRule: 'arrival',
    hints: [],
    fieldHints: [],
    ...stored,
    criteria,
  };
}

/** Which conditions a call on this legal basis and of this kind can ask for; the form shows no others. */
export function conditionsAskedBy(
  rules: Pick<RuleSet, 'legalBasis'>,
  kind: CallTerms['kind'],
): {
  /** Entrustment finances the whole task, so there is no own contribution to ask for (UDPP art. 5 ust. 4 pkt 1). */
  readonly ownContribution: boolean;
} {
  return { ownContribution: kind === 'support' || rules.legalBasis !== 'udpp' };
}

/** Problems of the conditions, with paths into the terms. */
export function conditionProblems(terms: CallTerms, rules: Pick<RuleSet, 'legalBasis'>): Problems {
  return [
    ...tieBreakProblems(terms),
    ...contributionProblems(terms, rules),
    ...capProblems(terms),
    ...terms.requiredAttachments.flatMap(({ name }, index): Problems =>
      name.trim() === ''
        ? [
            {
              code: 'call_attachment_name_required',
              path: `requiredAttachments.${String(index)}.name`,
              params: { number: index + 1 },
            },
          ]
        : [],
    ),
    ...(terms.confirmations.includes('online')
      ? []
      : [{ code: 'call_online_confirmation_required' as const, path: 'confirmations' }]),
    ...(terms.corrections !== null && terms.corrections.what.length === 0
      ? [{ code: 'call_correction_scope_required' as const, path: 'corrections' }]
      : []),
  ];
}

function tieBreakProblems({ tieBreaks, criteria }: CallTerms): Problems {
  return tieBreaks.flatMap(({ kind, criterionId }, index): Problems => {
    const path = `tieBreaks.${String(index)}`;
    if (kind === 'higherScoreIn' && !criteria.some(({ id }) => id === criterionId)) {
      return [{ code: 'call_tie_break_criterion_unknown', path: `${path}.criterionId` }];
    }
    const first = tieBreaks.findIndex(
      (other) => other.kind === kind && (kind !== 'higherScoreIn' || other.criterionId === criterionId),
    );
    return first < index ? [{ code: 'duplicate_id', path: `${path}.kind` }] : [];
  });
}

function contributionProblems(terms: CallTerms, rules: Pick<RuleSet, 'legalBasis'>): Problems {
  const asked = terms.minimumOwnContribution;
  if (asked === null) return [];
  const path = 'minimumOwnContribution';
  if (!conditionsAskedBy(rules, terms.kind).ownContribution) {
    return [{ code: 'call_own_contribution_in_entrustment', path, basis: 'UDPP art. 5 ust. 4 pkt 1' }];
  }
  const problems: Problems = [];
  if (asked.kinds.length === 0) problems.push({ code: 'call_own_contribution_kind_required', path });
  if (asked.share >= WHOLE) problems.push({ code: 'call_own_contribution_too_large', path });
  return problems;
}

function capProblems(terms: CallTerms): Problems {
  const { maximumPerOrganisationGrosze: cap } = terms;
  const poolGrosze = wholePool(terms);
  if (cap === null || poolGrosze === null || cap <= poolGrosze) return [];
  return [
    {
      code: 'call_organisation_cap_above_pool',
      path: 'maximumPerOrganisationGrosze',
      params: { poolGrosze },
    },
  ];
}
