import { Amount, Day, Flag, Id, Nullable, Optional, RequiredText, Text } from '../validation';

const LONG_TEXT = 10_000;

export class StartSmallGrantRequest {
  @Id() authorityId!: string;
  @Id() organisationId!: string;
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
