import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole life of a programme, and what the ledger needs for it: amendments by resolution (money to a line and back),
 * money that lapses when the year is closed, and the day on which a posting stands in the books.
 */
export class ProgrammeLife1764000000016 implements MigrationInterface {
  readonly name = 'ProgrammeLife1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE programme DROP CONSTRAINT programme_status,
        DROP CONSTRAINT programme_adopted_by_resolution,
        ADD COLUMN in_force_from date;
      UPDATE programme SET in_force_from = greatest(resolution_date, make_date(year, 1, 1)) WHERE status = 'adopted';
      ALTER TABLE programme
        ADD CONSTRAINT programme_status
          CHECK (status IN ('draft', 'consultation', 'adopted', 'closed', 'reported', 'withdrawn')),
        ADD CONSTRAINT programme_adopted_by_resolution CHECK (status IN ('draft', 'consultation', 'withdrawn')
          OR (resolution_number IS NOT NULL AND resolution_date IS NOT NULL AND in_force_from IS NOT NULL));

      ALTER TABLE posting DROP CONSTRAINT posting_kind, ADD CONSTRAINT posting_kind
        CHECK (kind IN ('allocate', 'amend', 'reserve', 'commit', 'pay', 'settle', 'release', 'return', 'lapse'));
      ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_place, ADD CONSTRAINT ledger_account_place
        CHECK (place IN ('source', 'line', 'call', 'award', 'agreement', 'paid', 'settled', 'returned', 'lapsed'));
      ALTER TABLE ledger_flow DISABLE TRIGGER ledger_flow_fixed;
      INSERT INTO ledger_flow VALUES
        ('amend', 'source', 'line'), ('amend', 'line', 'source'), ('lapse', 'line', 'lapsed');
      ALTER TABLE ledger_flow ENABLE TRIGGER ledger_flow_fixed;

      ALTER TABLE posting DISABLE TRIGGER posting_immutable, ADD COLUMN booked_on date;
      UPDATE posting SET booked_on = (at AT TIME ZONE 'Europe/Warsaw')::date;
      ALTER TABLE posting ENABLE TRIGGER posting_immutable, ALTER COLUMN booked_on SET NOT NULL;
      -- The day of the posting unless it says another: a transfer stands in the books on the day the bank made it.
      CREATE FUNCTION book_posting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.booked_on := coalesce(NEW.booked_on, (NEW.at AT TIME ZONE 'Europe/Warsaw')::date);
        RETURN NEW;
      END $$;
      CREATE TRIGGER posting_booked BEFORE INSERT ON posting FOR EACH ROW EXECUTE FUNCTION book_posting();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
