import type { AuthorityView, StaffView } from '@nurt/contracts/authorities';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared, refuse } from '../../kernel';

/** An authority with what its documents print. */
export interface AuthorityRecord extends AuthorityView {
  /** Ten digits; null for an authority founded before it was asked for. */
  readonly nip: string | null;
  readonly executiveName: string;
  readonly treasurerName: string;
  /** NRB, 26 digits: where returned money goes. */
  readonly bankAccount: string;
}

const COLUMNS = `id, name, kind, terc, nip, address, bulletin_url AS "bulletinUrl", executive_title AS "executiveTitle",
  executive_name AS "executiveName", treasurer_name AS "treasurerName", bank_account AS "bankAccount"`;

const ONE = prepared(`SELECT ${COLUMNS} FROM authority WHERE id = $1`);

/** What other modules ask about authorities and their staff. */
@Injectable()
export class AuthoritiesFacade {
  /** @throws Refusal notFound */
  async get(db: EntityManager, id: string): Promise<AuthorityRecord> {
    const [record] = await db.query<AuthorityRecord[]>(ONE, [id]);
    if (!record) throw refuse.notFound();
    return record;
  }

  async all(db: EntityManager): Promise<AuthorityRecord[]> {
    return db.query<AuthorityRecord[]>(`SELECT ${COLUMNS} FROM authority ORDER BY name`);
  }

  /** People of the authority with their roles, by name. */
  async staff(db: EntityManager, authorityId: string): Promise<StaffView[]> {
    return db.query<StaffView[]>(
      `SELECT s.account_id AS "accountId", a.name, s.roles FROM staff s JOIN account a ON a.id = s.account_id
        WHERE s.authority_id = $1 ORDER BY a.name`,
      [authorityId],
    );
  }
}
