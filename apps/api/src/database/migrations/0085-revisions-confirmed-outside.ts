import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Corrections and updates are confirmed outside the system too: one row for each time that something was sent to be
 * confirmed so. A round of correction that the confirmation has settled is not with its authors any more.
 */
export class RevisionsConfirmedOutside1764000000085 implements MigrationInterface {
  readonly name = 'RevisionsConfirmedOutside1764000000085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE outside_confirmation
        ADD COLUMN act text NOT NULL DEFAULT 'offer' CONSTRAINT outside_confirmation_act
          CHECK (act IN ('offer', 'correction', 'update')),
        -- when it was submitted, or sent back
        ADD COLUMN declared_at timestamptz;
      ALTER TABLE outside_confirmation DISABLE TRIGGER outside_confirmation_kept;
      UPDATE outside_confirmation c SET declared_at = o.submitted_at FROM offer o WHERE o.id = c.offer_id;
      ALTER TABLE outside_confirmation ENABLE TRIGGER outside_confirmation_kept;
      ALTER TABLE outside_confirmation
        ALTER COLUMN act DROP DEFAULT,
        ALTER COLUMN declared_at SET NOT NULL,
        DROP CONSTRAINT outside_confirmation_pkey,
        ADD PRIMARY KEY (offer_id, act, declared_at);
      CREATE OR REPLACE FUNCTION keep_outside_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'confirmed' OR (NEW.offer_id, NEW.act, NEW.declared_at, NEW.way)
            IS DISTINCT FROM (OLD.offer_id, OLD.act, OLD.declared_at, OLD.way) THEN
          RAISE EXCEPTION 'a confirmation is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;

      UPDATE offer o SET status = 'submitted'
        FROM offer_revision r JOIN outside_confirmation c ON c.offer_id = r.offer_id
       WHERE o.id = r.offer_id AND o.status = 'returned' AND r.kind = 'correction' AND c.status = 'confirmed'
         AND c.arrived_on <= (r.deadline ->> 'dueOn')::date
         AND NOT EXISTS (SELECT FROM jsonb_array_elements(r.asked) a WHERE a ->> 'path' <> 'confirmation');
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
