import { ARREARS, COST_GROUPS, PERFORMANCES } from '@nurt/domain/offers';
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
  Text,
  Whole,
  YearInAddress,
} from '../validation';

export * from './attachment-requests';

const LONG_TEXT = 10_000;

export class StartOfferRequest {
  @Id() callId!: string;
  @Id() organisationId!: string;
}

export class ContactRequest {
  @Text(200) name!: string;
  @Text(30) phone!: string;
  @Text(200) email!: string;
}

export class ActivityRequest {
  @Id() id!: string;
  @Text(300) name!: string;
  @Text(LONG_TEXT) description!: string;
  @Text(1000) targetGroup!: string;
  @Nullable() @Day() from!: string | null;
  @Nullable() @Day() to!: string | null;
  @Text(2000) thirdPartyScope!: string;
}

export class ResultRowRequest {
  @Id() id!: string;
  @Text(500) name!: string;
  @Text(500) target!: string;
  @Text(1000) monitoring!: string;
}

export class YearAmountRequest {
  @Whole(2000, 2100) year!: number;
  @Amount() grosze!: number;
}

export class CostItemRequest {
  @Id() id!: string;
  @OneOf(COST_GROUPS) group!: 'realisation' | 'administrative';
  @Nullable() @Id() activityId!: string | null;
  @Text(300) name!: string;
  @Text(60) unit!: string;
  @Nullable() @Amount() unitCostGrosze!: number | null;
  /** Thousandths of a unit. */
  @Nullable() @Whole(0, 1_000_000_000) quantity!: number | null;
  @ListOf(() => YearAmountRequest, 10) years!: YearAmountRequest[];
}

export class SourcesRequest {
  @Nullable() @Amount() grantGrosze!: number | null;
  @Nullable() @Amount() ownFinancialGrosze!: number | null;
  @Nullable() @Amount() ownNonFinancialGrosze!: number | null;
  @Nullable() @Amount() recipientsGrosze!: number | null;
}

export class DeclarationsRequest {
  @Flag() withinPublicBenefitActivity!: boolean;
  @Flag() feesWithinPaidActivity!: boolean;
  @Nullable() @OneOf(ARREARS) taxes!: 'inArrears' | 'notInArrears' | null;
  @Nullable() @OneOf(ARREARS) socialInsurance!: 'inArrears' | 'notInArrears' | null;
  @Flag() dataAgreeWithRegister!: boolean;
  @Flag() truthful!: boolean;
  @Flag() dataProtection!: boolean;
}

export class AgeGroupRequest {
  @Id() id!: string;
  @Text(200) name!: string;
  @Nullable() @Whole(0, 10_000) athletes!: number | null;
}

export class CoachRequest {
  @Id() id!: string;
  @Text(500) qualification!: string;
  @Text(500) groups!: string;
}

export class SportPurposesRequest {
  @Nullable() @Amount() training!: number | null;
  @Nullable() @Amount() equipment!: number | null;
  @Nullable() @Amount() competitions!: number | null;
  @Nullable() @Amount() facilities!: number | null;
  @Nullable() @Amount() pay!: number | null;
}

export class SportDeclarationsRequest {
  @Flag() noArrears!: boolean;
  @Flag() nonProfit!: boolean;
  @Flag() operatesInArea!: boolean;
  @Flag() noExcludedUse!: boolean;
}

/** What a sports club adds, only on the form of sports clubs. */
export class SportPartRequest {
  @Text(200) discipline!: string;
  @Text(500) licence!: string;
  @Text(500) league!: string;
  @ListOf(() => AgeGroupRequest, 50) groups!: AgeGroupRequest[];
  @ListOf(() => CoachRequest, 100) coaches!: CoachRequest[];
  @Nested(() => SportPurposesRequest) purposes!: SportPurposesRequest;
  @Nested(() => SportDeclarationsRequest) declarations!: SportDeclarationsRequest;
}

/** The parts of a draft that changed. Parts left out stay as they are. */
export class OfferPartsRequest {
  @Optional() @Nested(() => ContactRequest) contact?: ContactRequest;
  @Optional() @Text(300) title?: string;
  @Optional() @Nullable() @Day() taskFrom?: string | null;
  @Optional() @Nullable() @Day() taskTo?: string | null;
  @Optional() @Text(LONG_TEXT) description?: string;
  @Optional() @Text(1000) place?: string;
  @Optional() @ListOf(() => ActivityRequest, 200) activities?: ActivityRequest[];
  @Optional() @Text(LONG_TEXT) results?: string;
  @Optional() @ListOf(() => ResultRowRequest, 200) resultRows?: ResultRowRequest[];
  @Optional() @Text(LONG_TEXT) experience?: string;
  @Optional() @Text(LONG_TEXT) resources?: string;
  @Optional() @ListOf(() => CostItemRequest, 1000) costs?: CostItemRequest[];
  @Optional() @Nested(() => SourcesRequest) sources?: SourcesRequest;
  @Optional() @Nullable() @OneOf(PERFORMANCES) performance?: 'unpaid' | 'paid' | null;
  @Optional() @Text(LONG_TEXT) otherInformation?: string;
  @Optional() @Nested(() => DeclarationsRequest) declarations?: DeclarationsRequest;
  @Optional() @Nested(() => SportPartRequest) sport?: SportPartRequest;
}

export class SaveOfferRequest {
  /** Version the author saw; an older one is answered with 409 `changed_elsewhere` and nothing is overwritten. */
  @Whole(1, 2_000_000_000) version!: number;
  @Nested(() => OfferPartsRequest) parts!: OfferPartsRequest;
}

export class SubmitOfferRequest {
  @Whole(1, 2_000_000_000) version!: number;
}

/** Which of the person's offers: all, or those of one organisation. */
export class OffersQuery {
  @Optional() @Id() organisationId?: string;
}

/** Which of the authority's offers: those of one call, whatever its year, or of the years. */
export class OfficeOffersQuery {
  @Optional() @Id() callId?: string;
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}
