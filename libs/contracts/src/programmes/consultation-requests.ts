import {
  COUNCIL_VERDICTS,
  OTHER_REMARK_WAYS,
  REMARK_AUTHORS,
  REMARK_LIMITS,
  REMARK_VERDICTS,
  type CouncilVerdict,
  type RemarkAuthor,
  type RemarkVerdict,
} from '@nurt/domain/programmes';
import {
  Day,
  Email,
  Flag,
  Id,
  ListOfValues,
  Nullable,
  OneOf,
  RequiredText,
  Text,
  Whole,
} from '../validation';

export class StartConsultationRequest {
  @Day() startsOn!: string;
  @Day() endsOn!: string;
  @ListOfValues(OTHER_REMARK_WAYS, OTHER_REMARK_WAYS.length) ways!: (typeof OTHER_REMARK_WAYS)[number][];
  /** The resolution that fixes the procedure (UDPP art. 5 ust. 5). */
  @RequiredText(500) legalAct!: string;
  @Text(500) place!: string;
  /** Days that the authority's own rule asks for. */
  @Whole(1, 365) minimumDays!: number;
}

export class ExtendConsultationRequest {
  @Day() endsOn!: string;
}

class SaidRequest {
  /** For the confirmation and the answer. */
  @Nullable() @Email() email!: string | null;
  /** `whole`, `section:<key>` or `line:<id>` of the published draft. */
  @RequiredText(200) topic!: string;
  @RequiredText(REMARK_LIMITS.text) text!: string;
}

class RemarkRequest extends SaidRequest {
  @OneOf(REMARK_AUTHORS) author!: RemarkAuthor;
  @RequiredText(REMARK_LIMITS.name) name!: string;
  /** Whether a resident agrees to be named; organisations always are. */
  @Flag() namePublic!: boolean;
}

export class SubmitRemarkRequest extends RemarkRequest {
  /** Chosen by the sender, so that a remark sent twice over a bad network is taken once. */
  @Id() id!: string;
  /** A field that people do not see. Whoever fills it in is a machine. */
  @Text(500) website!: string;
  /** Language of the letters. */
  @OneOf(['pl', 'en']) locale!: 'pl' | 'en';
}

/** A remark that a signed-in member makes in the name of their organisation. */
export class SubmitOrganisationRemarkRequest extends SaidRequest {
  /** As in `SubmitRemarkRequest`. */
  @Id() id!: string;
  @Id() organisationId!: string;
}

/** A remark that came by letter, by e-mail or at a meeting. */
export class EnterRemarkRequest extends RemarkRequest {
  @OneOf(OTHER_REMARK_WAYS) way!: (typeof OTHER_REMARK_WAYS)[number];
  @Day() receivedOn!: string;
}

export class AnswerRemarkRequest {
  @OneOf(REMARK_VERDICTS) verdict!: RemarkVerdict;
  @Text(REMARK_LIMITS.reasons) reasons!: string;
}

/** Why a remark is not shown: abuse, personal data of others. */
export class HideRemarkRequest {
  @RequiredText(1000) reason!: string;
}

export class DeliverToCouncilRequest {
  @Day() deliveredOn!: string;
}

export class RecordCouncilOpinionRequest {
  @OneOf(COUNCIL_VERDICTS) verdict!: CouncilVerdict;
  @Day() givenOn!: string;
  @Text(10_000) text!: string;
}
