import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that an organisation keeps once. What was replaced or put away stays: an offer may have shown it. */
export class Documents1764000000034 implements MigrationInterface {
  readonly name = 'Documents1764000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE organisation_document (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        kind text NOT NULL CONSTRAINT organisation_document_kind CHECK (kind IN
          ('statute', 'registerExtract', 'activityReport', 'financialReport', 'powerOfAttorney', 'other')),
        title text NOT NULL,
        valid_from date,
        valid_to date,
        file_id uuid NOT NULL CONSTRAINT organisation_document_file_once UNIQUE REFERENCES file (id),
        uploaded_by uuid NOT NULL REFERENCES account (id),
        uploaded_at timestamptz NOT NULL,
        replaced_by uuid CONSTRAINT organisation_document_replaced_once UNIQUE REFERENCES organisation_document (id),
        put_away_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT organisation_document_validity CHECK (valid_to >= valid_from)
      );
      CREATE INDEX organisation_document_current ON organisation_document (organisation_id)
        WHERE replaced_by IS NULL AND put_away_at IS NULL;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
