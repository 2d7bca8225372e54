import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Money of later budget years: what a call promises for each, what was awarded of it, and from which line of that year
 * an agreement got it in the end. No year is promised beyond a limit that binds, none is awarded beyond its promise.
 */
export class LaterYears1764000000027 implements MigrationInterface {
  readonly name = 'LaterYears1764000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE call_year (
        call_id uuid NOT NULL REFERENCES call (id),
        year integer NOT NULL,
        -- What may still be given or was given; nothing once the call is annulled, what was awarded once it is resolved.
        promised_grosze bigint NOT NULL CONSTRAINT call_year_promised CHECK (promised_grosze >= 0),
        awarded_grosze bigint NOT NULL DEFAULT 0 CONSTRAINT call_year_awarded CHECK (awarded_grosze >= 0),
        PRIMARY KEY (call_id, year),
        CONSTRAINT call_year_within_promise CHECK (awarded_grosze <= promised_grosze)
      );
      CREATE INDEX call_year_of ON call_year (year);
      CREATE TABLE award_year (
        offer_id uuid NOT NULL REFERENCES offer (id),
        year integer NOT NULL,
        call_id uuid NOT NULL,
        grosze bigint NOT NULL CONSTRAINT award_year_grosze CHECK (grosze > 0),
        -- The line of the year's own programme that gave the money; null until it did.
        budget_line_id uuid REFERENCES budget_line (id),
        taken_on_at timestamptz,
        taken_on_by uuid REFERENCES account (id),
        PRIMARY KEY (offer_id, year),
        FOREIGN KEY (call_id, year) REFERENCES call_year (call_id, year),
        CONSTRAINT award_year_taken_whole CHECK ((budget_line_id IS NULL) = (taken_on_at IS NULL)
          AND (budget_line_id IS NULL) = (taken_on_by IS NULL))
      );
      CREATE INDEX award_year_call ON award_year (call_id, year);

      -- Limits that bind (programme.limits_binding): the limit is locked, so that of two calls which promise at once the
      -- second counts the first. Lines of annual and multi-year programmes belong together by their code.
      CREATE FUNCTION keep_year_limit() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        of_authority uuid;
        of_code text;
        the_limit bigint;
        promised bigint;
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.promised_grosze <= OLD.promised_grosze THEN
          RETURN NULL;
        END IF;
        SELECT c.authority_id, lower(btrim(l.code)) INTO of_authority, of_code
          FROM call c JOIN budget_line l ON l.id = c.budget_line_id WHERE c.id = NEW.call_id;
        FOR the_limit IN
          SELECT m.limit_grosze FROM budget_line_limit m
            JOIN budget_line l ON l.id = m.budget_line_id JOIN programme p ON p.id = l.programme_id
           WHERE p.authority_id = of_authority AND p.kind = 'multiYear' AND p.status = 'adopted' AND p.limits_binding
             AND m.year = NEW.year AND lower(btrim(l.code)) = of_code
           ORDER BY m.budget_line_id FOR UPDATE OF m
        LOOP
          SELECT sum(y.promised_grosze) INTO promised FROM call_year y JOIN call c ON c.id = y.call_id
            JOIN budget_line l ON l.id = c.budget_line_id
           WHERE y.year = NEW.year AND c.authority_id = of_authority AND lower(btrim(l.code)) = of_code;
          IF promised > the_limit THEN
            RAISE EXCEPTION 'year % is promised beyond its limit', NEW.year
              USING ERRCODE = 'check_violation', CONSTRAINT = 'call_year_within_limit';
          END IF;
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER call_year_limited AFTER INSERT OR UPDATE OF promised_grosze ON call_year
        FOR EACH ROW EXECUTE FUNCTION keep_year_limit();

      -- What is awarded is counted by awards only.
      CREATE FUNCTION count_award_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE call_year SET awarded_grosze = awarded_grosze + NEW.grosze
          WHERE call_id = NEW.call_id AND year = NEW.year;
        RETURN NULL;
      END $$;
      CREATE TRIGGER award_year_counted AFTER INSERT ON award_year
        FOR EACH ROW EXECUTE FUNCTION count_award_year();
      CREATE FUNCTION guard_call_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF pg_trigger_depth() < 2 AND NEW.awarded_grosze IS DISTINCT FROM
            (CASE TG_OP WHEN 'INSERT' THEN 0::bigint ELSE OLD.awarded_grosze END) THEN
          RAISE EXCEPTION 'later years are awarded by results only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER call_year_guarded BEFORE INSERT OR UPDATE ON call_year
        FOR EACH ROW EXECUTE FUNCTION guard_call_year();
      CREATE TRIGGER call_year_kept BEFORE TRUNCATE ON call_year
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- An award of a later year gets its line once; nothing else of it changes.
      CREATE FUNCTION keep_award_year() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.budget_line_id IS NOT NULL OR (NEW.offer_id, NEW.year, NEW.call_id, NEW.grosze)
            IS DISTINCT FROM (OLD.offer_id, OLD.year, OLD.call_id, OLD.grosze) THEN
          RAISE EXCEPTION 'an award of a later year is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER award_year_once BEFORE UPDATE ON award_year
        FOR EACH ROW EXECUTE FUNCTION keep_award_year();
      CREATE TRIGGER award_year_kept BEFORE DELETE OR TRUNCATE ON award_year
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- In its own year the money comes from a line of that year's programme straight to the agreement.
      ALTER TABLE ledger_flow DISABLE TRIGGER ledger_flow_fixed;
      INSERT INTO ledger_flow VALUES ('commit', 'line', 'agreement');
      ALTER TABLE ledger_flow ENABLE TRIGGER ledger_flow_fixed;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
