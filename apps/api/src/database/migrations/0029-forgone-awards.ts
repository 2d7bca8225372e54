import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An award from which no agreement comes: the organisation resigned, or the agreement was not concluded. Its money goes
 * back to the line; a small grant is taken out of its three caps, a multi-year one out of what later years are promised.
 */
export class ForgoneAwards1764000000029 implements MigrationInterface {
  readonly name = 'ForgoneAwards1764000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer DROP CONSTRAINT offer_status, DROP CONSTRAINT offer_awarded_amount,
        DROP CONSTRAINT offer_call_required,
        ADD COLUMN forgone_at timestamptz,
        ADD COLUMN forgone_reason text,
        ADD CONSTRAINT offer_status CHECK (status IN
          ('draft', 'submitted', 'withdrawn', 'eligible', 'rejected', 'awarded', 'notFunded', 'forgone')),
        ADD CONSTRAINT offer_awarded_amount
          CHECK ((status IN ('awarded', 'forgone')) = (awarded_grosze IS NOT NULL)),
        ADD CONSTRAINT offer_call_required CHECK (call_id IS NOT NULL OR status IN ('awarded', 'forgone')),
        ADD CONSTRAINT offer_forgone_whole
          CHECK ((status = 'forgone') = (forgone_at IS NOT NULL AND coalesce(forgone_reason, '') ~ '\\S'));
      DROP INDEX offer_in_progress;
      CREATE INDEX offer_in_progress ON offer (authority_id, status)
        WHERE status NOT IN ('draft', 'withdrawn', 'rejected', 'awarded', 'notFunded', 'forgone');

      -- A prepared agreement that is not concluded stays on record.
      ALTER TABLE agreement DROP CONSTRAINT agreement_status, DROP CONSTRAINT agreement_signed_whole,
        ADD CONSTRAINT agreement_status CHECK (status IN ('prepared', 'signed', 'settled', 'abandoned')),
        ADD CONSTRAINT agreement_signed_whole CHECK (status IN ('prepared', 'abandoned')
          OR (grantee_signed_on IS NOT NULL AND signed_at IS NOT NULL AND countersigned_at IS NOT NULL));

      ALTER TABLE small_grant DROP CONSTRAINT small_grant_status, DROP CONSTRAINT small_grant_decided_whole,
        DROP CONSTRAINT small_grant_granted_whole,
        ADD COLUMN forgone_at timestamptz,
        ADD COLUMN forgone_by uuid REFERENCES account (id),
        ADD COLUMN forgone_reason text,
        ADD CONSTRAINT small_grant_status CHECK (status IN
          ('draft', 'submitted', 'published', 'granted', 'refused', 'withdrawn', 'forgone')),
        ADD CONSTRAINT small_grant_decided_whole CHECK ((status IN ('granted', 'refused', 'forgone'))
          = (decided_at IS NOT NULL AND decided_by IS NOT NULL AND reasons IS NOT NULL AND considered IS NOT NULL)),
        ADD CONSTRAINT small_grant_granted_whole CHECK ((status IN ('granted', 'forgone'))
          = (granted_grosze IS NOT NULL AND budget_line_id IS NOT NULL)),
        ADD CONSTRAINT small_grant_forgone_whole CHECK ((status = 'forgone')
          = (forgone_at IS NOT NULL AND forgone_by IS NOT NULL AND coalesce(forgone_reason, '') ~ '\\S'));
      DROP INDEX small_grant_public;
      CREATE INDEX small_grant_public ON small_grant (published_at DESC)
        WHERE status IN ('published', 'granted', 'refused', 'forgone');

      CREATE OR REPLACE FUNCTION keep_small_grant() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        decided small_grant;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.status <> 'draft' THEN
            RAISE EXCEPTION 'a submitted offer is never deleted' USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN OLD;
        END IF;
        IF OLD.status <> 'draft' AND (NEW.content, NEW.number, NEW.submitted_at, NEW.checksum, NEW.applicant,
            NEW.asked_grosze, NEW.authority_id, NEW.organisation_id, NEW.offered_on, NEW.task_limit_grosze,
            NEW.year_limit_grosze, NEW.pool_share)
          IS DISTINCT FROM (OLD.content, OLD.number, OLD.submitted_at, OLD.checksum, OLD.applicant,
            OLD.asked_grosze, OLD.authority_id, OLD.organisation_id, OLD.offered_on, OLD.task_limit_grosze,
            OLD.year_limit_grosze, OLD.pool_share) THEN
          RAISE EXCEPTION 'a submitted offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        -- A granted one may be forgone, and nothing else of it changes with that.
        decided := NEW;
        IF OLD.status = 'granted' AND NEW.status = 'forgone' THEN
          decided.status := OLD.status;
          decided.forgone_at := OLD.forgone_at;
          decided.forgone_by := OLD.forgone_by;
          decided.forgone_reason := OLD.forgone_reason;
        END IF;
        IF OLD.status IN ('granted', 'refused', 'forgone') AND decided IS DISTINCT FROM OLD THEN
          RAISE EXCEPTION 'a decided offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;

      -- A forgone grant is taken out of its pool and of the organisation's year, in the order in which a grant is counted.
      CREATE FUNCTION uncount_small_grant() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        of_programme uuid;
        of_year integer;
      BEGIN
        SELECT p.id, p.year INTO of_programme, of_year
          FROM budget_line l JOIN programme p ON p.id = l.programme_id WHERE l.id = NEW.budget_line_id;
        UPDATE small_grant_pool SET granted_grosze = granted_grosze - NEW.granted_grosze
          WHERE programme_id = of_programme;
        UPDATE small_grant_year_total SET granted_grosze = granted_grosze - NEW.granted_grosze
          WHERE authority_id = NEW.authority_id AND organisation_id = NEW.organisation_id AND year = of_year;
        RETURN NULL;
      END $$;
      CREATE TRIGGER small_grant_uncounted AFTER UPDATE OF status ON small_grant FOR EACH ROW
        WHEN (OLD.status = 'granted' AND NEW.status = 'forgone') EXECUTE FUNCTION uncount_small_grant();
      ALTER TABLE small_grant_pool ADD CONSTRAINT small_grant_pool_granted CHECK (granted_grosze >= 0);
      ALTER TABLE small_grant_year_total ADD CONSTRAINT small_grant_year_granted CHECK (granted_grosze >= 0);

      -- Later years that a forgone award would have borne are promised no more.
      ALTER TABLE award_year ADD COLUMN forgone boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT award_year_forgone CHECK (NOT forgone OR budget_line_id IS NULL);
      CREATE OR REPLACE FUNCTION keep_award_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.budget_line_id IS NOT NULL OR OLD.forgone OR (NEW.offer_id, NEW.year, NEW.call_id, NEW.grosze)
            IS DISTINCT FROM (OLD.offer_id, OLD.year, OLD.call_id, OLD.grosze) THEN
          RAISE EXCEPTION 'an award of a later year is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE FUNCTION uncount_award_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE call_year SET awarded_grosze = awarded_grosze - NEW.grosze,
            promised_grosze = promised_grosze - NEW.grosze
          WHERE call_id = NEW.call_id AND year = NEW.year;
        RETURN NULL;
      END $$;
      CREATE TRIGGER award_year_uncounted AFTER UPDATE OF forgone ON award_year FOR EACH ROW
        WHEN (NEW.forgone AND NOT OLD.forgone) EXECUTE FUNCTION uncount_award_year();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
