import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The money of any past day, the closing of a year and the yearly report. */
export class MoneyByDay1764000000019 implements MigrationInterface {
  readonly name = 'MoneyByDay1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- What moved within a line on each day in the books, by places: the money of any past day without reading postings.
      CREATE TABLE ledger_line_day (
        budget_line_id uuid NOT NULL,
        booked_on date NOT NULL,
        from_place text NOT NULL,
        to_place text NOT NULL,
        grosze bigint NOT NULL,
        PRIMARY KEY (budget_line_id, booked_on, from_place, to_place)
      );
      INSERT INTO ledger_line_day
        SELECT f.budget_line_id, p.booked_on, f.place, t.place, sum(p.amount_grosze)
          FROM posting p JOIN ledger_account f ON f.id = p.from_account JOIN ledger_account t ON t.id = p.to_account
         GROUP BY 1, 2, 3, 4;
      CREATE FUNCTION apply_posting_to_day() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO ledger_line_day AS d (budget_line_id, booked_on, from_place, to_place, grosze)
          SELECT f.budget_line_id, NEW.booked_on, f.place, t.place, NEW.amount_grosze
            FROM ledger_account f CROSS JOIN ledger_account t
           WHERE f.id = NEW.from_account AND t.id = NEW.to_account
          ON CONFLICT (budget_line_id, booked_on, from_place, to_place)
          DO UPDATE SET grosze = d.grosze + excluded.grosze;
        RETURN NULL;
      END $$;
      CREATE TRIGGER posting_by_day AFTER INSERT ON posting FOR EACH ROW EXECUTE FUNCTION apply_posting_to_day();
      CREATE TRIGGER ledger_line_day_guarded BEFORE INSERT OR UPDATE ON ledger_line_day
        FOR EACH ROW EXECUTE FUNCTION guard_balance();
      CREATE TRIGGER ledger_line_day_kept BEFORE DELETE OR TRUNCATE ON ledger_line_day
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What unsettled agreements held when the year was closed: they stay payable and settlable.
      CREATE TABLE programme_carryover (
        programme_id uuid NOT NULL REFERENCES programme (id),
        agreement_id uuid NOT NULL REFERENCES agreement (id),
        committed_grosze bigint NOT NULL,
        executed_grosze bigint NOT NULL,
        settled_grosze bigint NOT NULL,
        returned_grosze bigint NOT NULL,
        PRIMARY KEY (programme_id, agreement_id),
        CONSTRAINT programme_carryover_open CHECK (committed_grosze + executed_grosze > 0)
      );
      CREATE TRIGGER programme_carryover_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON programme_carryover
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What takes money from a line or brings it back waits for a closing that is under way, and the closing for it. Before
      -- the accounts are locked, so that the two never wait for each other.
      CREATE FUNCTION hold_programme() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM programme p
          JOIN budget_line l ON l.programme_id = p.id
          JOIN ledger_account a ON a.budget_line_id = l.id
         WHERE a.id = NEW.to_account FOR SHARE OF p;
        RETURN NEW;
      END $$;
      CREATE TRIGGER posting_holds_programme BEFORE INSERT ON posting FOR EACH ROW
        WHEN (NEW.kind IN ('release', 'allocate')) EXECUTE FUNCTION hold_programme();

      -- The budget of a closed year gives nothing more: whatever still comes back to its lines lapses at once.
      CREATE FUNCTION lapse_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id,
                             idempotency_key, actor_id, at, booked_on)
        SELECT gen_random_uuid(), NEW.authority_id, NEW.to_account,
               ledger_account_of(NEW.authority_id, a.budget_line_id, 'lapsed', a.budget_line_id),
               NEW.amount_grosze, 'lapse', NEW.subject_kind, NEW.subject_id, 'lapse-after:' || NEW.id, NEW.actor_id,
               NEW.at, NEW.booked_on
          FROM ledger_account a
          JOIN budget_line l ON l.id = a.budget_line_id
          JOIN programme p ON p.id = l.programme_id
         WHERE a.id = NEW.to_account AND a.place = 'line' AND p.status IN ('closed', 'reported');
        RETURN NULL;
      END $$;
      -- After posting_applied, by the order of names: the line must hold the money first.
      CREATE TRIGGER posting_lapsed AFTER INSERT ON posting FOR EACH ROW
        WHEN (NEW.kind IN ('release', 'allocate')) EXECUTE FUNCTION lapse_after_closing();

      CREATE TABLE yearly_report (
        programme_id uuid PRIMARY KEY REFERENCES programme (id),
        authority_id uuid NOT NULL REFERENCES authority (id),
        content jsonb NOT NULL,
        rows jsonb NOT NULL,
        checksum text NOT NULL CONSTRAINT yearly_report_checksum CHECK (checksum ~ '^[0-9a-f]{64}$'),
        sent_at timestamptz NOT NULL,
        sent_by uuid NOT NULL REFERENCES account (id)
      );
      CREATE TRIGGER yearly_report_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON yearly_report
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- What is still to be done, however many years are done; and what stands on a line.
      CREATE INDEX call_in_progress ON call (authority_id, status) WHERE status NOT IN ('resolved', 'annulled');
      CREATE INDEX offer_in_progress ON offer (authority_id, status)
        WHERE status NOT IN ('draft', 'withdrawn', 'rejected', 'awarded', 'notFunded');
      CREATE INDEX agreement_in_progress ON agreement (authority_id, status) WHERE status <> 'settled';
      CREATE INDEX call_budget_line ON call (budget_line_id);
      CREATE INDEX agreement_budget_line ON agreement (budget_line_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
