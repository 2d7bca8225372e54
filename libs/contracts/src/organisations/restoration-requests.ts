import { Day, Email, Flag, Nullable, RequiredText, Text } from '../validation';

/** Somebody who represents an organisation that nobody may act for any more, and how the office knows. */
export class RestoreRepresentativeRequest {
  @Email() email!: string;
  /** As in the register or the statute. */
  @Text(120) position!: string;
  @Flag() chair!: boolean;
  /** First and last day of the mandate; null where it has none. */
  @Nullable() @Day() mandateFrom!: string | null;
  @Nullable() @Day() mandateTo!: string | null;
  /** On what ground: the application, the extract of the register. It stays in the trail. */
  @RequiredText(1000) reason!: string;
}
