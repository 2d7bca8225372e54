import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails: one for each event, template and address, however often the event is delivered. */
export class Mail1764000000013 implements MigrationInterface {
  readonly name = 'Mail1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE mail (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES event (id),
        template text NOT NULL,
        recipient text NOT NULL,
        locale text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        CONSTRAINT mail_once UNIQUE (event_id, template, recipient)
      );
      CREATE INDEX mail_created ON mail (created_at DESC);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
