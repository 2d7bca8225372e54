import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A multi-year programme says whether its limits bind the annual programmes of its years (UDPP art. 5a ust. 2 i 5). */
export class MultiYearLimits1764000000026 implements MigrationInterface {
  readonly name = 'MultiYearLimits1764000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE programme ADD COLUMN limits_binding boolean NOT NULL DEFAULT false
        CONSTRAINT programme_limits_binding CHECK (NOT limits_binding OR kind = 'multiYear');
      CREATE INDEX programme_multi_year ON programme (authority_id, year, year_to) WHERE kind = 'multiYear';
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
