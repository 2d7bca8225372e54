import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes and their budget lines. */
export class Programmes1764000000006 implements MigrationInterface {
  readonly name = 'Programmes1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE programme (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        year integer NOT NULL,
        title text NOT NULL,
        status text NOT NULL CONSTRAINT programme_status CHECK (status IN ('draft', 'adopted')),
        resolution_number text,
        resolution_date date,
        created_at timestamptz NOT NULL,
        CONSTRAINT programme_year_unique UNIQUE (authority_id, year),
        CONSTRAINT programme_resolution_unique UNIQUE (authority_id, resolution_number),
        CONSTRAINT programme_adopted_by_resolution
          CHECK (status = 'draft' OR (resolution_number IS NOT NULL AND resolution_date IS NOT NULL))
      );
      CREATE TABLE budget_line (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programme (id),
        position integer NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        legal_basis text NOT NULL
          CONSTRAINT budget_line_legal_basis CHECK (legal_basis IN ('udpp', 'udpp_small_grant', 'sports_act', 'public_health_act')),
        spheres text[] NOT NULL,
        division text NOT NULL,
        chapter text NOT NULL,
        paragraph text NOT NULL,
        planned_grosze bigint NOT NULL CONSTRAINT budget_line_planned CHECK (planned_grosze >= 0),
        CONSTRAINT budget_line_code_unique UNIQUE (programme_id, code)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
