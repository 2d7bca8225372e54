import { ORGANISATION_ROLES } from '@nurt/domain/access';
import { MOST_REPRESENTATIVES, REPRESENTATION_MODES } from '@nurt/domain/organisations';
import { Day, Email, Flag, Nullable, OneOf, Password, RequiredText, Text, Whole } from '../validation';

/** The role that somebody is given, and what the register says of them. */
export class StandingRequest {
  @OneOf(ORGANISATION_ROLES) role!: string;
  @Text(120) position!: string;
  @Flag() chair!: boolean;
  /** First and last day of the mandate; null where it has none. */
  @Nullable() @Day() mandateFrom!: string | null;
  @Nullable() @Day() mandateTo!: string | null;
}

export class InviteMemberRequest extends StandingRequest {
  @Email() email!: string;
}

export class ChangeMemberRequest extends StandingRequest {
  /** Version the person saw; an older one is answered with 409. */
  @Whole(1, 2_000_000_000) version!: number;
}

export class RepresentationRequest {
  @OneOf(REPRESENTATION_MODES) mode!: string;
  /** How many act together; 1 when each acts alone. */
  @Whole(1, MOST_REPRESENTATIVES) persons!: number;
  /** Version of the organisation's record that the person saw. */
  @Whole(1, 2_000_000_000) version!: number;
}

export class InvitationTokenRequest {
  @RequiredText(200) token!: string;
}

export class OpenInvitedAccountRequest extends InvitationTokenRequest {
  @RequiredText(120) name!: string;
  /** At least 12 characters (OWASP ASVS 2.1.1). */
  @Password(12, 128) password!: string;
  @OneOf(['pl', 'en']) locale!: 'pl' | 'en';
}
