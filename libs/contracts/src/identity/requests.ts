import { Email, OneOf, Optional, Password, RequiredText, Text } from '../validation';

const LOCALES = ['pl', 'en'] as const;

export class SignInRequest {
  @Email() email!: string;
  @Text(200) password!: string;
}

export class RegisterAccountRequest {
  @Email() email!: string;
  @RequiredText(120) name!: string;
  /** At least 12 characters (OWASP ASVS 2.1.1). */
  @Password(12, 128) password!: string;
  @OneOf(LOCALES) locale!: 'pl' | 'en';
}

export class ConfirmEmailRequest {
  @RequiredText(200) token!: string;
}

export class RequestPasswordResetRequest {
  @Email() email!: string;
}

export class ResetPasswordRequest {
  @RequiredText(200) token!: string;
  @Password(12, 128) password!: string;
}

export class UpdateAccountRequest {
  @Optional() @RequiredText(120) name?: string;
  @Optional() @OneOf(LOCALES) locale?: 'pl' | 'en';
}
