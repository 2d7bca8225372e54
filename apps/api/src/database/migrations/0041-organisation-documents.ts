import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that an organisation keeps once and uses in its offers: each use holds on to the very file that it was. */
export class OrganisationDocuments1764000000041 implements MigrationInterface {
  readonly name = 'OrganisationDocuments1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE organisation_document (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        file_id uuid NOT NULL UNIQUE REFERENCES file (id),
        kind text NOT NULL CONSTRAINT organisation_document_kind
          CHECK (kind IN ('statute', 'registerExtract', 'activityReport', 'financialReport', 'other')),
        valid_from date,
        valid_to date,
        -- The one whose place it takes once it is here; gone by then.
        replaces uuid,
        added_by uuid NOT NULL REFERENCES account (id),
        added_at timestamptz NOT NULL,
        CONSTRAINT organisation_document_term CHECK (valid_to >= valid_from)
      );
      CREATE INDEX organisation_document_organisation ON organisation_document (organisation_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
