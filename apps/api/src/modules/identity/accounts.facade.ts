import { randomUUID } from 'node:crypto';
import type { AuthorityRole, OrganisationRole } from '@nurt/domain/access';
import { dateInWarsaw, type Instant, type LocalDate } from '@nurt/domain/calendar';
import { mandateState, roleAt } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newToken, prepared, tokenHash, type Actor, type Tx } from '../../kernel';

export interface AccountRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: 'pl' | 'en';
  readonly confirmed: boolean;
}

export type TokenPurpose = 'confirmEmail' | 'resetPassword';
const TOKEN_HOURS: Record<TokenPurpose, number> = { confirmEmail: 72, resetPassword: 2 };

interface Membership {
  readonly id: string;
  readonly name: string;
  readonly role: OrganisationRole;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const WHO_ACTS = prepared(
  `SELECT a.email, a.name, a.locale,
          (SELECT json_build_object('id', t.id, 'name', t.name, 'roles', s.roles)
             FROM staff s JOIN authority t ON t.id = s.authority_id WHERE s.account_id = a.id) AS authority,
          (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'role', m.role,
                                                     'from', m.mandate_from, 'to', m.mandate_to)
                                   ORDER BY o.name), '[]')
             FROM organisation_member m JOIN organisation o ON o.id = m.organisation_id
            WHERE m.account_id = a.id) AS organisations
     FROM account a WHERE a.id = $1`,
);

/** What others ask about accounts. Passwords and tokens never leave this module in the clear, but for mails. */
@Injectable()
export class AccountsFacade {
  constructor(private readonly clock: Clock) {}

  async byEmail(
    db: EntityManager,
    email: string,
  ): Promise<(AccountRecord & { passwordHash: string }) | undefined> {
    const [account] = await db.query<(AccountRecord & { passwordHash: string })[]>(
      `SELECT id, email, name, locale, email_confirmed_at IS NOT NULL AS confirmed, password_hash AS "passwordHash"
         FROM account WHERE email = lower($1)`,
      [email.trim()],
    );
    return account;
  }

  async byIds(db: EntityManager, ids: readonly string[]): Promise<AccountRecord[]> {
    return db.query<AccountRecord[]>(
      `SELECT id, email, name, locale, email_confirmed_at IS NOT NULL AS confirmed FROM account WHERE id = ANY ($1)`,
      [ids],
    );
  }

  /**
   * Who a signed-in account is, with all roles as they are now, or at the instant: one query at every request. A
   * mandate that has ended gives no power here, so nothing behind this has to ask about it.
   */
  async actor(
    db: EntityManager,
    accountId: string,
    at: Instant = this.clock.now(),
  ): Promise<Actor | undefined> {
    const [row] = await db.query<
      {
        email: string;
        name: string;
        locale: 'pl' | 'en';
        authority: { id: string; name: string; roles: AuthorityRole[] } | null;
        organisations: Membership[];
      }[]
    >(WHO_ACTS, [accountId]);
    if (!row) return undefined;
    const organisations = row.organisations.map(({ id, name, role, ...mandate }) => ({
      id,
      name,
      role: roleAt({ role, mandate }, at),
      mandate: mandateState(mandate, dateInWarsaw(at)),
    }));
    return { accountId, ...row, organisations };
  }

  /** When a letter with a link to choose a password last went to each of the accounts that got one. */
  async lastInvitations(db: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await db.query<{ id: string; at: Date }[]>(
      `SELECT subject_id AS id, max(at) AS at FROM event
        WHERE subject_kind = 'account' AND subject_id = ANY ($1)
          AND type IN ('account.invited', 'account.passwordResetRequested') GROUP BY subject_id`,
      [ids],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  /** Makes a single-use token; only its hash is stored. */
  async issueToken(
    tx: Tx,
    accountId: string,
    purpose: TokenPurpose,
    hours = TOKEN_HOURS[purpose],
  ): Promise<string> {
    const { token, hash } = newToken();
    const expiresAt = new Date(tx.now.getTime() + hours * 3_600_000);
    await tx.db.query(
      'INSERT INTO account_token (id, account_id, purpose, token_hash, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [randomUUID(), accountId, purpose, hash, expiresAt],
    );
    return token;
  }

  /**
   * Uses a token up, with whatever else was sent for the same purpose, and returns its account; undefined when it is
   * unknown, used or expired.
   */
  async useToken(tx: Tx, token: string, purpose: TokenPurpose): Promise<string | undefined> {
    const [rows] = await tx.db.query<[{ account_id: string }[], number]>(
      `UPDATE account_token SET used_at = $3
        WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING account_id`,
      [tokenHash(token), purpose, tx.now],
    );
    const accountId = rows[0]?.account_id;
    if (accountId !== undefined) {
      await tx.db.query(
        'UPDATE account_token SET used_at = $3 WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL',
        [accountId, purpose, tx.now],
      );
    }
    return accountId;
  }

  /** Ends every session of the account. */
  async endSessions(db: EntityManager, accountId: string): Promise<void> {
    await db.query(`DELETE FROM session WHERE sess -> 'passport' ->> 'user' = $1`, [accountId]);
  }
}
