import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that apply together with the one that leads an offer (UDPP art. 14 ust. 2), and what they confirmed. */
export class JointOffers1764000000044 implements MigrationInterface {
  readonly name = 'JointOffers1764000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer_partner (
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        id uuid NOT NULL,
        authority_id uuid NOT NULL REFERENCES authority (id),
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
      -- A partner that is joined into another organisation is named in the draft by that one's id, and confirms anew. Where
      -- the other one takes part in the offer already, the alias keeps its row.
      CREATE FUNCTION join_offer_partner() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM offer_partner p WHERE p.offer_id = OLD.offer_id AND p.organisation_id = NEW.organisation_id)
          OR EXISTS (SELECT FROM offer o WHERE o.id = OLD.offer_id AND o.organisation_id = NEW.organisation_id) THEN
          RETURN NULL;
        END IF;
        UPDATE offer SET version = version + 1,
            content = replace(content::text, OLD.organisation_id::text, NEW.organisation_id::text)::jsonb
          WHERE id = OLD.offer_id AND status = 'draft';
        RETURN NEW;
      END $$;
      CREATE TRIGGER offer_partner_joined BEFORE UPDATE OF organisation_id ON offer_partner FOR EACH ROW
        WHEN (NEW.organisation_id <> OLD.organisation_id) EXECUTE FUNCTION join_offer_partner();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
