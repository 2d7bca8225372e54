import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers: the draft that its authors write and the submission that nobody changes. */
export class Offers1764000000008 implements MigrationInterface {
  readonly name = 'Offers1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        call_id uuid NOT NULL REFERENCES call (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        status text NOT NULL CONSTRAINT offer_status
          CHECK (status IN ('draft', 'submitted', 'withdrawn', 'eligible', 'rejected', 'awarded', 'notFunded')),
        content jsonb NOT NULL,
        version integer NOT NULL,
        saved_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        number text,
        submitted_at timestamptz,
        submitted_by uuid REFERENCES account (id),
        checksum text CONSTRAINT offer_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
        template text,
        applicant jsonb,
        requested_grosze bigint CONSTRAINT offer_requested CHECK (requested_grosze > 0),
        total_cost_grosze bigint CONSTRAINT offer_total_cost CHECK (total_cost_grosze >= requested_grosze),
        awarded_grosze bigint CONSTRAINT offer_awarded CHECK (awarded_grosze > 0 AND awarded_grosze <= requested_grosze),
        CONSTRAINT offer_number_unique UNIQUE (authority_id, number),
        CONSTRAINT offer_submitted_whole CHECK (status = 'draft' OR (number IS NOT NULL AND submitted_at IS NOT NULL
          AND submitted_by IS NOT NULL AND checksum IS NOT NULL AND template IS NOT NULL AND applicant IS NOT NULL
          AND requested_grosze IS NOT NULL AND total_cost_grosze IS NOT NULL)),
        CONSTRAINT offer_awarded_amount CHECK ((status = 'awarded') = (awarded_grosze IS NOT NULL))
      );
      CREATE INDEX offer_call ON offer (call_id, status);
      CREATE INDEX offer_organisation ON offer (organisation_id, saved_at DESC);
      CREATE INDEX offer_authority ON offer (authority_id, submitted_at);
      CREATE FUNCTION keep_submitted_offer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'draft' AND (NEW.content, NEW.number, NEW.submitted_at, NEW.checksum, NEW.applicant,
            NEW.requested_grosze, NEW.call_id, NEW.organisation_id)
          IS DISTINCT FROM (OLD.content, OLD.number, OLD.submitted_at, OLD.checksum, OLD.applicant,
            OLD.requested_grosze, OLD.call_id, OLD.organisation_id) THEN
          RAISE EXCEPTION 'a submitted offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER offer_submitted_kept BEFORE UPDATE ON offer FOR EACH ROW EXECUTE FUNCTION keep_submitted_offer();
      CREATE FUNCTION keep_filed_offer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'draft' THEN
          RAISE EXCEPTION 'a submitted offer is never deleted' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER offer_submitted_not_deleted BEFORE DELETE ON offer FOR EACH ROW EXECUTE FUNCTION keep_filed_offer();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
