import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations without an account here that are invited by mail to apply together (UDPP art. 14 ust. 2). */
export class Newcomers1764000000064 implements MigrationInterface {
  readonly name = 'Newcomers1764000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer_newcomer (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        authority_id uuid NOT NULL REFERENCES authority (id),
        name text NOT NULL,
        nip text NOT NULL CONSTRAINT offer_newcomer_nip CHECK (nip ~ '^[0-9]{10}$'),
        email text NOT NULL CONSTRAINT offer_newcomer_email CHECK (email = lower(email)),
        invited_by uuid NOT NULL REFERENCES account (id),
        locale text NOT NULL CONSTRAINT offer_newcomer_locale CHECK (locale IN ('pl', 'en')),
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CONSTRAINT offer_newcomer_expires CHECK (expires_at > sent_at),
        -- Null until the letter is written, and from the end of the invitation on.
        token_hash text CONSTRAINT offer_newcomer_token_unique UNIQUE,
        -- How it ended; null while it waits or has expired.
        outcome text CONSTRAINT offer_newcomer_outcome CHECK (outcome IN ('joined', 'refused', 'withdrawn')),
        ended_at timestamptz,
        -- The organisation that took the place.
        joined_as uuid REFERENCES organisation (id),
        CONSTRAINT offer_newcomer_ended CHECK ((outcome IS NULL) = (ended_at IS NULL)
          AND (outcome IS NULL OR token_hash IS NULL)),
        CONSTRAINT offer_newcomer_joined CHECK ((outcome = 'joined') IS NOT DISTINCT FROM (joined_as IS NOT NULL)
          OR outcome IS NULL AND joined_as IS NULL)
      );
      CREATE UNIQUE INDEX offer_newcomer_open ON offer_newcomer (offer_id, nip) WHERE outcome IS NULL;
      CREATE INDEX offer_newcomer_offer ON offer_newcomer (offer_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
