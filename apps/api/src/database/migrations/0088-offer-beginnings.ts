import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which earlier offer a draft began, and what did not come along, until its authors have read it. */
export class OfferBeginnings1764000000088 implements MigrationInterface {
  readonly name = 'OfferBeginnings1764000000088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE offer_beginning (
        -- A draft that is thrown away takes it along.
        offer_id uuid PRIMARY KEY REFERENCES offer (id) ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT offer_beginning_kind CHECK (kind IN ('own', 'joint', 'smallGrant')),
        -- As it was called then.
        title text NOT NULL,
        not_copied jsonb NOT NULL
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
