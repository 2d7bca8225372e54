import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Small grants (UDPP art. 19a): offers without a call, comments on them, and the three caps, which the database keeps.
 * A granted one is an awarded offer that belongs to no call; its money goes from the line straight to the award.
 */
export class SmallGrants1764000000021 implements MigrationInterface {
  readonly name = 'SmallGrants1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer ALTER COLUMN call_id DROP NOT NULL,
        ADD CONSTRAINT offer_call_required CHECK (call_id IS NOT NULL OR status = 'awarded');
      ALTER TABLE agreement ALTER COLUMN call_id DROP NOT NULL;
      ALTER TABLE ledger_flow DISABLE TRIGGER ledger_flow_fixed;
      INSERT INTO ledger_flow VALUES ('reserve', 'line', 'award');
      ALTER TABLE ledger_flow ENABLE TRIGGER ledger_flow_fixed;

      CREATE TABLE small_grant (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        status text NOT NULL CONSTRAINT small_grant_status
          CHECK (status IN ('draft', 'submitted', 'published', 'granted', 'refused', 'withdrawn')),
        content jsonb NOT NULL,
        version integer NOT NULL,
        saved_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        number text,
        submitted_at timestamptz,
        submitted_by uuid REFERENCES account (id),
        checksum text CONSTRAINT small_grant_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
        template text,
        applicant jsonb,
        asked_grosze bigint CONSTRAINT small_grant_asked CHECK (asked_grosze > 0),
        total_cost_grosze bigint CONSTRAINT small_grant_total_cost CHECK (total_cost_grosze >= asked_grosze),
        -- The law on the day of the offer.
        offered_on date,
        task_limit_grosze bigint,
        year_limit_grosze bigint,
        pool_share integer CONSTRAINT small_grant_pool_share CHECK (pool_share BETWEEN 0 AND 10000),
        publish_by date,
        publications jsonb,
        published_at timestamptz,
        published_by uuid REFERENCES account (id),
        comments_until date,
        decided_at timestamptz,
        decided_by uuid REFERENCES account (id),
        reasons text,
        considered text,
        budget_line_id uuid REFERENCES budget_line (id),
        granted_grosze bigint CONSTRAINT small_grant_granted CHECK (granted_grosze > 0),
        CONSTRAINT small_grant_number_unique UNIQUE (authority_id, number),
        CONSTRAINT small_grant_submitted_whole CHECK (status = 'draft' OR (number IS NOT NULL
          AND submitted_at IS NOT NULL AND submitted_by IS NOT NULL AND checksum IS NOT NULL AND template IS NOT NULL
          AND applicant IS NOT NULL AND asked_grosze IS NOT NULL AND total_cost_grosze IS NOT NULL
          AND offered_on IS NOT NULL AND task_limit_grosze IS NOT NULL AND year_limit_grosze IS NOT NULL
          AND pool_share IS NOT NULL AND publish_by IS NOT NULL)),
        CONSTRAINT small_grant_published_whole CHECK (status IN ('draft', 'submitted', 'withdrawn')
          OR (publications IS NOT NULL AND published_at IS NOT NULL AND published_by IS NOT NULL
          AND comments_until IS NOT NULL)),
        CONSTRAINT small_grant_decided_whole CHECK ((status IN ('granted', 'refused'))
          = (decided_at IS NOT NULL AND decided_by IS NOT NULL AND reasons IS NOT NULL AND considered IS NOT NULL)),
        CONSTRAINT small_grant_granted_whole CHECK ((status = 'granted')
          = (granted_grosze IS NOT NULL AND budget_line_id IS NOT NULL)),
        -- The cap of one task (art. 19a ust. 1).
        CONSTRAINT small_grant_task_cap CHECK (asked_grosze <= task_limit_grosze AND granted_grosze <= asked_grosze)
      );
      CREATE INDEX small_grant_organisation ON small_grant (organisation_id, saved_at DESC);
      CREATE INDEX small_grant_authority ON small_grant (authority_id, submitted_at DESC);
      CREATE INDEX small_grant_public ON small_grant (published_at DESC)
        WHERE status IN ('published', 'granted', 'refused');

