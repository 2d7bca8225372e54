import type { DuplicatesView, DuplicateView, JoinView } from '@nurt/contracts/organisations';
import { duplicateGrounds } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { authorityOf, type SignedInCaller } from '../../kernel';
import { AccountsFacade } from '../identity';
import { OrganisationMember } from './member.entity';
import { OrganisationJoin } from './organisation-join.entity';
import { Organisation } from './organisation.entity';
import { OwnedRecords } from './owned-records';

/** So many pairs at once: an office joins them one by one, and the next ones come up. */
const MOST_PAIRS = 50;

/** Pairs that share something; each arm is one index or one hash, however many organisations there are. */
export const DUPLICATE_PAIRS = `
  WITH live AS (SELECT * FROM organisation WHERE joined_into IS NULL)
  SELECT a.id AS a, b.id AS b FROM live a JOIN live b ON left(a.regon, 9) = left(b.regon, 9) AND a.id < b.id
  UNION SELECT a.id, b.id FROM live a JOIN live b ON a.krs = b.krs AND a.id < b.id
  UNION SELECT a.id, b.id FROM live a JOIN live b ON a.postal_code = b.postal_code AND a.id < b.id
     AND regexp_replace(lower(a.name), '[^[:alnum:]]+', '', 'g') = regexp_replace(lower(b.name), '[^[:alnum:]]+', '', 'g')
  LIMIT ${String(MOST_PAIRS)}`;

/** What an administrator sees of organisations that were entered twice. */
@Injectable()
export class DuplicatesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsFacade,
    private readonly owned: OwnedRecords,
  ) {}

  /** Pairs that may be one organisation, and what this authority has joined, the last first. */
  async of(caller: SignedInCaller): Promise<DuplicatesView> {
    const authorityId = authorityOf(caller);
    const db = this.dataSource.manager;
    const pairs = await db.query<{ a: string; b: string }[]>(DUPLICATE_PAIRS);
    const joins = await db.find(OrganisationJoin, {
      where: { authorityId },
      order: { joinedAt: 'DESC', id: 'ASC' },
    });
    const compared = await this.described(
      pairs.flatMap(({ a, b }) => [a, b]),
      authorityId,
    );
    const found = pairs.flatMap(({ a, b }) => {
      const [one, other] = [compared.get(a), compared.get(b)];
      return one && other ? [{ grounds: duplicateGrounds(one, other), one, other }] : [];
    });
    return { found, joins: await this.joinViews(joins) };
  }

  private async described(ids: readonly string[], authorityId: string): Promise<Map<string, DuplicateView>> {
    const db = this.dataSource.manager;
    const organisations = await db.findBy(Organisation, { id: In([...new Set(ids)]) });
    const members = await db.findBy(OrganisationMember, { organisationId: In([...new Set(ids)]) });
    const accounts = await this.accounts.byIds(db, [...new Set(members.map(({ accountId }) => accountId))]);
    const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
    const records = await this.owned.of(db, [...new Set(ids)]);
    return new Map(
      organisations.map((organisation) => {
        const own = records.filter(({ organisationId }) => organisationId === organisation.id);
        const view: DuplicateView = {
          id: organisation.id,
          name: organisation.name,
          nip: organisation.nip,
          regon: organisation.regon,
          krs: organisation.krs,
          postalCode: organisation.postalCode,
          city: organisation.city,
          registeredAt: organisation.createdAt.toISOString(),
          members: members
            .filter(({ organisationId }) => organisationId === organisation.id)
            .map(({ accountId, role }) => ({ name: nameOf.get(accountId) ?? '', role })),
          records: this.owned.kinds.flatMap((kind) => {
            const count = own.filter((record) => record.kind === kind).length;
            return count > 0 ? [{ kind, count }] : [];
          }),
          elsewhere: own.some((record) => record.authorityId !== authorityId),
        };
        return [organisation.id, view];
      }),
    );
  }

  private async joinViews(joins: readonly OrganisationJoin[]): Promise<JoinView[]> {
    const db = this.dataSource.manager;
    const names = new Map(
      (
        await db.findBy(Organisation, { id: In(joins.flatMap(({ fromId, intoId }) => [fromId, intoId])) })
      ).map(({ id, name, nip }) => [id, { id, name, nip }]),
    );
    const people = await this.accounts.byIds(db, [...new Set(joins.map(({ joinedBy }) => joinedBy))]);
    const nobody = { id: '', name: '', nip: '' };
    return joins.map((join) => ({
      id: join.id,
      from: names.get(join.fromId) ?? nobody,
      into: names.get(join.intoId) ?? nobody,
      joinedBy: people.find(({ id }) => id === join.joinedBy)?.name ?? '',
      joinedAt: join.joinedAt.toISOString(),
      reason: join.reason,
      grounds: join.grounds,
      moved: Object.entries(join.moved).map(([kind, ids]) => ({ kind, ids: [...ids] })),
    }));
  }
}
