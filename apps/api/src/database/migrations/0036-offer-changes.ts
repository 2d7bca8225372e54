import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed which fields of a draft in which version: what others have to be told, and whose a value in dispute is. */
export class OfferChanges1764000000036 implements MigrationInterface {
  readonly name = 'OfferChanges1764000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer_change (
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        version integer NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        at timestamptz NOT NULL,
        paths text[] NOT NULL,
        PRIMARY KEY (offer_id, version)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
