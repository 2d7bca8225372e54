import type { AuthorityRole } from '@nurt/domain/access';
import type { Fact } from '../../../kernel';

/** What happens to the people of an authority. Who did it stands in the event; names are looked up by whoever shows it. */
export const STAFF_FACTS = [
  'authority.staffChanged',
  'authority.staffLeft',
  'authority.invitationResent',
] as const;

/**
 * The roles before and after. Without any before somebody begins to work here.
 * @param accountId whose they are
 */
export function staffFact(
  type: (typeof STAFF_FACTS)[number],
  authorityId: string,
  accountId: string,
  { before = [], roles = [] }: { before?: readonly AuthorityRole[]; roles?: readonly AuthorityRole[] } = {},
): Fact {
  return {
    type,
    subject: { kind: 'account', id: accountId },
    authorityId,
    data: { before: before.join(' '), roles: roles.join(' ') },
  };
}
