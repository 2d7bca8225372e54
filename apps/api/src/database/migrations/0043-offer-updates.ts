import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Updates of offers that were awarded less than they asked for. Awards that were cut before and have
 * no agreement yet wait for their update from now on.
 */
export class OfferUpdates1764000000043 implements MigrationInterface {
  readonly name = 'OfferUpdates1764000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer_revision
        DROP CONSTRAINT offer_revision_kind, ADD CONSTRAINT offer_revision_kind
          CHECK (kind IN ('correction', 'update')),
        DROP CONSTRAINT offer_revision_status, ADD CONSTRAINT offer_revision_status
          CHECK (status IN ('open', 'sent', 'accepted')),
        -- what the offer said when the revision began; null: what was submitted
        ADD COLUMN base jsonb,
        -- why the task becomes smaller; empty where it does not
        ADD COLUMN narrowing text NOT NULL DEFAULT '',
        -- with what the office returned an update
        ADD COLUMN remarks text NOT NULL DEFAULT '',
        ADD COLUMN decided_by uuid REFERENCES account (id),
        ADD COLUMN decided_at timestamptz,
        ADD CONSTRAINT offer_revision_decided CHECK (status <> 'accepted'
          OR (kind = 'update' AND decided_by IS NOT NULL AND decided_at IS NOT NULL AND effective_at IS NOT NULL)),
        ADD CONSTRAINT offer_revision_update_accepted
          CHECK (kind <> 'update' OR (effective_at IS NULL) = (status <> 'accepted'));

      INSERT INTO offer_revision (offer_id, kind, status, asked, note, asked_by, asked_at, content, base, version, saved_at)
      SELECT o.id, 'update', 'open', '[]', '', r.approved_by, r.approved_at,
             jsonb_set(offer_says(o.id, o.content), '{sources,grantGrosze}', to_jsonb(o.awarded_grosze)),
             offer_says(o.id, o.content), 1, r.approved_at
        FROM offer o JOIN call_result r ON r.call_id = o.call_id
       WHERE o.status = 'awarded' AND o.awarded_grosze < o.requested_grosze
         AND NOT EXISTS (SELECT FROM agreement a WHERE a.offer_id = o.id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
