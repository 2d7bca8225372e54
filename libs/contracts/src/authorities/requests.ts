import { AUTHORITY_ROLES } from '@nurt/domain/access';
import { Email, ListOfValues, OneOf, RequiredText, Whole } from '../validation';

/** The roles that somebody is to have in the authority. */
export class RolesRequest {
  @ListOfValues(AUTHORITY_ROLES, AUTHORITY_ROLES.length) roles!: string[];
}

export class InvitePersonRequest extends RolesRequest {
  @Email() email!: string;
  /** Kept for a new account only: whoever has one keeps the name and the language they chose. */
  @RequiredText(120) name!: string;
  @OneOf(['pl', 'en']) locale!: 'pl' | 'en';
}

export class ChangeRolesRequest extends RolesRequest {
  /** Version the administrator saw; an older one is answered with 409. */
  @Whole(1, 2_000_000_000) version!: number;
}
