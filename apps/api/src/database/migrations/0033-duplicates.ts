import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The seat's gmina; organisations that were entered twice are joined, with a trail, and the joined one is an alias. */
export class Duplicates1764000000033 implements MigrationInterface {
  readonly name = 'Duplicates1764000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE organisation
        ADD COLUMN terc text CONSTRAINT organisation_terc CHECK (terc ~ '^[0-9]{7}$'),
        ADD COLUMN joined_into uuid REFERENCES organisation (id),
        ADD CONSTRAINT organisation_not_itself CHECK (joined_into <> id),
        DROP CONSTRAINT organisation_nip_unique;
      -- An alias keeps its NIP; the organisation it was joined into may turn out to be the one that has it.
      CREATE UNIQUE INDEX organisation_nip_unique ON organisation (nip) WHERE joined_into IS NULL;
      CREATE INDEX organisation_regon ON organisation (left(regon, 9));
      CREATE INDEX organisation_krs ON organisation (krs);
      CREATE INDEX organisation_alias ON organisation (joined_into);

      CREATE TABLE organisation_join (
        id uuid PRIMARY KEY,
        from_id uuid NOT NULL CONSTRAINT organisation_join_once UNIQUE REFERENCES organisation (id),
        into_id uuid NOT NULL REFERENCES organisation (id),
        authority_id uuid NOT NULL REFERENCES authority (id),
        joined_by uuid NOT NULL REFERENCES account (id),
        joined_at timestamptz NOT NULL,
        reason text NOT NULL,
        -- What was alike, and the ids of everything that moved, by its kind.
        grounds text[] NOT NULL,
        moved jsonb NOT NULL
      );
      CREATE INDEX organisation_join_authority ON organisation_join (authority_id, joined_at);
      CREATE TRIGGER organisation_join_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON organisation_join
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    await runner.query(/* sql */ `
      -- The one way in which a filed record changes hands: from an alias to the organisation it was joined into.
      CREATE FUNCTION is_alias_of(alias_id uuid, of_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM organisation o WHERE o.id = alias_id AND o.joined_into = of_id)
      $$;
      CREATE OR REPLACE FUNCTION keep_submitted_offer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'draft' AND ((NEW.content, NEW.number, NEW.submitted_at, NEW.checksum, NEW.applicant,
            NEW.requested_grosze, NEW.call_id)
          IS DISTINCT FROM (OLD.content, OLD.number, OLD.submitted_at, OLD.checksum, OLD.applicant,
            OLD.requested_grosze, OLD.call_id)
          OR NEW.organisation_id <> OLD.organisation_id
            AND NOT is_alias_of(OLD.organisation_id, NEW.organisation_id)) THEN
          RAISE EXCEPTION 'a submitted offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE OR REPLACE FUNCTION keep_small_grant() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        given small_grant;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.status <> 'draft' THEN
            RAISE EXCEPTION 'a submitted offer is never deleted' USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN OLD;
        END IF;
        given := NEW;
        IF is_alias_of(OLD.organisation_id, NEW.organisation_id) THEN
          given.organisation_id := OLD.organisation_id;
        END IF;
        IF OLD.status <> 'draft' AND (given.content, given.number, given.submitted_at, given.checksum, given.applicant,
            given.asked_grosze, given.authority_id, given.organisation_id, given.offered_on, given.task_limit_grosze,
            given.year_limit_grosze, given.pool_share)
          IS DISTINCT FROM (OLD.content, OLD.number, OLD.submitted_at, OLD.checksum, OLD.applicant,
            OLD.asked_grosze, OLD.authority_id, OLD.organisation_id, OLD.offered_on, OLD.task_limit_grosze,
            OLD.year_limit_grosze, OLD.pool_share) THEN
          RAISE EXCEPTION 'a submitted offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        -- A granted one may be forgone, and nothing else of it changes with that.
        IF OLD.status = 'granted' AND NEW.status = 'forgone' THEN
          given.status := OLD.status;
          given.forgone_at := OLD.forgone_at;
          given.forgone_by := OLD.forgone_by;
          given.forgone_reason := OLD.forgone_reason;
        END IF;
        IF OLD.status IN ('granted', 'refused', 'forgone') AND given IS DISTINCT FROM OLD THEN
          RAISE EXCEPTION 'a decided offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;

      -- What both were granted in a year counts together from now on (UDPP art. 19a ust. 6). Together they may be above
      -- the limit already: what was granted stands, and the next grant is refused.
      CREATE FUNCTION join_small_grant_years() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO small_grant_year_total AS t (authority_id, organisation_id, year, granted_grosze, limit_grosze)
          SELECT authority_id, NEW.joined_into, year, granted_grosze, limit_grosze
            FROM small_grant_year_total WHERE organisation_id = NEW.id AND granted_grosze > 0
          ON CONFLICT (authority_id, organisation_id, year) DO UPDATE
            SET granted_grosze = t.granted_grosze + excluded.granted_grosze,
                limit_grosze = greatest(t.limit_grosze, t.granted_grosze + excluded.granted_grosze);
        UPDATE small_grant_year_total SET granted_grosze = 0 WHERE organisation_id = NEW.id AND granted_grosze > 0;
        RETURN NULL;
      END $$;
      CREATE TRIGGER organisation_joined AFTER UPDATE OF joined_into ON organisation FOR EACH ROW
        WHEN (NEW.joined_into IS NOT NULL AND OLD.joined_into IS NULL) EXECUTE FUNCTION join_small_grant_years();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
