import {
  CONFIRMATIONS,
  CONTRIBUTION_KINDS,
  CORRECTABLE,
  MOST_CONFIRMATION_DAYS,
  HINTED_FIELDS,
  HINTED_PARTS,
  LONGEST_FIELD_HINT,
  LONGEST_HINT,
  RECEIPT_RULES,
  TASK_KINDS,
  TIE_BREAKS,
  type Confirmation,
  type ContributionKind,
  type Correctable,
  type HintedField,
  type HintedPart,
  type ReceiptRule,
  type TieBreak,
} from '@nurt/domain/calls';
import { PUBLICATION_PLACES, type PublicationPlace } from '@nurt/domain/statute';
import {
  Amount,
  Day,
  Email,
  Flag,
  Id,
  ListOf,
  ListOfValues,
  Moment,
  Nested,
  Nullable,
  OneOf,
  Optional,
  RequiredText,
  Text,
  Whole,
  YearInAddress,
} from '../validation';

export class ScaleLabelRequest {
  @Whole(0, 1000) points!: number;
  @Text(500) label!: string;
}

export class CriterionRequest {
  @Id() id!: string;
  @Text(300) name!: string;
  @Text(2000) guidance!: string;
  @Whole(1, 1000) maximumPoints!: number;
  /** Basis points; the weights of a call sum to 10 000, bonuses beside them. */
  @Whole(0, 10_000) weight!: number;
  /** Adds its weight on top of the whole. */
  @Flag() bonus!: boolean;
  /** What a number of points means. */
  @ListOf(() => ScaleLabelRequest, 20) scale!: ScaleLabelRequest[];
}

export class TieBreakRequest {
  @OneOf(TIE_BREAKS) kind!: TieBreak['kind'];
  @Nullable() @Id() criterionId!: string | null;
}

export class MinimumOwnContributionRequest {
  /** Basis points of all costs. */
  @Whole(1, 10_000) share!: number;
  @ListOfValues(CONTRIBUTION_KINDS, 3) kinds!: ContributionKind[];
}

export class RequiredAttachmentRequest {
  @Id() id!: string;
  @Text(300) name!: string;
}

export class CorrectionRuleRequest {
  @ListOfValues(CORRECTABLE, 5) what!: Correctable[];
  @Whole(1, 60) days!: number;
}

export class PartHintRequest {
  @OneOf(HINTED_PARTS) part!: HintedPart;
  @Text(LONGEST_HINT) text!: string;
}

export class FieldHintRequest {
  @OneOf(HINTED_FIELDS) field!: HintedField;
  @Text(LONGEST_FIELD_HINT) text!: string;
}

export class ChecklistItemRequest {
  @Id() id!: string;
  @Text(500) text!: string;
}

export class SameKindTasksRequest {
  @Whole(2000, 2100) year!: number;
  @Text(2000) description!: string;
  @Amount() grantsGrosze!: number;
  @Amount() totalCostGrosze!: number;
}

export class LaterYearRequest {
  @Whole(2000, 2110) year!: number;
  /** Null while it is not decided. */
  @Nullable() @Amount() grosze!: number | null;
}

