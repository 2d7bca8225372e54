import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger. Its invariants are held by the database: whoever writes SQL here cannot overspend either. */
export class Ledger1764000000005 implements MigrationInterface {
  readonly name = 'Ledger1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE ledger_account (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        authority_id uuid NOT NULL REFERENCES authority (id),
        budget_line_id uuid NOT NULL,
        place text NOT NULL CONSTRAINT ledger_account_place
          CHECK (place IN ('source', 'line', 'call', 'award', 'agreement', 'paid', 'settled', 'returned')),
        holder_id uuid NOT NULL,
        balance_grosze bigint NOT NULL DEFAULT 0,
        CONSTRAINT ledger_account_unique UNIQUE (budget_line_id, place, holder_id),
        CONSTRAINT ledger_account_not_overdrawn
          CHECK (CASE place WHEN 'source' THEN balance_grosze <= 0 ELSE balance_grosze >= 0 END)
      );
      CREATE INDEX ledger_account_holder ON ledger_account (holder_id);

      CREATE TABLE ledger_line_balance (
        budget_line_id uuid NOT NULL,
        place text NOT NULL,
        balance_grosze bigint NOT NULL,
        PRIMARY KEY (budget_line_id, place)
      );

      CREATE TABLE posting (
        id uuid PRIMARY KEY,
        position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        authority_id uuid NOT NULL REFERENCES authority (id),
        from_account uuid NOT NULL REFERENCES ledger_account (id),
        to_account uuid NOT NULL REFERENCES ledger_account (id),
        amount_grosze bigint NOT NULL CONSTRAINT posting_amount CHECK (amount_grosze > 0),
        kind text NOT NULL CONSTRAINT posting_kind
          CHECK (kind IN ('allocate', 'reserve', 'commit', 'pay', 'settle', 'release', 'return')),
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        idempotency_key text NOT NULL CONSTRAINT posting_idempotency_unique UNIQUE,
        reversal_of uuid CONSTRAINT posting_reversal_unique UNIQUE REFERENCES posting (id),
        actor_id uuid,
        at timestamptz NOT NULL,
        CONSTRAINT posting_moves CHECK (from_account <> to_account)
      );
      CREATE INDEX posting_from ON posting (from_account);
      CREATE INDEX posting_to ON posting (to_account);
      CREATE INDEX posting_subject ON posting (subject_id);
      CREATE TRIGGER posting_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON posting
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Which way money may flow. A reversal flows the other way and names the posting that it takes back.
      CREATE TABLE ledger_flow (
        kind text NOT NULL,
        from_place text NOT NULL,
        to_place text NOT NULL,
        PRIMARY KEY (kind, from_place, to_place)
      );
      INSERT INTO ledger_flow VALUES
        ('allocate', 'source', 'line'), ('allocate', 'line', 'call'),
        ('reserve', 'call', 'award'),
        ('commit', 'award', 'agreement'),
        ('pay', 'agreement', 'paid'),
        ('settle', 'paid', 'settled'),
        ('return', 'paid', 'returned'),
        ('release', 'call', 'line'), ('release', 'award', 'line'), ('release', 'agreement', 'line');
      CREATE TRIGGER ledger_flow_fixed BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON ledger_flow
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION apply_posting() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        source ledger_account;
        target ledger_account;
        original posting;
      BEGIN
        -- Always in the order of ids, so that two postings between the same accounts cannot wait for each other;
        -- no key update, because the foreign keys of both postings already share the accounts' keys.
        PERFORM 1 FROM ledger_account WHERE id IN (NEW.from_account, NEW.to_account) ORDER BY id FOR NO KEY UPDATE;
        SELECT * INTO source FROM ledger_account WHERE id = NEW.from_account;
        SELECT * INTO target FROM ledger_account WHERE id = NEW.to_account;
        IF source.budget_line_id <> target.budget_line_id OR source.authority_id <> target.authority_id
           OR source.authority_id <> NEW.authority_id THEN
          RAISE EXCEPTION 'a posting stays within one budget line of one authority'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_one_line';
        END IF;
        IF NEW.reversal_of IS NULL THEN
          IF NOT EXISTS (SELECT FROM ledger_flow f
              WHERE f.kind = NEW.kind AND f.from_place = source.place AND f.to_place = target.place) THEN
            RAISE EXCEPTION 'money does not flow from % to % by %', source.place, target.place, NEW.kind
              USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_flow';
          END IF;
        ELSE
          SELECT * INTO original FROM posting WHERE id = NEW.reversal_of;
          IF (original.from_account, original.to_account, original.amount_grosze, original.kind)
              IS DISTINCT FROM (NEW.to_account, NEW.from_account, NEW.amount_grosze, NEW.kind)
             OR original.reversal_of IS NOT NULL THEN
            RAISE EXCEPTION 'a reversal takes back exactly one posting'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_reversal';
          END IF;
        END IF;
        UPDATE ledger_account SET balance_grosze = balance_grosze
            + CASE id WHEN NEW.to_account THEN NEW.amount_grosze ELSE -NEW.amount_grosze END
          WHERE id IN (NEW.from_account, NEW.to_account);
        INSERT INTO ledger_line_balance AS b (budget_line_id, place, balance_grosze)
          SELECT source.budget_line_id, change.place, change.grosze
            FROM (VALUES (source.place, -NEW.amount_grosze), (target.place, NEW.amount_grosze)) AS change (place, grosze)
            ORDER BY change.place
          ON CONFLICT (budget_line_id, place) DO UPDATE SET balance_grosze = b.balance_grosze + excluded.balance_grosze;
        RETURN NULL;
      END $$;
      CREATE TRIGGER posting_applied AFTER INSERT ON posting FOR EACH ROW EXECUTE FUNCTION apply_posting();

      -- Balances change through postings only: a statement of one's own stands at depth 1, apply_posting at depth 2.
      CREATE FUNCTION guard_balance() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF pg_trigger_depth() < 2 THEN
          RAISE EXCEPTION 'balances change through postings only' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE FUNCTION open_account_empty() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.balance_grosze <> 0 THEN
          RAISE EXCEPTION 'an account opens empty' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER ledger_account_opens_empty BEFORE INSERT ON ledger_account
        FOR EACH ROW EXECUTE FUNCTION open_account_empty();
      CREATE TRIGGER ledger_account_guarded BEFORE UPDATE ON ledger_account
        FOR EACH ROW EXECUTE FUNCTION guard_balance();
      CREATE TRIGGER ledger_account_kept BEFORE DELETE OR TRUNCATE ON ledger_account
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ledger_line_balance_guarded BEFORE INSERT OR UPDATE ON ledger_line_balance
        FOR EACH ROW EXECUTE FUNCTION guard_balance();
      CREATE TRIGGER ledger_line_balance_kept BEFORE DELETE OR TRUNCATE ON ledger_line_balance
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION ledger_account_of(of_authority uuid, of_line uuid, of_place text, of_holder uuid)
      RETURNS uuid LANGUAGE plpgsql AS $$
      DECLARE
        found_id uuid;
      BEGIN
        SELECT id INTO found_id FROM ledger_account
          WHERE budget_line_id = of_line AND place = of_place AND holder_id = of_holder;
        IF found_id IS NULL THEN
          INSERT INTO ledger_account (authority_id, budget_line_id, place, holder_id)
            VALUES (of_authority, of_line, of_place, of_holder)
            ON CONFLICT ON CONSTRAINT ledger_account_unique DO NOTHING;
          SELECT id INTO found_id FROM ledger_account
            WHERE budget_line_id = of_line AND place = of_place AND holder_id = of_holder;
        END IF;
        RETURN found_id;
      END $$;

      -- Empty when the books are in order.
      CREATE VIEW ledger_discrepancy AS
        SELECT a.id AS account_id, a.balance_grosze, coalesce(sum(m.grosze), 0)::bigint AS posted_grosze
          FROM ledger_account a
          LEFT JOIN LATERAL (
            SELECT amount_grosze AS grosze FROM posting WHERE to_account = a.id
            UNION ALL
            SELECT -amount_grosze FROM posting WHERE from_account = a.id
          ) m ON true
          GROUP BY a.id
          HAVING a.balance_grosze <> coalesce(sum(m.grosze), 0);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
