import type { LocalDate } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OwnedRecords } from '../owned-records';

/** So many at once: an office brings them back one by one, and the next ones come up. */
const MOST = 200;

/** Nobody's mandate to represent it holds on the day ($1). */
const NOBODY = `NOT EXISTS (SELECT FROM organisation_member m
  WHERE m.organisation_id = g.id AND m.role = 'representative'
    AND (m.mandate_from IS NULL OR m.mandate_from <= $1) AND (m.mandate_to IS NULL OR m.mandate_to >= $1))`;

/** Organisations that nobody may act for, as far as an authority has to do with them. */
@Injectable()
export class Unrepresented {
  constructor(private readonly owned: OwnedRecords) {}

  /** Ids of those that an administrator of the authority may bring back, by name. */
  async idsFor(db: EntityManager, authorityId: string, today: LocalDate): Promise<string[]> {
    const rows = await db.query<{ id: string }[]>(
      `SELECT g.id FROM organisation g WHERE g.joined_into IS NULL AND ${NOBODY} ORDER BY g.name, g.id LIMIT ${String(MOST)}`,
      [today],
    );
    const ids = rows.map(({ id }) => id);
    const concerned = await this.concerning(db, authorityId, ids);
    return ids.filter((id) => concerned.has(id));
  }

  /** Those of the organisations that have matters in the authority, or have none anywhere. */
  async concerning(db: EntityManager, authorityId: string, ids: readonly string[]): Promise<Set<string>> {
    const records = await this.owned.of(db, ids);
    return new Set(
      ids.filter((id) => {
        const own = records.filter(({ organisationId }) => organisationId === id);
        return own.length === 0 || own.some((record) => record.authorityId === authorityId);
      }),
    );
  }
}
