import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls in full: approval by a second person before the announcement. */
export class CallProcess1764000000020 implements MigrationInterface {
  readonly name = 'CallProcess1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await approval(runner);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}

/** Calls that were announced before anybody approved calls say so; all others carry two people. */
async function approval(runner: QueryRunner): Promise<void> {
  await runner.query(/* sql */ `
    ALTER TABLE call DROP CONSTRAINT call_status, DROP CONSTRAINT call_announced_whole,
      ADD COLUMN edited_by uuid REFERENCES account (id),
      ADD COLUMN proposed_by uuid REFERENCES account (id),
      ADD COLUMN proposed_at timestamptz,
      ADD COLUMN approved_by uuid REFERENCES account (id),
      ADD COLUMN approved_at timestamptz,
      ADD COLUMN remarks text,
      ADD COLUMN before_approvals boolean NOT NULL DEFAULT false;
    UPDATE call SET before_approvals = true WHERE status <> 'draft';
    ALTER TABLE call
      ADD CONSTRAINT call_status
        CHECK (status IN ('draft', 'proposed', 'approved', 'announced', 'resolved', 'annulled')),
      ADD CONSTRAINT call_announced_whole CHECK (status IN ('draft', 'proposed', 'approved')
        OR (number IS NOT NULL AND pool_grosze IS NOT NULL AND closes_at IS NOT NULL AND publications IS NOT NULL
          AND statute IS NOT NULL AND announced_at IS NOT NULL)),
      ADD CONSTRAINT call_proposed_by_somebody CHECK (status = 'draft' OR before_approvals
        OR (proposed_by IS NOT NULL AND proposed_at IS NOT NULL)),
      ADD CONSTRAINT call_approved_by_somebody CHECK (status IN ('draft', 'proposed') OR before_approvals
        OR (approved_by IS NOT NULL AND approved_at IS NOT NULL)),
      ADD CONSTRAINT call_four_eyes CHECK (approved_by <> proposed_by AND approved_by <> edited_by);
    DROP INDEX call_public;
    CREATE INDEX call_public ON call (closes_at DESC) WHERE status NOT IN ('draft', 'proposed', 'approved');
  `);
}
