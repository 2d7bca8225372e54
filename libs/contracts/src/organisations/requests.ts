import { LEGAL_FORM_KEYS } from '@nurt/domain/statute';
import { Email, Nullable, OneOf, Optional, RequiredText, Text, Whole } from '../validation';

export * from './document-requests';
export * from './restoration-requests';

/** Profile of an organisation. Identifiers are checked by their own algorithms in the domain. */
export class OrganisationRequest {
  @RequiredText(300) name!: string;
  @OneOf(LEGAL_FORM_KEYS) legalForm!: string;
  @RequiredText(20) nip!: string;
  @RequiredText(20) regon!: string;
  @Nullable() @Text(20) krs!: string | null;
  /** Name of the register and number there, for bodies outside KRS. */
  @Text(200) registerName!: string;
  @Text(100) registerNumber!: string;
  @RequiredText(200) street!: string;
  @RequiredText(10) postalCode!: string;
  @RequiredText(100) city!: string;
  /** TERC of the gmina of the seat. */
  @Optional() @Nullable() @Text(20) terc?: string | null;
  @Email() email!: string;
  @RequiredText(30) phone!: string;
  @Text(200) website!: string;
  /** Bank account (NRB), 26 digits; spaces allowed. */
  @RequiredText(40) bankAccount!: string;
  /** Who represents it and how, as in the register. */
  @RequiredText(500) representation!: string;
}

export class UpdateOrganisationRequest extends OrganisationRequest {
  /** Version the person saw; an older one is answered with 409 and nothing is overwritten. */
  @Whole(1, 2_000_000_000) version!: number;
}

/** What offers begin with, and the version that the person saw; 0 where there was none. */
export class OfferPatternRequest {
  @Text(200) contactName!: string;
  @Text(30) contactPhone!: string;
  @Text(200) contactEmail!: string;
  @Text(10_000) experience!: string;
  @Text(10_000) resources!: string;
  @Whole(0, 2_000_000_000) version!: number;
}

export * from './duplicate-requests';
export * from './member-requests';
export * from './register-requests';
