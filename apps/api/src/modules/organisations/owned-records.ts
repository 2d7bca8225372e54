import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../../kernel';

/** Kinds of records that belong to an organisation, as the modules downstream name their tables. */
export type OwnedKind =
  'offer' | 'offer_partner' | 'small_grant' | 'agreement' | 'report' | 'grant_return' | 'remark';

export interface OwnedRecord {
  readonly id: string;
  readonly kind: OwnedKind;
  readonly authorityId: string;
}

/**
 * What belongs to an organisation, wherever it lies. The modules downstream tell at the start which of their tables
 * have an `organisation_id`; a test finds one that nobody told.
 */
@Injectable()
export class OwnedRecords {
  private readonly told = new Set<OwnedKind>();

  tell(...kinds: OwnedKind[]): void {
    for (const kind of kinds) this.told.add(kind);
  }

  get kinds(): readonly OwnedKind[] {
    return [...this.told];
  }

  /** Ids of everything that belongs to the organisations, with the authority to which it was addressed. */
  async of(
    db: EntityManager,
    organisationIds: readonly string[],
  ): Promise<(OwnedRecord & { organisationId: string })[]> {
    const parts = this.kinds.map(
      (kind) =>
        `SELECT id, '${kind}' AS kind, authority_id AS "authorityId", organisation_id AS "organisationId"
           FROM ${kind} WHERE organisation_id = ANY ($1)`,
    );
    return parts.length === 0 ? [] : db.query(parts.join(' UNION ALL '), [organisationIds]);
  }

  /** Gives everything of one organisation to another; returns the ids by kind. */
  async move(tx: Tx, fromId: string, intoId: string): Promise<Record<string, string[]>> {
    const moved: Record<string, string[]> = {};
    for (const kind of this.kinds) {
      const [rows] = await tx.db.query<[{ id: string }[], number]>(
        `UPDATE ${kind} SET organisation_id = $2 WHERE organisation_id = $1 RETURNING id`,
        [fromId, intoId],
      );
      if (rows.length > 0) moved[kind] = rows.map(({ id }) => id);
    }
    return moved;
  }
}
