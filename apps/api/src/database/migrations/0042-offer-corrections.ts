import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Revisions of submitted offers: what the office asked for, what its authors write, and what they sent back. The offer
 * itself stays as it was submitted; the primary key holds that there is one correction of an offer at most.
 */
export class OfferCorrections1764000000042 implements MigrationInterface {
  readonly name = 'OfferCorrections1764000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer DROP CONSTRAINT offer_status, ADD CONSTRAINT offer_status
        CHECK (status IN ('draft', 'submitted', 'returned', 'withdrawn', 'eligible', 'rejected', 'awarded',
          'notFunded', 'forgone'));

      CREATE TABLE offer_revision (
        offer_id uuid NOT NULL REFERENCES offer (id),
        kind text NOT NULL CONSTRAINT offer_revision_kind CHECK (kind IN ('correction')),
        status text NOT NULL CONSTRAINT offer_revision_status CHECK (status IN ('open', 'sent')),
        asked jsonb NOT NULL,
        note text NOT NULL,
        -- null where nobody asked in person
        asked_by uuid REFERENCES account (id),
        asked_at timestamptz NOT NULL,
        -- the last day, explained
        deadline jsonb,
        -- the first instant that is too late
        closes_at timestamptz,
        content jsonb NOT NULL,
        version integer NOT NULL,
        saved_at timestamptz NOT NULL,
        sent_at timestamptz,
        sent_by uuid REFERENCES account (id),
        checksum text CONSTRAINT offer_revision_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
        requested_grosze bigint CONSTRAINT offer_revision_requested CHECK (requested_grosze > 0),
        total_cost_grosze bigint CONSTRAINT offer_revision_total_cost CHECK (total_cost_grosze >= requested_grosze),
        -- from then on the offer says what the revision says
        effective_at timestamptz,
        PRIMARY KEY (offer_id, kind),
        CONSTRAINT offer_revision_term CHECK (kind <> 'correction'
          OR (asked_by IS NOT NULL AND deadline IS NOT NULL AND closes_at IS NOT NULL)),
        CONSTRAINT offer_revision_sent_whole CHECK ((status = 'open') = (sent_at IS NULL)
          AND (status = 'open' OR (sent_by IS NOT NULL AND checksum IS NOT NULL AND requested_grosze IS NOT NULL
            AND total_cost_grosze IS NOT NULL))),
        CONSTRAINT offer_revision_in_time CHECK (kind <> 'correction' OR sent_at < closes_at),
        CONSTRAINT offer_revision_effective CHECK (effective_at IS NULL OR status <> 'open')
      );
      CREATE INDEX offer_revision_effective_at ON offer_revision (offer_id, effective_at) WHERE effective_at IS NOT NULL;
      CREATE FUNCTION keep_offer_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.effective_at IS NOT NULL THEN
          RAISE EXCEPTION 'a revision that took effect is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        IF (NEW.asked, NEW.asked_at, NEW.deadline, NEW.closes_at)
          IS DISTINCT FROM (OLD.asked, OLD.asked_at, OLD.deadline, OLD.closes_at) AND OLD.kind = 'correction' THEN
          RAISE EXCEPTION 'what was asked for is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER offer_revision_kept BEFORE UPDATE ON offer_revision
        FOR EACH ROW EXECUTE FUNCTION keep_offer_revision();
      -- What an offer says now: as it was submitted, or as its last revision in effect says.
      CREATE FUNCTION offer_says(of_offer uuid, submitted jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT r.content FROM offer_revision r WHERE r.offer_id = of_offer
          AND r.effective_at IS NOT NULL ORDER BY r.effective_at DESC LIMIT 1), submitted)
      $$;
      CREATE TRIGGER offer_revision_not_deleted BEFORE DELETE OR TRUNCATE ON offer_revision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