/** A draft call: anything may still be missing, but nothing may be malformed. */
export class CallRequest {
  @Id() budgetLineId!: string;
  @RequiredText(300) title!: string;
  @Text(10_000) task!: string;
  @OneOf(TASK_KINDS) kind!: 'support' | 'entrustment';
  @Nullable() @Amount() poolGrosze!: number | null;
  /** Public funds of later budget years that the task reaches into. */
  @Optional() @ListOf(() => LaterYearRequest, 10) laterYears?: LaterYearRequest[];
  @Text(10_000) grantingRules!: string;
  @Nullable() @Day() taskFrom!: string | null;
  @Nullable() @Day() taskTo!: string | null;
  @Text(10_000) taskConditions!: string;
  /** ISO 8601 with offset; the instant itself is too late. */
  @Nullable() @Moment() closesAt!: string | null;
  @Text(10_000) selectionProcedure!: string;
  @Nullable() @Day() decisionBy!: string | null;
  @ListOf(() => CriterionRequest, 30) criteria!: CriterionRequest[];
  /** Basis points of the maximum score. */
  @Whole(0, 10_000) threshold!: number;
  @ListOf(() => ChecklistItemRequest, 50) checklist!: ChecklistItemRequest[];
  @ListOf(() => SameKindTasksRequest, 20) sameKindTasks!: SameKindTasksRequest[];
  @Nullable() @Amount() maximumGrantGrosze!: number | null;
  @Nullable() @Whole(1, 10_000) maximumGrantShare!: number | null;
  @Nullable() @Whole(0, 10_000) maximumAdministrativeShare!: number | null;
  @Whole(1, 100) offersPerOrganisation!: number;
  @Flag() resultsTableRequired!: boolean;
  @ListOf(() => TieBreakRequest, 33) tieBreaks!: TieBreakRequest[];
  @Nullable()
  @Nested(() => MinimumOwnContributionRequest)
  minimumOwnContribution!: MinimumOwnContributionRequest | null;
  @Nullable() @Amount() maximumPerOrganisationGrosze!: number | null;
  /** Basis points by which a cost item may grow. */
  @Nullable() @Whole(0, 10_000) costShiftTolerance!: number | null;
  @ListOf(() => RequiredAttachmentRequest, 20) requiredAttachments!: RequiredAttachmentRequest[];
  @ListOfValues(CONFIRMATIONS, 3) confirmations!: Confirmation[];
  /** Days after the closing for a signed file or paper; seven where left out. */
  @Optional() @Whole(1, MOST_CONFIRMATION_DAYS) confirmationDays?: number;
  @Nullable() @Nested(() => CorrectionRuleRequest) corrections!: CorrectionRuleRequest | null;
  @OneOf(RECEIPT_RULES) receiptRule!: ReceiptRule;
  /** What applicants are told beside each part of the offer; empty ones say nothing. */
  @Optional() @ListOf(() => PartHintRequest, 12) hints?: PartHintRequest[];
  /** What they are told beside single fields. */
  @Optional() @ListOf(() => FieldHintRequest, 60) fieldHints?: FieldHintRequest[];
}

export class UpdateCallRequest extends CallRequest {
  /** Version the officer saw; an older one is answered with 409 and nothing is overwritten. */
  @Whole(1, 2_000_000_000) version!: number;
}

/** A step in the approval of a call as it was seen; a newer version is answered with 409. */
export class CallVersionRequest {
  @Whole(1, 2_000_000_000) version!: number;
}

export class SendBackCallRequest {
  @RequiredText(4000) remarks!: string;
}

/**
 * Days on which the announcement appeared in each of the places that the rule-set of its line asks for (for UDPP the three
 * of art. 13 ust. 3); null or left out where it has not yet. A day in another place is refused.
 */
export class AnnounceCallRequest {
  @Whole(1, 2_000_000_000) version!: number;
  @Optional() @Nullable() @Day() bulletin?: string | null;
  @Optional() @Nullable() @Day() noticeBoard?: string | null;
  @Optional() @Nullable() @Day() website?: string | null;
}

/** The announcement appeared in a place: when, and by what it can be checked. */
export class RecordPublicationRequest {
  @OneOf(PUBLICATION_PLACES) place!: PublicationPlace;
  @Moment() publishedAt!: string;
  @Text(2000) evidence!: string;
}

export class CorrectPublicationRequest extends RecordPublicationRequest {
  @RequiredText(2000) reason!: string;
}

/** A correction of an announced call: its terms as they shall be, and why. */
export class CorrectCallRequest extends UpdateCallRequest {
  @RequiredText(4000) reason!: string;
}

/** A later deadline, with the date of the choice that follows from it. */
export class ExtendCallRequest {
  @Whole(1, 2_000_000_000) version!: number;
  @Moment() closesAt!: string;
  @Nullable() @Day() decisionBy!: string | null;
  @RequiredText(4000) reason!: string;
}

/** A question about an open call, by anybody. */
export class AskQuestionRequest {
  @RequiredText(4000) question!: string;
  /** For the answer alone; never published. */
  @Nullable() @Email() email!: string | null;
  @OneOf(['pl', 'en']) locale!: 'pl' | 'en';
  /** People do not see this field and leave it empty. */
  @Text(200) website!: string;
}

/** The answer, with the question as it is published. */
export class AnswerQuestionRequest {
  @RequiredText(4000) question!: string;
  @RequiredText(8000) answer!: string;
}

export class AnnulCallRequest {
  @RequiredText(4000) grounds!: string;
}

/** Which of the authority's calls. */
export class OfficeCallsQuery {
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}

export const PUBLIC_PHASES = ['open', 'evaluation', 'resolved', 'annulled'] as const;

export class PublicCallsQuery {
  @Optional() @OneOf(PUBLIC_PHASES) phase?: (typeof PUBLIC_PHASES)[number];
  /** Words that the title, the task, the number or the name of the authority has, whatever their accents and capitals. */
  @Optional() @Text(200) q?: string;
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}
