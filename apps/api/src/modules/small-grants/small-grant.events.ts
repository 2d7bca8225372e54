import type { Fact } from '../../kernel';
import type { SmallGrant } from './small-grant.entity';

/** Facts about offers for small grants. */
export type SmallGrantEvent =
  | 'smallGrant.started'
  | 'smallGrant.attached'
  | 'smallGrant.attachmentRemoved'
  | 'smallGrant.attachmentInfected'
  | 'smallGrant.discarded'
  | 'smallGrant.restored'
  | 'smallGrant.submitted'
  | 'smallGrant.withdrawn'
  | 'smallGrant.published'
  | 'smallGrant.commented'
  | 'smallGrant.commentModerated'
  | 'smallGrant.granted'
  | 'smallGrant.forgone'
  | 'smallGrant.refused';

/** The fact that this happened to the offer, with the ids that every reader of it needs. */
export function smallGrantFact(
  type: SmallGrantEvent,
  grant: Pick<SmallGrant, 'id' | 'authorityId' | 'organisationId' | 'number'>,
  data: Readonly<Record<string, string | number>> = {},
): Fact {
  return {
    type,
    subject: { kind: 'smallGrant', id: grant.id },
    authorityId: grant.authorityId,
    organisationId: grant.organisationId,
    data: { ...(grant.number ? { number: grant.number } : {}), ...data },
  };
}
