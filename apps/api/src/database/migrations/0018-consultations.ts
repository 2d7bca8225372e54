import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The consultation of a draft programme, the remarks made in it, and the opinion of the public benefit council. */
export class Consultations1764000000018 implements MigrationInterface {
  readonly name = 'Consultations1764000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE consultation (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        programme_id uuid NOT NULL REFERENCES programme (id),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        announced_ends_on date NOT NULL,
        ways text[] NOT NULL,
        legal_act text NOT NULL,
        place text NOT NULL,
        minimum_days integer NOT NULL CONSTRAINT consultation_minimum_days CHECK (minimum_days >= 1),
        -- What people were asked about: later edits of the programme do not change it.
        draft jsonb NOT NULL,
        started_at timestamptz NOT NULL,
        delivered_on date,
        -- The last day of the council's term, by the law of the day of delivery.
        opinion_due_on date,
        verdict text CONSTRAINT consultation_verdict CHECK (verdict IN ('positive', 'withRemarks', 'negative')),
        given_on date,
        opinion_text text NOT NULL DEFAULT '',
        opinion_recorded_at timestamptz,
        reported_at timestamptz,
        CONSTRAINT consultation_programme_unique UNIQUE (programme_id),
        CONSTRAINT consultation_period CHECK (ends_on >= starts_on AND ends_on >= announced_ends_on),
        CONSTRAINT consultation_ways CHECK (ways <@ ARRAY['form', 'email', 'paper', 'meeting']),
        CONSTRAINT consultation_opinion_whole CHECK ((verdict IS NULL) = (given_on IS NULL)
          AND (verdict IS NULL) = (opinion_recorded_at IS NULL)),
        CONSTRAINT consultation_opinion_due CHECK ((delivered_on IS NULL) = (opinion_due_on IS NULL)),
        CONSTRAINT consultation_opinion_after_delivery
          CHECK (given_on IS NULL OR (delivered_on IS NOT NULL AND given_on >= delivered_on))
      );
      CREATE INDEX consultation_of_authority ON consultation (authority_id, ends_on);

      CREATE TABLE remark (
        id uuid PRIMARY KEY,
        consultation_id uuid NOT NULL REFERENCES consultation (id),
        authority_id uuid NOT NULL REFERENCES authority (id),
        number integer NOT NULL,
        way text NOT NULL CONSTRAINT remark_way CHECK (way IN ('form', 'email', 'paper', 'meeting')),
        received_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        author text NOT NULL CONSTRAINT remark_author CHECK (author IN ('organisation', 'resident')),
        name text NOT NULL,
        name_public boolean NOT NULL,
        email text,
        locale text NOT NULL CONSTRAINT remark_locale CHECK (locale IN ('pl', 'en')),
        organisation_id uuid REFERENCES organisation (id),
        topic text NOT NULL,
        text text NOT NULL CONSTRAINT remark_text_bounded CHECK (length(text) BETWEEN 1 AND 4000),
        verdict text CONSTRAINT remark_verdict CHECK (verdict IN ('accepted', 'partly', 'declined')),
        reasons text NOT NULL DEFAULT '',
        answered_at timestamptz,
        answered_by uuid REFERENCES account (id),
        hidden_reason text,
        hidden_at timestamptz,
        hidden_by uuid REFERENCES account (id),
        CONSTRAINT remark_number_unique UNIQUE (consultation_id, number),
        CONSTRAINT remark_answer_whole CHECK ((verdict IS NULL) = (answered_at IS NULL)),
        CONSTRAINT remark_answer_reasoned CHECK (verdict IS NULL OR verdict = 'accepted' OR reasons <> ''),
        CONSTRAINT remark_hidden_whole CHECK ((hidden_reason IS NULL) = (hidden_at IS NULL)),
        CONSTRAINT remark_of_organisation CHECK (organisation_id IS NULL OR author = 'organisation')
      );
      CREATE INDEX remark_waiting ON remark (authority_id) WHERE verdict IS NULL AND hidden_at IS NULL;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
