import type { PeopleView } from '@nurt/contracts/authorities';
import type { EventView } from '@nurt/contracts/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, eventView, type RecordedEvent, type SignedInCaller } from '../../../kernel';
import { AccountsFacade, type AccountRecord } from '../../identity';
import { staffOf } from './load-staff';
import { STAFF_FACTS } from './staff.events';

/** Changes that the page shows; older ones stay in the database. */
const CHANGES_SHOWN = 100;

/** The people of an authority, for its administrator. */
@Injectable()
export class PeopleQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
  ) {}

  /** Everybody of the caller's authority by name, and the last changes. */
  async of(caller: SignedInCaller): Promise<PeopleView> {
    const authorityId = authorityOf(caller);
    const db = this.dataSource.manager;
    const staff = await staffOf(db, authorityId);
    const changes = await this.changes(authorityId);
    const ids = [...staff.map(({ accountId }) => accountId), ...changes.map(({ subjectId }) => subjectId)];
    const accounts = new Map((await this.accounts.byIds(db, ids)).map((account) => [account.id, account]));
    const invited = await this.accounts.lastInvitations(
      db,
      staff.flatMap(({ accountId }) => (accounts.get(accountId)?.confirmed ? [] : [accountId])),
    );
    return {
      people: staff
        .map(({ accountId, roles, version }) => {
          const { name = '', email = '', confirmed = false } = accounts.get(accountId) ?? {};
          const invitedAt = invited.get(accountId)?.toISOString() ?? null;
          const self = accountId === caller.actor.accountId;
          return { accountId, name, email, roles, confirmed, invitedAt, self, version };
        })
        .sort((a, b) => a.name.localeCompare(b.name, 'pl')),
      timeline: changes.map((event) => named(event, accounts)),
    };
  }

  private changes(authorityId: string): Promise<RecordedEvent[]> {
    return this.dataSource.query<RecordedEvent[]>(
      `SELECT id, type, subject_id AS "subjectId", at, actor_name AS "actorName", data FROM event
        WHERE authority_id = $1 AND type = ANY ($2) ORDER BY position DESC LIMIT ${String(CHANGES_SHOWN)}`,
      [authorityId, STAFF_FACTS],
    );
  }
}

function named(event: RecordedEvent, accounts: ReadonlyMap<string, AccountRecord>): EventView {
  const view = eventView(event);
  return { ...view, params: { ...view.params, name: accounts.get(event.subjectId)?.name ?? '' } };
}
