import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The counters of failed sign-ins count letters too. */
export class Attempts1764000000014 implements MigrationInterface {
  readonly name = 'Attempts1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in_failure RENAME TO attempt');
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
