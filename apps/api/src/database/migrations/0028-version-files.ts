import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The files of a programme are a part of each version: which, with their hashes. An amendment may bring files and drop
 * others; what a version had stays readable.
 */
export class VersionFiles1764000000028 implements MigrationInterface {
  readonly name = 'VersionFiles1764000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE programme_attachment
        -- The amendment in preparation that brings the file; null once the file is the programme's.
        ADD COLUMN amendment_id uuid REFERENCES programme_amendment (id),
        -- The amendment that drops it, in preparation or adopted.
        ADD COLUMN dropped_by uuid REFERENCES programme_amendment (id),
        -- Dropped by a resolution: in earlier versions only.
        ADD COLUMN gone boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT programme_attachment_gone CHECK (NOT gone OR (dropped_by IS NOT NULL AND amendment_id IS NULL));

      -- Until now nothing changed the files of an adopted programme: every version had those that hang on it.
      ALTER TABLE programme_version DISABLE TRIGGER programme_version_immutable;
      UPDATE programme_version v SET content = v.content || jsonb_build_object('attachments', coalesce((
        SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
                 'sha256', f.sha256) ORDER BY f.created_at, f.name)
          FROM programme_attachment a JOIN file f ON f.id = a.file_id WHERE a.programme_id = v.programme_id), '[]'));
      ALTER TABLE programme_version ENABLE TRIGGER programme_version_immutable;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
