import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files come and go in pieces, so that no request holds a whole one; an upload that was broken off waits for its rest.
 * What may be infected waits for the scanner, and only its fingerprint stays of what is.
 */
export class FilesInPieces1764000000039 implements MigrationInterface {
  readonly name = 'FilesInPieces1764000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE file_chunk (
        file_id uuid NOT NULL REFERENCES file (id) ON DELETE CASCADE,
        start integer NOT NULL CONSTRAINT file_chunk_start CHECK (start >= 0),
        content bytea NOT NULL CONSTRAINT file_chunk_size CHECK (length(content) BETWEEN 1 AND 262144),
        PRIMARY KEY (file_id, start)
      );
      ALTER TABLE file_chunk ALTER COLUMN content SET STORAGE EXTERNAL;
      INSERT INTO file_chunk SELECT id, s, substr(content, s + 1, 262144)
        FROM file, generate_series(0, size - 1, 262144) s;

      ALTER TABLE file
        DROP CONSTRAINT file_size,
        DROP COLUMN content,
        ADD CONSTRAINT file_size CHECK (size BETWEEN 1 AND 104857600),
        ALTER COLUMN media_type DROP NOT NULL,
        ALTER COLUMN sha256 DROP NOT NULL,
        ADD COLUMN state text NOT NULL DEFAULT 'unscanned' CONSTRAINT file_state
          CHECK (state IN ('uploading', 'quarantined', 'clean', 'unscanned', 'infected')),
        -- What the scanner called it.
        ADD COLUMN signature text,
        ADD COLUMN scanned_at timestamptz,
        ADD CONSTRAINT file_whole CHECK ((state = 'uploading') = (sha256 IS NULL)
          AND (state = 'uploading') = (media_type IS NULL)),
        ADD CONSTRAINT file_signature CHECK ((state = 'infected') = (signature IS NOT NULL));
      ALTER TABLE file ALTER COLUMN state DROP DEFAULT;
      CREATE INDEX file_quarantined ON file (created_at) WHERE state = 'quarantined';

      CREATE TABLE upload (
        file_id uuid PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
        -- When the file was last changed on the device, milliseconds: with name and size it tells the same file again.
        modified_at bigint NOT NULL,
        received integer NOT NULL DEFAULT 0 CONSTRAINT upload_received CHECK (received >= 0),
        -- Who goes on with it: the last one that asked.
        lease uuid NOT NULL,
        touched_at timestamptz NOT NULL
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
