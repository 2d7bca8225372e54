import type { Fact } from '../../kernel';

/** What happens to the people of an organisation. Data hold ids; names are looked up by whoever shows them. */
export type MemberFact =
  | 'organisation.memberInvited'
  | 'organisation.invitationResent'
  | 'organisation.invitationWithdrawn'
  | 'organisation.memberJoined'
  | 'organisation.memberChanged'
  | 'organisation.mandateRenewed'
  | 'organisation.memberLeft'
  | 'organisation.memberRemoved'
  | 'organisation.representationChanged';

export function memberFact(
  type: MemberFact,
  organisationId: string,
  data: Readonly<Record<string, string | number>>,
): Fact {
  return { type, subject: { kind: 'organisation', id: organisationId }, organisationId, data };
}
