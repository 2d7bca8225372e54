import { EMPTY_SMALL_GRANT, smallGrantDraft, type SmallGrantContent } from '@nurt/domain/small-grants';
import { refuse, type DraftKind } from '../../kernel';
import { requireRoleIn } from '../organisations';

/** Offers for small grants as drafts that several people write at once; nothing but their submission ends it. */
export const SMALL_GRANT_DRAFT: DraftKind<SmallGrantContent> = {
  table: 'small_grant',
  discarded: 'smallGrant.discarded',
  rules: smallGrantDraft,
  empty: EMPTY_SMALL_GRANT,
  whyClosed: () => refuse.conflict('not_now'),
  authorise: (actor, organisationId, right) => {
    requireRoleIn(actor, organisationId, right === 'read' ? 'ownOffer.read' : 'ownOffer.write');
  },
};
