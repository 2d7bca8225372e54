import { MOST_VOLUNTEERS } from '@nurt/domain/settlement';
import {
  Amount,
  Day,
  Flag,
  Id,
  ListOf,
  Nested,
  Nullable,
  Optional,
  RequiredText,
  Text,
  Whole,
  YearInAddress,
} from '../validation';

export class ActualCostRequest {
  @Id() costId!: string;
  @Nullable() @Amount() actualGrosze!: number | null;
}

export class ActualPartRequest {
  @Id() applicantId!: string;
  @Nullable() @Amount() actualGrosze!: number | null;
}

export class ActualSourcesRequest {
  @Nullable() @Amount() grantGrosze!: number | null;
  @Nullable() @Amount() bankInterestGrosze!: number | null;
  @Nullable() @Amount() ownFinancialGrosze!: number | null;
  @Nullable() @Amount() recipientsGrosze!: number | null;
  @Nullable() @Amount() otherGrosze!: number | null;
  @Nullable() @Amount() ownNonFinancialGrosze!: number | null;
}

export class ExpenseDocumentRequest {
  @Id() id!: string;
  @Text(100) number!: string;
  @Text(300) issuer!: string;
  @Text(500) description!: string;
  @Id() costId!: string;
  @Nullable() @Day() issuedOn!: string | null;
  @Nullable() @Day() paidOn!: string | null;
  @Nullable() @Amount() amountGrosze!: number | null;
  @Nullable() @Amount() fromGrantGrosze!: number | null;
}

export class StatementsRequest {
  @Flag() legalStatusUnchanged!: boolean;
  @Flag() truthful!: boolean;
}

/** Personal contribution in numbers, where the organisation tells it. */
export class VolunteersRequest {
  @Nullable() @Whole(0, MOST_VOLUNTEERS.count) count!: number | null;
  @Nullable() @Whole(0, MOST_VOLUNTEERS.hours) hours!: number | null;
}

export class ReportPartsRequest {
  @Optional() @Text(20_000) results?: string;
  @Optional() @Text(20_000) activities?: string;
  @Optional() @Nested(() => VolunteersRequest) volunteers?: VolunteersRequest;
  @Optional() @ListOf(() => ActualCostRequest, 1000) costs?: ActualCostRequest[];
  /** Of a joint offer, where the grantees tell what each of them spent. */
  @Optional() @ListOf(() => ActualPartRequest, 10) partners?: ActualPartRequest[];
  @Optional() @Nested(() => ActualSourcesRequest) sources?: ActualSourcesRequest;
  @Optional() @ListOf(() => ExpenseDocumentRequest, 1000) documents?: ExpenseDocumentRequest[];
  @Optional() @Text(20_000) additionalInformation?: string;
  @Optional() @Nested(() => StatementsRequest) statements?: StatementsRequest;
}

/** The budget year that an interim report tells of. */
export class OpenInterimReportRequest {
  @Whole(2000, 2110) year!: number;
}

export class SaveReportRequest {
  @Whole(1, 2_000_000_000) version!: number;
  @Nested(() => ReportPartsRequest) parts!: ReportPartsRequest;
}

export class SubmitReportRequest {
  @Whole(1, 2_000_000_000) version!: number;
}

export class ReturnReportRequest {
  @RequiredText(4000) remarks!: string;
}

/** Money that came back. The part for interest is kept apart from the principal. */
export class RecordReturnRequest {
  /** Chosen by the sender, so that a receipt sent twice is recorded once. */
  @Optional() @Id() id?: string;
  @Day() receivedOn!: string;
  @Amount() principalGrosze!: number;
  @Amount() interestGrosze!: number;
}

/** Which of the person's reports; all of them when left out. */
export class OwnReportsQuery {
  @Optional() @Id() organisationId?: string;
}

/** Which of the reports that the authority has got. */
export class OfficeReportsQuery {
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}

/** Which of the returns to the authority. */
export class OfficeReturnsQuery {
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}
