import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls in full: approval by a second person before the announcement, the register of publications. */
export class CallProcess1764000000020 implements MigrationInterface {
  readonly name = 'CallProcess1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await approval(runner);
    await publications(runner);
    await corrections(runner);
    await questions(runner);
    await runner.query(/* sql */ `
      -- Bonus criteria lift a score beyond the whole.
      ALTER TABLE score_sheet DROP CONSTRAINT score_sheet_score,
        ADD CONSTRAINT score_sheet_score CHECK (score >= 0);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}

/** Every change of an announced call, with what was before and after; numbered, dated and never changed itself. */
async function corrections(runner: QueryRunner): Promise<void> {
  await runner.query(/* sql */ `
    CREATE TABLE call_correction (
      id uuid PRIMARY KEY,
      call_id uuid NOT NULL REFERENCES call (id),
      number integer NOT NULL CONSTRAINT call_correction_number CHECK (number > 0),
      kind text NOT NULL CONSTRAINT call_correction_kind CHECK (kind IN ('correction', 'extension')),
      essential boolean NOT NULL,
      reason text NOT NULL CONSTRAINT call_correction_reason CHECK (reason ~ '\\S'),
      changes jsonb NOT NULL CONSTRAINT call_correction_changes CHECK (jsonb_array_length(changes) > 0),
      published_at timestamptz NOT NULL,
      made_by uuid NOT NULL REFERENCES account (id),
      CONSTRAINT call_correction_once UNIQUE (call_id, number)
    );
    CREATE TRIGGER call_correction_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON call_correction
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  `);
}

/** Questions about open calls and their public answers; the address of whoever asked is for the answer alone. */
async function questions(runner: QueryRunner): Promise<void> {
  await runner.query(/* sql */ `
    CREATE TABLE call_question (
      id uuid PRIMARY KEY,
      call_id uuid NOT NULL REFERENCES call (id),
      authority_id uuid NOT NULL REFERENCES authority (id),
      status text NOT NULL CONSTRAINT call_question_status CHECK (status IN ('asked', 'answered', 'dismissed')),
      question text NOT NULL CONSTRAINT call_question_length CHECK (length(question) <= 4000),
      email text,
      locale text NOT NULL CONSTRAINT call_question_locale CHECK (locale IN ('pl', 'en')),
      asked_at timestamptz NOT NULL,
      published_question text,
      answer text,
      decided_by uuid REFERENCES account (id),
      decided_at timestamptz,
      CONSTRAINT call_question_decided CHECK ((status = 'asked') = (decided_by IS NULL)),
      CONSTRAINT call_question_answered CHECK ((status = 'answered') = (answer IS NOT NULL))
    );
    CREATE INDEX call_question_call ON call_question (call_id, asked_at);
    CREATE INDEX call_question_waiting ON call_question (authority_id) WHERE status = 'asked';
  `);
}

/** Where and when each announcement appeared. Nothing is taken back: a mistake gets a row that corrects it. */
async function publications(runner: QueryRunner): Promise<void> {
  await runner.query(/* sql */ `
    CREATE TABLE call_publication (
      id uuid PRIMARY KEY,
      call_id uuid NOT NULL REFERENCES call (id),
      place text NOT NULL CONSTRAINT call_publication_place CHECK (place IN ('bulletin', 'noticeBoard', 'website')),
      published_at timestamptz NOT NULL,
      -- Told with its hour, or only by its day.
      hour_known boolean NOT NULL,
      evidence text NOT NULL,
      corrects uuid REFERENCES call_publication (id) CONSTRAINT call_publication_corrected_once UNIQUE,
      reason text,
      recorded_at timestamptz NOT NULL,
      -- Nobody for what was told before there was a register.
      recorded_by uuid REFERENCES account (id),
      CONSTRAINT call_publication_corrected_with_reason CHECK ((corrects IS NULL) = (reason IS NULL)),
      CONSTRAINT call_publication_not_ahead CHECK (published_at <= recorded_at)
    );
    CREATE UNIQUE INDEX call_publication_once ON call_publication (call_id, place) WHERE corrects IS NULL;
    INSERT INTO call_publication (id, call_id, place, published_at, hour_known, evidence, recorded_at)
      SELECT gen_random_uuid(), c.id, p.key, least((p.value::date)::timestamp AT TIME ZONE 'Europe/Warsaw',
             c.announced_at), false, '', c.announced_at
        FROM call c CROSS JOIN LATERAL jsonb_each_text(c.publications) p
       WHERE c.publications IS NOT NULL AND c.statute -> 'rules' -> 'publicationPlaces' ? p.key;
    CREATE TRIGGER call_publication_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON call_publication
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  `);
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
