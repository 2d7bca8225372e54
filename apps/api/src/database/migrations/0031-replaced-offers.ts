import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An offer may be written in place of one that was submitted; both are kept. */
export class ReplacedOffers1764000000031 implements MigrationInterface {
  readonly name = 'ReplacedOffers1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer ADD COLUMN replaces uuid REFERENCES offer (id);
      -- Two colleagues who both mean to replace an offer write one draft.
      CREATE UNIQUE INDEX offer_replaces ON offer (replaces) WHERE replaces IS NOT NULL;
      CREATE FUNCTION keep_offer_replaces() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.replaces IS DISTINCT FROM OLD.replaces THEN
          RAISE EXCEPTION 'what an offer replaces is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER offer_replaces_kept BEFORE UPDATE OF replaces ON offer
        FOR EACH ROW EXECUTE FUNCTION keep_offer_replaces();

      -- Was it replaced, once or several times, by an offer that was not taken back in the end?
      CREATE FUNCTION offer_is_replaced(earlier uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        WITH RECURSIVE later AS (
          SELECT id, status FROM offer WHERE replaces = earlier AND status <> 'draft'
          UNION ALL
          SELECT o.id, o.status FROM offer o JOIN later l ON o.replaces = l.id WHERE o.status <> 'draft')
        SELECT EXISTS (SELECT FROM later WHERE status <> 'withdrawn')
      $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
