import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The money of any past day, the closing of a year and the yearly report. */
export class MoneyByDay1764000000019 implements MigrationInterface {
  readonly name = 'MoneyByDay1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- Sums up to a day are read from the index alone. It begins with the account, so it also serves what the old one did.
      CREATE INDEX posting_booked ON posting (from_account, booked_on) INCLUDE (to_account, amount_grosze);
      DROP INDEX posting_from;

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
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
