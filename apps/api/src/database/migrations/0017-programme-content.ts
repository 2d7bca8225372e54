import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The programme in full: its sections, several years, priority tasks and limits of its lines; the versions that
 * resolutions made, which nobody changes; amendments in preparation; and the authority's own classification codes.
 */
export class ProgrammeContent1764000000017 implements MigrationInterface {
  readonly name = 'ProgrammeContent1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE programme
        ADD COLUMN kind text NOT NULL DEFAULT 'annual'
          CONSTRAINT programme_kind CHECK (kind IN ('annual', 'multiYear')),
        ADD COLUMN year_to integer,
        ADD COLUMN sections jsonb NOT NULL DEFAULT '{}'
          CONSTRAINT programme_sections CHECK (jsonb_typeof(sections) = 'object'),
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN saved_at timestamptz,
        DROP CONSTRAINT programme_year_unique;
      UPDATE programme SET year_to = year, saved_at = created_at;
      ALTER TABLE programme ALTER COLUMN year_to SET NOT NULL, ALTER COLUMN saved_at SET NOT NULL,
        ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN sections DROP DEFAULT, ALTER COLUMN version DROP DEFAULT,
        ADD CONSTRAINT programme_years
          CHECK (CASE kind WHEN 'annual' THEN year_to = year ELSE year_to > year END);
      -- One annual programme for each year; a withdrawn one makes room for another.
      CREATE UNIQUE INDEX programme_year_unique ON programme (authority_id, year)
        WHERE kind = 'annual' AND status <> 'withdrawn';

      -- Whether codes repeat is told while a draft is written, and refused when it is adopted.
      ALTER TABLE budget_line DROP CONSTRAINT budget_line_code_unique,
        ADD COLUMN priority_tasks text[] NOT NULL DEFAULT '{}';
      ALTER TABLE budget_line ALTER COLUMN priority_tasks DROP DEFAULT;
      CREATE INDEX budget_line_programme ON budget_line (programme_id);
      CREATE TABLE budget_line_limit (
        budget_line_id uuid NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE,
        year integer NOT NULL,
        limit_grosze bigint NOT NULL CONSTRAINT budget_line_limit_amount CHECK (limit_grosze >= 0),
        PRIMARY KEY (budget_line_id, year)
      );

      CREATE TABLE programme_amendment (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        status text NOT NULL CONSTRAINT programme_amendment_status CHECK (status IN ('draft', 'adopted', 'discarded')),
        content jsonb NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        saved_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX programme_amendment_one_open ON programme_amendment (programme_id) WHERE status = 'draft';
      CREATE INDEX programme_amendment_programme ON programme_amendment (programme_id);

      -- What the council adopted, by each of its resolutions; it stays as it was.
      CREATE TABLE programme_version (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        number integer NOT NULL CONSTRAINT programme_version_number CHECK (number > 0),
        amendment_id uuid UNIQUE REFERENCES programme_amendment (id),
        resolution_number text NOT NULL,
        resolution_date date NOT NULL,
        justification text NOT NULL,
        content jsonb NOT NULL,
        planned_grosze bigint NOT NULL,
        adopted_at timestamptz NOT NULL,
        CONSTRAINT programme_version_number_unique UNIQUE (programme_id, number),
        CONSTRAINT programme_version_resolution_unique UNIQUE (authority_id, resolution_number)
      );
      INSERT INTO programme_version
        SELECT gen_random_uuid(), p.authority_id, p.id, 1, NULL, p.resolution_number, p.resolution_date, '',
               jsonb_build_object('title', p.title, 'sections', '{}'::jsonb, 'lines', coalesce(l.lines, '[]')),
               coalesce(l.planned, 0), coalesce(e.at, p.created_at)
          FROM programme p
          LEFT JOIN LATERAL (
            SELECT jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name, 'legalBasis', legal_basis,
                     'spheres', spheres, 'division', division, 'chapter', chapter, 'paragraph', paragraph,
                     'priorityTasks', '[]'::jsonb, 'plannedGrosze', planned_grosze, 'limits', '[]'::jsonb)
                     ORDER BY position) AS lines, sum(planned_grosze) AS planned
              FROM budget_line WHERE programme_id = p.id) l ON true
          LEFT JOIN LATERAL (
            SELECT max(at) AS at FROM event WHERE subject_id = p.id AND type = 'programme.adopted') e ON true
         WHERE p.status NOT IN ('draft', 'consultation', 'withdrawn');
      CREATE TRIGGER programme_version_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON programme_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Kept as they came; office documents and pictures are compressed already.
      CREATE TABLE file (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL CONSTRAINT file_size CHECK (size > 0 AND size <= 10485760 AND size = length(content)),
        sha256 text NOT NULL CONSTRAINT file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        content bytea NOT NULL,
        created_at timestamptz NOT NULL
      );
      ALTER TABLE file ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE TABLE programme_attachment (
        file_id uuid PRIMARY KEY REFERENCES file (id),
        programme_id uuid NOT NULL REFERENCES programme (id)
      );
      CREATE INDEX programme_attachment_programme ON programme_attachment (programme_id);

      CREATE TABLE classification_entry (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        year integer NOT NULL,
        kind text NOT NULL
          CONSTRAINT classification_entry_kind CHECK (kind IN ('division', 'chapter', 'paragraph')),
        code text NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT classification_entry_code CHECK (code ~ '^[0-9]+$'
          AND length(code) = CASE kind WHEN 'division' THEN 3 WHEN 'chapter' THEN 5 ELSE 4 END),
        CONSTRAINT classification_entry_unique UNIQUE (authority_id, year, kind, code)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
