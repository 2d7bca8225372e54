import { Amount, Day, Id, ListOf, Optional, RequiredText } from '../validation';

export class InstalmentRequest {
  @Day() dueOn!: string;
  @Amount() grosze!: number;
}

export class PrepareAgreementRequest {
  @RequiredText(60) number!: string;
  @ListOf(() => InstalmentRequest, 60, 1) instalments!: InstalmentRequest[];
}

/** The day on which the grantee's representatives signed. */
export class RecordSignatureRequest {
  @Day() signedOn!: string;
}

/** Which of the person's agreements; all of them when left out. */
export class OwnAgreementsQuery {
  @Optional() @Id() organisationId?: string;
}
