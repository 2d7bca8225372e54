import { randomUUID } from 'node:crypto';
import type { AuthorityRole } from '@nurt/domain/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel';
import type { AuthorityRecord } from './authorities.facade';
import { staffFact } from './staff/staff.events';

/** Sets up an authority and its people. Called by whoever installs the product, not over HTTP. */
@Injectable()
export class RegisterAuthority {
  async execute(tx: Tx, authority: Omit<AuthorityRecord, 'id'>): Promise<string> {
    const id = randomUUID();
    await tx.db.query(
      `INSERT INTO authority (id, name, kind, terc, address, bulletin_url, executive_title, executive_name,
                              treasurer_name, bank_account, nip)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        authority.name,
        authority.kind,
        authority.terc,
        authority.address,
        authority.bulletinUrl,
        authority.executiveTitle,
        authority.executiveName,
        authority.treasurerName,
        authority.bankAccount,
        authority.nip,
      ],
    );
    await tx.record({ type: 'authority.registered', subject: { kind: 'authority', id }, authorityId: id });
    return id;
  }

  /** Somebody begins to work for the authority. Nobody works for two: the database refuses it. */
  async employ(
    tx: Tx,
    authorityId: string,
    accountId: string,
    roles: readonly AuthorityRole[],
  ): Promise<void> {
    await tx.db.query('INSERT INTO staff (account_id, authority_id, roles) VALUES ($1, $2, $3)', [
      accountId,
      authorityId,
      roles,
    ]);
    await tx.record(staffFact('authority.staffChanged', authorityId, accountId, { roles }));
  }
}
