import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of offers. Those of a submission stay as they are; which they were is in its content, by their checksums. */
export class OfferAttachments1764000000040 implements MigrationInterface {
  readonly name = 'OfferAttachments1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer_attachment (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES offer (id),
        file_id uuid NOT NULL REFERENCES file (id),
        -- The attachment of the call's terms that it is.
        requirement_id uuid,
        -- The one whose place it takes once it is here; gone by then.
        replaces uuid,
        added_by uuid NOT NULL REFERENCES account (id),
        added_at timestamptz NOT NULL,
        CONSTRAINT offer_attachment_once UNIQUE (offer_id, file_id)
      );
      CREATE INDEX offer_attachment_file ON offer_attachment (file_id);
      CREATE FUNCTION keep_submitted_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT status FROM offer WHERE id = OLD.offer_id) <> 'draft' THEN
          RAISE EXCEPTION 'the files of a submitted offer are never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER offer_attachment_kept BEFORE UPDATE OR DELETE ON offer_attachment
        FOR EACH ROW EXECUTE FUNCTION keep_submitted_attachment();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
