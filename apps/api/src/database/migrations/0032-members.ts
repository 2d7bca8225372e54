import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of organisations: four roles, mandates with days, invitations by mail, the way of representation. */
export class Members1764000000032 implements MigrationInterface {
  readonly name = 'Members1764000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE organisation
        ADD COLUMN representation_mode text NOT NULL DEFAULT 'alone',
        ADD COLUMN representation_persons integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT organisation_representation CHECK (
          representation_mode = 'alone' AND representation_persons = 1
          OR representation_mode IN ('together', 'chairWithAnother') AND representation_persons BETWEEN 2 AND 9);

      ALTER TABLE organisation_member
        DROP CONSTRAINT organisation_member_role,
        ADD CONSTRAINT organisation_member_role CHECK (role IN ('representative', 'editor', 'accountant', 'reader')),
        ADD COLUMN position text NOT NULL DEFAULT '',
        ADD COLUMN chair boolean NOT NULL DEFAULT false,
        -- Without days the mandate lasts.
        ADD COLUMN mandate_from date,
        ADD COLUMN mandate_to date,
        -- Unknown for those who joined before it was kept.
        ADD COLUMN joined_at timestamptz,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT organisation_member_mandate CHECK (mandate_to >= mandate_from),
        ADD CONSTRAINT organisation_member_chair CHECK (NOT chair OR role = 'representative');

      CREATE TABLE organisation_invitation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        email text NOT NULL CONSTRAINT organisation_invitation_email CHECK (email = lower(email)),
        role text NOT NULL
          CONSTRAINT organisation_invitation_role CHECK (role IN ('representative', 'editor', 'accountant', 'reader')),
        position text NOT NULL,
        chair boolean NOT NULL,
        mandate_from date,
        mandate_to date,
        invited_by uuid NOT NULL REFERENCES account (id),
        locale text NOT NULL CONSTRAINT organisation_invitation_locale CHECK (locale IN ('pl', 'en')),
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        -- Null until the letter is written.
        token_hash text CONSTRAINT organisation_invitation_token_unique UNIQUE,
        accepted_at timestamptz,
        accepted_by uuid REFERENCES account (id),
        withdrawn_at timestamptz,
        CONSTRAINT organisation_invitation_mandate CHECK (mandate_to >= mandate_from),
        CONSTRAINT organisation_invitation_chair CHECK (NOT chair OR role = 'representative'),
        CONSTRAINT organisation_invitation_one_end CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
        CONSTRAINT organisation_invitation_accepted CHECK ((accepted_at IS NULL) = (accepted_by IS NULL))
      );
      CREATE UNIQUE INDEX organisation_invitation_open ON organisation_invitation (organisation_id, email)
        WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
