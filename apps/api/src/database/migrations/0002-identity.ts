import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their single-use tokens and their sessions. */
export class Identity1764000000002 implements MigrationInterface {
  readonly name = 'Identity1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        password_hash text NOT NULL,
        locale text NOT NULL CONSTRAINT account_locale CHECK (locale IN ('pl', 'en')),
        email_confirmed_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT account_email_lower CHECK (email = lower(email)),
        CONSTRAINT account_email_unique UNIQUE (email)
      );
      CREATE TABLE account_token (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        purpose text NOT NULL CONSTRAINT account_token_purpose CHECK (purpose IN ('confirmEmail', 'resetPassword')),
        token_hash text NOT NULL CONSTRAINT account_token_hash_unique UNIQUE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX account_token_account ON account_token (account_id);
      CREATE TABLE session (
        sid text PRIMARY KEY,
        sess json NOT NULL,
        expire timestamptz NOT NULL
      );
      CREATE TABLE sign_in_failure (
        key text PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      CREATE INDEX session_expire ON session (expire);
      CREATE INDEX session_account ON session ((sess -> 'passport' ->> 'user'));
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
