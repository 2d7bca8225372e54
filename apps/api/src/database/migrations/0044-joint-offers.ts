import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that apply together with the one that leads an offer (UDPP art. 14 ust. 2), and what they confirmed. */
export class JointOffers1764000000044 implements MigrationInterface {
  readonly name = 'JointOffers1764000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer_partner (
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        status text NOT NULL CONSTRAINT offer_partner_status CHECK (status IN ('invited', 'accepted', 'declined')),
        invited_by uuid NOT NULL REFERENCES account (id),
        invited_at timestamptz NOT NULL,
        answered_by uuid REFERENCES account (id),
        answered_at timestamptz,
        -- SHA-256 of the content that its representative confirmed
        confirmed_checksum text CONSTRAINT offer_partner_checksum CHECK (confirmed_checksum ~ '^[0-9a-f]{64}$'),
        confirmed_by uuid REFERENCES account (id),
        confirmed_at timestamptz,
        PRIMARY KEY (offer_id, organisation_id),
        CONSTRAINT offer_partner_answered CHECK ((status = 'invited') = (answered_at IS NULL)),
        CONSTRAINT offer_partner_confirmed CHECK ((confirmed_checksum IS NULL) = (confirmed_at IS NULL)
          AND (confirmed_checksum IS NULL OR status = 'accepted'))
      );
      CREATE INDEX offer_partner_organisation ON offer_partner (organisation_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
