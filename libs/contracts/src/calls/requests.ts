import { TASK_KINDS } from '@nurt/domain/calls';
import { PUBLICATION_PLACES, type PublicationPlace } from '@nurt/domain/statute';
import {
  Amount,
  Day,
  Flag,
  Id,
  ListOf,
  Moment,
  Nullable,
  OneOf,
  Optional,
  RequiredText,
  Text,
  Whole,
  YearInAddress,
} from '../validation';

export class CriterionRequest {
  @Id() id!: string;
  @Text(300) name!: string;
  @Text(2000) guidance!: string;
  @Whole(1, 1000) maximumPoints!: number;
  /** Basis points; the weights of a call sum to 10 000. */
  @Whole(0, 10_000) weight!: number;
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

/** A draft call: anything may still be missing, but nothing may be malformed. */
export class CallRequest {
  @Id() budgetLineId!: string;
  @RequiredText(300) title!: string;
  @Text(10_000) task!: string;
  @OneOf(TASK_KINDS) kind!: 'support' | 'entrustment';
  @Nullable() @Amount() poolGrosze!: number | null;
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

/** Days on which the announcement appeared in each of the places (art. 13 ust. 3); null where it has not yet. */
export class AnnounceCallRequest {
  @Whole(1, 2_000_000_000) version!: number;
  @Nullable() @Day() bulletin!: string | null;
  @Nullable() @Day() noticeBoard!: string | null;
  @Nullable() @Day() website!: string | null;
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

export class AnnulCallRequest {
  @RequiredText(4000) grounds!: string;
}

export const PUBLIC_PHASES = ['open', 'evaluation', 'resolved', 'annulled'] as const;

export class PublicCallsQuery {
  @Optional() @OneOf(PUBLIC_PHASES) phase?: (typeof PUBLIC_PHASES)[number];
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}
