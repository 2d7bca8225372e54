import { FORMAL_OUTCOMES, MEMBER_SOURCES } from '@nurt/domain/evaluation';
import { EXCLUSION_GROUND_KEYS } from '@nurt/domain/statute';
import {
  Amount,
  Day,
  Flag,
  Id,
  ListOf,
  ListOfValues,
  Moment,
  Nullable,
  OneOf,
  Optional,
  RequiredText,
  Text,
  Whole,
} from '../validation';

export class FormalAnswerRequest {
  @Id() itemId!: string;
  @Flag() met!: boolean;
  @Text(2000) reason!: string;
}

export class FormalCheckRequest {
  @ListOf(() => FormalAnswerRequest, 50) answers!: FormalAnswerRequest[];
  @OneOf(FORMAL_OUTCOMES) outcome!: 'admitted' | 'rejected';
}

export class AskedFieldRequest {
  /** A place of the offer: `title`, `costs/<id>/unitCostGrosze`, `sources`, `attachments`, `representation`. */
  @RequiredText(200) path!: string;
  /** What is wrong there. */
  @Text(2000) remark!: string;
}

/** The office returns an offer for correction, once; the term is that of the call. */
export class ReturnOfferRequest {
  @ListOf(() => AskedFieldRequest, 100) fields!: AskedFieldRequest[];
  @Text(2000) note!: string;
}

export class CommitteeMemberRequest {
  @Id() accountId!: string;
  @OneOf(MEMBER_SOURCES) namedBy!: 'authority' | 'organisations';
}

export class AppointCommitteeRequest {
  @ListOf(() => CommitteeMemberRequest, 50) members!: CommitteeMemberRequest[];
}

/** A member scores no more: why. */
export class ReleaseMemberRequest {
  @RequiredText(2000) reason!: string;
}

/** Declaration on the grounds of KPA art. 24, for one offer. */
export class DeclareImpartialityRequest {
  @Flag() impartial!: boolean;
  /** Grounds that apply; empty when impartial. */
  @ListOfValues(EXCLUSION_GROUND_KEYS, 20) grounds!: string[];
  @Text(2000) explanation!: string;
}

export class CriterionScoreRequest {
  @Id() criterionId!: string;
  @Nullable() @Whole(0, 1000) points!: number | null;
  @Text(4000) reason!: string;
}

export class ScoreSheetRequest {
  @ListOf(() => CriterionScoreRequest, 30) scores!: CriterionScoreRequest[];
}

export class YearPartRequest {
  @Whole(2000, 2110) year!: number;
  @Amount() grosze!: number;
}

export class ProposedAmountRequest {
  @Id() offerId!: string;
  /** Over all years of the task. */
  @Amount() grosze!: number;
  /** Parts of it that later budget years bear, in a multi-year call. */
  @Optional() @ListOf(() => YearPartRequest, 10) laterYears?: YearPartRequest[];
  @Text(2000) reason!: string;
}

export class ProposeAllocationRequest {
  @ListOf(() => ProposedAmountRequest, 1000) amounts!: ProposedAmountRequest[];
}

/** The order (zarządzenie) by which the executive decides. */
export class ApproveResultRequest {
  /** `proposedAt` of the proposal that the executive saw; another one is answered with 409 `changed_elsewhere`. */
  @Moment() proposedAt!: string;
  @RequiredText(60) orderNumber!: string;
  @Day() orderDate!: string;
}