      CREATE TABLE small_grant_comment (
        id uuid PRIMARY KEY,
        small_grant_id uuid NOT NULL REFERENCES small_grant (id),
        author text NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL,
        status text NOT NULL CONSTRAINT small_grant_comment_status CHECK (status IN ('waiting', 'shown', 'hidden')),
        hidden_because text,
        moderated_by uuid REFERENCES account (id),
        moderated_at timestamptz,
        CONSTRAINT small_grant_comment_moderated CHECK ((status = 'waiting') = (moderated_at IS NULL)),
        CONSTRAINT small_grant_comment_hidden CHECK ((status = 'hidden') = (hidden_because IS NOT NULL))
      );
      CREATE INDEX small_grant_comment_of ON small_grant_comment (small_grant_id, at);
    `);
    await runner.query(/* sql */ `
      -- What an organisation was granted by an authority in a budget year (art. 19a ust. 6). The limit is that of the
      -- last grant's law: it is put to the whole year.
      CREATE TABLE small_grant_year_total (
        authority_id uuid NOT NULL REFERENCES authority (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        year integer NOT NULL,
        granted_grosze bigint NOT NULL,
        limit_grosze bigint NOT NULL,
        PRIMARY KEY (authority_id, organisation_id, year),
        CONSTRAINT small_grant_year_cap CHECK (granted_grosze <= limit_grosze)
      );
      -- What was granted from a programme's pool (art. 19a ust. 7). The base is that of the office, or else the plan.
      CREATE TABLE small_grant_pool (
        programme_id uuid PRIMARY KEY REFERENCES programme (id),
        base_grosze bigint CONSTRAINT small_grant_pool_base CHECK (base_grosze >= 0),
        base_reason text NOT NULL DEFAULT '',
        granted_grosze bigint NOT NULL DEFAULT 0,
        limit_grosze bigint NOT NULL DEFAULT 0,
        CONSTRAINT small_grant_pool_cap CHECK (granted_grosze <= limit_grosze)
      );

      -- The plan for public benefit tasks as it stands: what the budget gave to the lines, amendments included.
      CREATE FUNCTION small_grant_planned(of_programme uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
        SELECT coalesce(-sum(b.balance_grosze), 0)::bigint
          FROM budget_line l JOIN ledger_line_balance b ON b.budget_line_id = l.id AND b.place = 'source'
         WHERE l.programme_id = of_programme AND l.legal_basis IN ('udpp', 'udpp_small_grant')
      $$;

      CREATE FUNCTION keep_small_grant() RETURNS trigger LANGUAGE plpgsql AS $$
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
        IF OLD.status IN ('granted', 'refused') AND NEW IS DISTINCT FROM OLD THEN
          RAISE EXCEPTION 'a decided offer is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER small_grant_kept BEFORE UPDATE OR DELETE ON small_grant
        FOR EACH ROW EXECUTE FUNCTION keep_small_grant();

      -- A grant is added to its pool and to the organisation's year, always in this order; either may refuse it.
      CREATE FUNCTION count_small_grant() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        of_programme uuid;
        of_year integer;
        pool_base bigint;
      BEGIN
        IF NEW.status <> 'granted' OR (TG_OP = 'UPDATE' AND OLD.status = 'granted') THEN
          RETURN NULL;
        END IF;
        SELECT p.id, p.year INTO of_programme, of_year
          FROM budget_line l JOIN programme p ON p.id = l.programme_id
         WHERE l.id = NEW.budget_line_id AND p.authority_id = NEW.authority_id
           AND l.legal_basis IN ('udpp', 'udpp_small_grant');
        IF of_programme IS NULL THEN
          RAISE EXCEPTION 'a small grant is paid from a line for public benefit tasks of its authority'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'small_grant_line_suitable';
        END IF;
        INSERT INTO small_grant_pool (programme_id) VALUES (of_programme) ON CONFLICT DO NOTHING;
        SELECT coalesce(base_grosze, small_grant_planned(of_programme)) INTO pool_base
          FROM small_grant_pool WHERE programme_id = of_programme FOR UPDATE;
        UPDATE small_grant_pool SET granted_grosze = granted_grosze + NEW.granted_grosze,
            limit_grosze = pool_base * NEW.pool_share / 10000
          WHERE programme_id = of_programme;
        INSERT INTO small_grant_year_total AS t (authority_id, organisation_id, year, granted_grosze, limit_grosze)
          VALUES (NEW.authority_id, NEW.organisation_id, of_year, NEW.granted_grosze, NEW.year_limit_grosze)
          ON CONFLICT (authority_id, organisation_id, year) DO UPDATE
            SET granted_grosze = t.granted_grosze + excluded.granted_grosze, limit_grosze = excluded.limit_grosze;
        RETURN NULL;
      END $$;
      CREATE TRIGGER small_grant_counted AFTER INSERT OR UPDATE OF status ON small_grant
        FOR EACH ROW EXECUTE FUNCTION count_small_grant();

      -- What was granted is counted by grants only; the office sets the base of the pool and nothing else.
      CREATE FUNCTION guard_small_grant_pool() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF pg_trigger_depth() < 2 AND (NEW.granted_grosze, NEW.limit_grosze) IS DISTINCT FROM
            (CASE TG_OP WHEN 'INSERT' THEN (0::bigint, 0::bigint) ELSE (OLD.granted_grosze, OLD.limit_grosze) END) THEN
          RAISE EXCEPTION 'small grants are counted by decisions only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER small_grant_pool_guarded BEFORE INSERT OR UPDATE ON small_grant_pool
        FOR EACH ROW EXECUTE FUNCTION guard_small_grant_pool();
      CREATE TRIGGER small_grant_pool_kept BEFORE DELETE OR TRUNCATE ON small_grant_pool
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE FUNCTION guard_small_grant_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF pg_trigger_depth() < 2 THEN
          RAISE EXCEPTION 'small grants are counted by decisions only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER small_grant_year_guarded BEFORE INSERT OR UPDATE ON small_grant_year_total
        FOR EACH ROW EXECUTE FUNCTION guard_small_grant_year();
      CREATE TRIGGER small_grant_year_kept BEFORE DELETE OR TRUNCATE ON small_grant_year_total
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
