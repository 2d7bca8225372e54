import { Id, RequiredText } from '../validation';

/** Makes one organisation an alias of another. */
export class JoinOrganisationsRequest {
  @Id() fromId!: string;
  /** The one that stays. */
  @Id() intoId!: string;
  @RequiredText(500) reason!: string;
}
