import { TASK_KINDS } from '@nurt/domain/calls';
import { SPHERE_KEYS } from '@nurt/domain/statute';
import { ContactRequest, DeclarationsRequest, ResultRowRequest } from '../offers/requests';
import {
  Amount,
  Day,
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Optional,
  RequiredText,
  Text,
  Whole,
} from '../validation';

const LONG_TEXT = 10_000;

export class StartSmallGrantRequest {
  @Id() authorityId!: string;
  @Id() organisationId!: string;
}

export class SmallGrantCostRequest {
  @Id() id!: string;
  @Text(300) name!: string;
  @Nullable() @Amount() grantGrosze!: number | null;
  @Nullable() @Amount() otherGrosze!: number | null;
}

/** The parts of a draft that changed. Parts left out stay as they are. */
export class SmallGrantPartsRequest {
  @Optional() @Nested(() => ContactRequest) contact?: ContactRequest;
  @Optional() @Nullable() @OneOf(TASK_KINDS) kind?: 'support' | 'entrustment' | null;
  /** A key of UDPP art. 4 ust. 1; empty until it is chosen. */
  @Optional() @OneOf(['', ...SPHERE_KEYS]) sphere?: string;
  @Optional() @Text(300) title?: string;
  @Optional() @Nullable() @Day() taskFrom?: string | null;
  @Optional() @Nullable() @Day() taskTo?: string | null;
  @Optional() @Text(1000) place?: string;
  @Optional() @Text(LONG_TEXT) description?: string;
  @Optional() @ListOf(() => ResultRowRequest, 50) results?: ResultRowRequest[];
  @Optional() @Text(LONG_TEXT) characteristics?: string;
  @Optional() @ListOf(() => SmallGrantCostRequest, 100) costs?: SmallGrantCostRequest[];
  @Optional() @Nested(() => DeclarationsRequest) declarations?: DeclarationsRequest;
}

export class SaveSmallGrantRequest {
  /** Version the author saw; an older one is answered with 409 `changed_elsewhere` and nothing is overwritten. */
  @Whole(1, 2_000_000_000) version!: number;
  @Nested(() => SmallGrantPartsRequest) parts!: SmallGrantPartsRequest;
}

export class SubmitSmallGrantRequest {
  @Whole(1, 2_000_000_000) version!: number;
}

/** Which of the person's offers: all, or those of one organisation. */
export class SmallGrantsQuery {
  @Optional() @Id() organisationId?: string;
}

/** Whose limits, and at which authority. */
export class SmallGrantLimitsQuery {
  @Id() organisationId!: string;
  @Id() authorityId!: string;
}

/** The days on which the offer appeared in each of the three places (UDPP art. 19a ust. 3). */
export class PublishSmallGrantRequest {
  @Day() bulletin!: string;
  @Day() noticeBoard!: string;
  @Day() website!: string;
}

export class CommentSmallGrantRequest {
  /** As the author wants to be named; may be empty. */
  @Text(120) author!: string;
  @RequiredText(3000) text!: string;
}

export class ModerateCommentRequest {
  @Flag() shown!: boolean;
  /** Why it is not shown; empty when it is. */
  @Text(500) hiddenBecause!: string;
}

export class DecideSmallGrantRequest {
  /** Is it purposeful that the organisation performs the task (UDPP art. 19a ust. 1)? False refuses. */
  @Flag() purposeful!: boolean;
  @Text(LONG_TEXT) reasons!: string;
  /** How the comments were considered (art. 19a ust. 5). */
  @Text(LONG_TEXT) considered!: string;
  @Nullable() @Amount() grantGrosze!: number | null;
  @Nullable() @Id() budgetLineId!: string | null;
}

export class SmallGrantPoolRequest {
  /** What the pool is a share of; null: the plan of the lines for public benefit tasks. */
  @Nullable() @Amount() baseGrosze!: number | null;
  @Text(1000) reason!: string;
}
