import { PROGRAMME_KINDS, type ProgrammeKind } from '@nurt/domain/programmes';
import type { RichText } from '@nurt/domain/rich-text';
import {
  CLASSIFICATION_KINDS,
  LEGAL_BASES,
  SPHERE_KEYS,
  type ClassificationKind,
  type LegalBasis,
} from '@nurt/domain/statute';
import {
  Amount,
  Day,
  Flag,
  Id,
  ListOf,
  ListOfTexts,
  ListOfValues,
  Nested,
  Nullable,
  OneOf,
  Optional,
  RequiredText,
  RichContent,
  Text,
  Whole,
  YearInAddress,
} from '../validation';

export * from './consultation-requests';

export class YearLimitRequest {
  @Whole(2000, 2100) year!: number;
  /** Null while it is not decided; kept as nothing. */
  @Nullable() @Amount() grosze!: number | null;
}

/** A line as a draft may hold it: what is missing is told by the programme's rules, when it is adopted. */
export class BudgetLineRequest {
  /** Chosen by whoever writes; left out, the line is a new one. */
  @Optional() @Id() id?: string;
  @Text(20) code!: string;
  @Text(300) name!: string;
  @OneOf(LEGAL_BASES) legalBasis!: LegalBasis;
  @ListOfValues(SPHERE_KEYS, 41) spheres!: string[];
  @Text(3) division!: string;
  @Text(5) chapter!: string;
  @Text(4) paragraph!: string;
  @Optional() @ListOfTexts(300, 20) priorityTasks?: string[];
  /** Null while it is not decided; kept as nothing. */
  @Nullable() @Amount() plannedGrosze!: number | null;
  /** For each year of a multi-year programme. */
  @Optional() @ListOf(() => YearLimitRequest, 20) limits?: YearLimitRequest[];
}

/** The text of the sections that are written; the eleven of UDPP art. 5a ust. 4. */
export class ProgrammeSectionsRequest {
  @Optional() @RichContent() aims?: RichText;
  @Optional() @RichContent() principles?: RichText;
  @Optional() @RichContent() subjectScope?: RichText;
  @Optional() @RichContent() forms?: RichText;
  @Optional() @RichContent() priorityTasks?: RichText;
  @Optional() @RichContent() period?: RichText;
  @Optional() @RichContent() implementation?: RichText;
  @Optional() @RichContent() plannedFunds?: RichText;
  @Optional() @RichContent() evaluationMethod?: RichText;
  @Optional() @RichContent() creationAndConsultations?: RichText;
  @Optional() @RichContent() committees?: RichText;
}

export class CreateProgrammeRequest {
  /** Left out: annual. */
  @Optional() @OneOf(PROGRAMME_KINDS) kind?: ProgrammeKind;
  @Whole(2000, 2100) year!: number;
  /** The last year of a multi-year programme. */
  @Optional() @Nullable() @Whole(2000, 2110) yearTo?: number | null;
  @RequiredText(500) title!: string;
  @ListOf(() => BudgetLineRequest, 200) lines!: BudgetLineRequest[];
  @Optional() @Nested(() => ProgrammeSectionsRequest) sections?: ProgrammeSectionsRequest;
}

/** The whole draft as it stands in the form. */
export class SaveProgrammeRequest {
  @Whole(1, 1_000_000) version!: number;
  @Text(500) title!: string;
  @Nested(() => ProgrammeSectionsRequest) sections!: ProgrammeSectionsRequest;
  @ListOf(() => BudgetLineRequest, 200) lines!: BudgetLineRequest[];
  /** A multi-year programme whose limits bind the annual ones. */
  @Optional() @Flag() limitsBinding?: boolean;
}

export class AdoptProgrammeRequest {
  @RequiredText(60) resolutionNumber!: string;
  @Day() resolutionDate!: string;
}

/** What an amendment may change about a line beside its money; told whole. */
export class LineDetailsRequest {
  @Text(300) name!: string;
  @ListOfValues(SPHERE_KEYS, 41) spheres!: string[];
  @Text(3) division!: string;
  @Text(5) chapter!: string;
  @Text(4) paragraph!: string;
  @ListOfTexts(300, 20) priorityTasks!: string[];
}

export class LineChangeRequest {
  @Id() lineId!: string;
  @Amount() plannedGrosze!: number;
  @Optional() @Nested(() => LineDetailsRequest) details?: LineDetailsRequest;
  /** For each year of a multi-year programme. */
  @Optional() @ListOf(() => YearLimitRequest, 20) limits?: YearLimitRequest[];
}

/** The whole amendment as it stands in the form. */
export class SaveAmendmentRequest {
  @Whole(1, 1_000_000) version!: number;
  @Text(10_000) justification!: string;
  @ListOf(() => LineChangeRequest, 200) changes!: LineChangeRequest[];
  @ListOf(() => BudgetLineRequest, 50) newLines!: BudgetLineRequest[];
  @Nested(() => ProgrammeSectionsRequest) sections!: ProgrammeSectionsRequest;
}

export class AdoptAmendmentRequest {
  @Whole(1, 1_000_000) version!: number;
  @RequiredText(60) resolutionNumber!: string;
  @Day() resolutionDate!: string;
}

export class AttachmentQuery {
  /** Name of the file; its ending follows its content. */
  @Optional() @Text(300) name?: string;
}

export class ClassificationEntryRequest {
  @Whole(2000, 2100) year!: number;
  @OneOf(CLASSIFICATION_KINDS) kind!: ClassificationKind;
  @RequiredText(5) code!: string;
  @RequiredText(300) name!: string;
}

/** How much of the programmes of the authority. */
export class OfficeProgrammesQuery {
  /** `totals`: without their lines, for a list of all years; with them where left out. */
  @Optional() @OneOf(['totals']) only?: 'totals';
}

/** Which of the adopted programmes. */
export class PublicProgrammesQuery {
  /** A year that they are for; all years where left out. */
  @Optional() @YearInAddress() year?: number;
}

export { MoneyFileQuery, MoneyQuery } from './money-requests';
