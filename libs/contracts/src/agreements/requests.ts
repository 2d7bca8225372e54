import { Amount, Day, Flag, Id, ListOf, Optional, RequiredText, Whole, YearInAddress } from '../validation';

export class InstalmentRequest {
  @Day() dueOn!: string;
  @Amount() grosze!: number;
}

export class PrepareAgreementRequest {
  @RequiredText(60) number!: string;
  @ListOf(() => InstalmentRequest, 60, 1) instalments!: InstalmentRequest[];
  /** In a multi-year agreement: instalments of a later year wait for the accepted reports on the earlier ones. */
  @Optional() @Flag() awaitsReports?: boolean;
}

/** From which line of its year's programme a later year of the agreement is taken on. */
export class TakeOnYearRequest {
  @Whole(2000, 2110) year!: number;
  @Id() budgetLineId!: string;
}

/** Why no agreement comes of an award. */
export class ForgoAwardRequest {
  @RequiredText(2000) reason!: string;
  /** In a call: tell the next organisation of the ranking that money was freed. It promises nothing. */
  @Optional() @Flag() tellNext?: boolean;
}

export class AcceptUpdateRequest {
  /** Version of the update that the officer saw. */
  @Whole(1, 2_000_000_000) version!: number;
}

export class ReturnUpdateRequest {
  @RequiredText(4000) remarks!: string;
}

/** The day on which the grantee's representatives signed. */
export class RecordSignatureRequest {
  @Day() signedOn!: string;
}

/** Which of the authority's agreements. */
export class OfficeAgreementsQuery {
  /** The budget year; this year and later ones with what is still open from earlier ones where left out. */
  @Optional() @YearInAddress() year?: number;
}

/** Which of the person's agreements; all of them when left out. */
export class OwnAgreementsQuery {
  @Optional() @Id() organisationId?: string;
}
