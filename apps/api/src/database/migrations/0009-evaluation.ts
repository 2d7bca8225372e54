import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Formal checks, committees, sealed score sheets, proposals and results. */
export class Evaluation1764000000009 implements MigrationInterface {
  readonly name = 'Evaluation1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE formal_check (
        offer_id uuid PRIMARY KEY REFERENCES offer (id),
        answers jsonb NOT NULL,
        outcome text NOT NULL CONSTRAINT formal_check_outcome CHECK (outcome IN ('admitted', 'rejected')),
        decided_by uuid NOT NULL REFERENCES account (id),
        decided_at timestamptz NOT NULL
      );
      CREATE TABLE committee_member (
        call_id uuid NOT NULL REFERENCES call (id),
        account_id uuid NOT NULL REFERENCES account (id),
        named_by text NOT NULL CONSTRAINT committee_member_named_by CHECK (named_by IN ('authority', 'organisations')),
        PRIMARY KEY (call_id, account_id)
      );
      CREATE INDEX committee_member_account ON committee_member (account_id);
      CREATE TABLE impartiality_declaration (
        offer_id uuid NOT NULL REFERENCES offer (id),
        account_id uuid NOT NULL REFERENCES account (id),
        impartial boolean NOT NULL,
        grounds text[] NOT NULL,
        explanation text NOT NULL,
        declared_at timestamptz NOT NULL,
        PRIMARY KEY (offer_id, account_id),
        CONSTRAINT impartiality_declaration_grounds CHECK (impartial = (cardinality(grounds) = 0))
      );
      CREATE TABLE score_sheet (
        offer_id uuid NOT NULL,
        account_id uuid NOT NULL,
        scores jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        filed_at timestamptz,
        score integer CONSTRAINT score_sheet_score CHECK (score BETWEEN 0 AND 10000),
        PRIMARY KEY (offer_id, account_id),
        CONSTRAINT score_sheet_declared FOREIGN KEY (offer_id, account_id)
          REFERENCES impartiality_declaration (offer_id, account_id),
        CONSTRAINT score_sheet_filed_whole CHECK ((filed_at IS NULL) = (score IS NULL))
      );
      CREATE FUNCTION guard_score_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.filed_at IS NOT NULL THEN
          RAISE EXCEPTION 'a filed score sheet is never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        IF NOT (SELECT impartial FROM impartiality_declaration d
                WHERE d.offer_id = NEW.offer_id AND d.account_id = NEW.account_id) THEN
          RAISE EXCEPTION 'an excluded member does not score' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER score_sheet_guarded BEFORE INSERT OR UPDATE ON score_sheet
        FOR EACH ROW EXECUTE FUNCTION guard_score_sheet();
      CREATE TABLE allocation_proposal (
        call_id uuid PRIMARY KEY REFERENCES call (id),
        amounts jsonb NOT NULL,
        proposed_by uuid NOT NULL REFERENCES account (id),
        proposed_at timestamptz NOT NULL
      );
      CREATE TABLE call_result (
        call_id uuid PRIMARY KEY REFERENCES call (id),
        authority_id uuid NOT NULL REFERENCES authority (id),
        order_number text NOT NULL,
        order_date date NOT NULL,
        rows jsonb NOT NULL,
        approved_by uuid NOT NULL REFERENCES account (id),
        approved_at timestamptz NOT NULL,
        CONSTRAINT call_result_order_unique UNIQUE (authority_id, order_number)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
