import type { Letters } from './letters';

const ROLES = {
  representative: 'representative',
  editor: 'editor of documents',
  accountant: 'accountant',
  reader: 'reader',
} as const;

/** Letters about the people of an organisation. */
export const englishMemberLetters: Pick<
  Letters,
  'organisationInvitation' | 'memberJoined' | 'mandateRenewed' | 'representativeRestored' | 'membershipEnded'
> = {
  organisationInvitation: (facts) => ({
    subject: `Invitation to the organisation ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} invites you to work in Nurt on behalf of the organisation ${facts.organisation ?? ''}. Role: ${ROLES[facts.role ?? 'reader']}.`,
      'To accept, open the link. If you have no account yet, you will open one on the way:',
      facts.link,
      `The link works once, until ${facts.on ?? ''}. If this is a mistake, ignore this message: nothing happens unless you accept.`,
    ],
  }),
  memberJoined: (facts) => ({
    subject: `A new person in the organisation ${facts.organisation ?? ''}`,
    paragraphs: [
      `From now on ${facts.person ?? ''} has access to the matters of the organisation ${facts.organisation ?? ''}. Role: ${ROLES[facts.role ?? 'reader']}.`,
      'If this is a mistake, end the membership in the list of people:',
      facts.link,
    ],
  }),
  mandateRenewed: (facts) => ({
    subject: `Your mandate in the organisation ${facts.organisation ?? ''} is longer`,
    paragraphs: [
      `${facts.person ?? ''} has written down a longer mandate for you in the organisation ${facts.organisation ?? ''}: ${facts.on === undefined ? 'without a last day' : `until the end of ${facts.on}`}. Role: ${ROLES[facts.role ?? 'reader']}. The rights of that role last as long as the mandate.`,
      'The mandates of all are in the list of people of the organisation. If this is a mistake, talk to a representative:',
      facts.link,
    ],
  }),
  representativeRestored: (facts) => ({
    subject: `You represent the organisation ${facts.organisation ?? ''} again`,
    paragraphs: [
      `On the application of the organisation ${facts.organisation ?? ''}, which nobody could represent any more, ${facts.authority ?? ''} has given you a new mandate: ${facts.on === undefined ? 'without a last day' : `until the end of ${facts.on}`}. Role: ${ROLES.representative}. You can submit offers and invite others again.`,
      'Look at the list of people of the organisation. If this is a mistake, tell the office:',
      facts.link,
    ],
  }),
  membershipEnded: (facts) => ({
    subject: `End of access to the organisation ${facts.organisation ?? ''}`,
    paragraphs: [
      `${facts.person ?? ''} has ended your membership of the organisation ${facts.organisation ?? ''} in Nurt. Your account still works.`,
      'If this is a mistake, talk to a representative of the organisation, who can invite you again.',
      facts.link,
    ],
  }),
};
