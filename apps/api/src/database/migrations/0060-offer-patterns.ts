import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation writes once and begins its offers with. */
export class OfferPatterns1764000000060 implements MigrationInterface {
  readonly name = 'OfferPatterns1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE organisation_offer_pattern (
        organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
        contact_name text NOT NULL,
        contact_phone text NOT NULL,
        contact_email text NOT NULL,
        experience text NOT NULL,
        resources text NOT NULL,
        version integer NOT NULL,
        saved_by uuid NOT NULL REFERENCES account (id),
        saved_at timestamptz NOT NULL
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
