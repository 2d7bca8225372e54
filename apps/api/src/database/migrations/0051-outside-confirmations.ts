import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Confirmations of submitted offers that come from outside the system: on paper, or in a signed file. */
export class OutsideConfirmations1764000000051 implements MigrationInterface {
  readonly name = 'OutsideConfirmations1764000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE outside_confirmation (
        offer_id uuid PRIMARY KEY REFERENCES offer (id),
        way text NOT NULL CONSTRAINT outside_confirmation_way CHECK (way IN ('paper', 'signedPdf')),
        status text NOT NULL CONSTRAINT outside_confirmation_status
          CHECK (status IN ('awaited', 'received', 'refused', 'confirmed')),
        -- the signed file, as it came
        file_id uuid REFERENCES file (id),
        examination jsonb,
        sent_by uuid REFERENCES account (id),
        sent_at timestamptz,
        -- the day by which it is judged whether it is in time: of arrival, or of sending where the call says so
        arrived_on date,
        remarks text NOT NULL,
        decided_by uuid REFERENCES account (id),
        decided_at timestamptz,
        CONSTRAINT outside_confirmation_file CHECK (way = 'signedPdf' OR file_id IS NULL),
        CONSTRAINT outside_confirmation_sent CHECK ((file_id IS NULL) = (sent_at IS NULL)
          AND (file_id IS NULL) = (sent_by IS NULL) AND (file_id IS NULL) = (examination IS NULL)),
        CONSTRAINT outside_confirmation_received CHECK (status = 'awaited' OR way = 'paper' OR file_id IS NOT NULL),
        CONSTRAINT outside_confirmation_decided CHECK (status IN ('refused', 'confirmed') = (decided_at IS NOT NULL)
          AND (decided_at IS NULL) = (decided_by IS NULL)),
        CONSTRAINT outside_confirmation_day CHECK (status <> 'confirmed' OR arrived_on IS NOT NULL)
      );
      CREATE FUNCTION keep_outside_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'confirmed' OR (NEW.offer_id, NEW.way) IS DISTINCT FROM (OLD.offer_id, OLD.way) THEN
          RAISE EXCEPTION 'a confirmation is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER outside_confirmation_kept BEFORE UPDATE ON outside_confirmation
        FOR EACH ROW EXECUTE FUNCTION keep_outside_confirmation();
      CREATE TRIGGER outside_confirmation_not_deleted BEFORE DELETE OR TRUNCATE ON outside_confirmation
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
