import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has an offer open. Worth nothing after a minute, so it is not logged: a crash of the database empties it, and
 * every open window writes itself down again within seconds.
 */
export class OfferPresence1764000000037 implements MigrationInterface {
  readonly name = 'OfferPresence1764000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE UNLOGGED TABLE offer_presence (
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        window_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        part text NOT NULL,
        field text NOT NULL,
        seen_at timestamptz NOT NULL,
        PRIMARY KEY (offer_id, window_id)
      );
      CREATE INDEX offer_presence_seen ON offer_presence (seen_at);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
