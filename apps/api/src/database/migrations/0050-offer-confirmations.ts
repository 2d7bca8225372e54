import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who confirmed an offer, of the organisation that leads it and of each partner, as its representation asks. */
export class OfferConfirmations1764000000050 implements MigrationInterface {
  readonly name = 'OfferConfirmations1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer_partner ADD CONSTRAINT offer_partner_participation UNIQUE (id);

      CREATE TABLE offer_confirmation (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        -- for the partner with this participation; null: for the organisation that applies, or leads
        participation_id uuid REFERENCES offer_partner (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id),
        -- SHA-256 of what was confirmed; of something else it is void
        checksum text NOT NULL CONSTRAINT offer_confirmation_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
        -- the person as they were then
        name text NOT NULL,
        position text NOT NULL,
        chair boolean NOT NULL,
        confirmed_at timestamptz NOT NULL,
        CONSTRAINT offer_confirmation_once UNIQUE NULLS NOT DISTINCT (offer_id, participation_id, account_id, checksum)
      );
      CREATE INDEX offer_confirmation_participation ON offer_confirmation (participation_id);
      INSERT INTO offer_confirmation
        SELECT gen_random_uuid(), p.offer_id, p.id, p.confirmed_by, p.confirmed_checksum, a.name, '', false, p.confirmed_at
          FROM offer_partner p JOIN account a ON a.id = p.confirmed_by WHERE p.confirmed_checksum IS NOT NULL;
      ALTER TABLE offer_partner DROP COLUMN confirmed_checksum, DROP COLUMN confirmed_by, DROP COLUMN confirmed_at;

      -- With a draft that is thrown away, or a partner that leaves it, its confirmations go.
      CREATE FUNCTION keep_offer_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' OR EXISTS (SELECT FROM offer o WHERE o.id = OLD.offer_id AND o.status <> 'draft') THEN
          RAISE EXCEPTION 'a confirmation is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER offer_confirmation_kept BEFORE UPDATE OR DELETE ON offer_confirmation
        FOR EACH ROW EXECUTE FUNCTION keep_offer_confirmation();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
