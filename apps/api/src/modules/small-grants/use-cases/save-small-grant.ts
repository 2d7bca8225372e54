import type { SaveSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import type { SmallGrantStatus } from '@nurt/domain/small-grants';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type Refusal, type SignedInCaller } from '../../../kernel';
import { organisationsAllowing, requireRoleIn } from '../../organisations';

/**
 * Saves the parts of a draft that changed. It runs every few seconds for everybody who writes, so it is one statement
 * and therefore its own transaction; only when nothing was saved does it look for the reason.
 */
@Injectable()
export class SaveSmallGrant {
  constructor(private readonly dataSource: DataSource) {}

  async execute(
    { actor, arrivedAt }: SignedInCaller,
    id: string,
    { version, parts }: SaveSmallGrantRequest,
  ): Promise<{ version: number; savedAt: string }> {
    refuseRepeated(parts);
    const [saved] = await this.dataSource.query<[{ version: number }[], number]>(
      `UPDATE small_grant SET content = content || $3::jsonb, version = version + 1, saved_at = $4
        WHERE id = $1 AND version = $2 AND status = 'draft' AND organisation_id = ANY ($5)
        RETURNING version`,
      [id, version, JSON.stringify(parts), arrivedAt, organisationsAllowing(actor, 'ownOffer.write')],
    );
    const row = saved[0];
    if (!row) throw await this.whyNot(actor, id);
    return { version: row.version, savedAt: arrivedAt.toISOString() };
  }

  private async whyNot(actor: SignedInCaller['actor'], id: string): Promise<Refusal> {
    const [grant] = await this.dataSource.query<{ status: SmallGrantStatus; organisation_id: string }[]>(
      'SELECT status, organisation_id FROM small_grant WHERE id = $1',
      [id],
    );
    if (!grant) return refuse.notFound();
    requireRoleIn(actor, grant.organisation_id, 'ownOffer.write');
    return refuse.conflict(grant.status === 'draft' ? 'changed_elsewhere' : 'not_now');
  }
}

/** Rows are told apart by their ids. @throws Refusal malformed with each repetition */
function refuseRepeated(parts: SaveSmallGrantRequest['parts']): void {
  const repeated = (['results', 'costs'] as const).flatMap((list) => {
    const ids = (parts[list] ?? []).map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ code: 'duplicate_id' as const, path: `parts.${list}.${index}.id` }] : [],
    );
  });
  if (repeated.length > 0) throw refuse.malformed(repeated);
}
