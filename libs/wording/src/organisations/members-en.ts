import type { OrganisationRole } from '@nurt/domain/access';
import { eventText, type EventParams, type EventTexts } from '../records';
import type { pl } from './members-pl';

const roles: Readonly<Record<OrganisationRole, string>> = {
  representative: 'representative',
  editor: 'editor of documents',
  accountant: 'accountant',
  reader: 'reader',
};

const roleOf = (params: EventParams): string =>
  roles[eventText(params, 'role') as OrganisationRole] ?? eventText(params, 'role');

const people = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

const events: EventTexts = {
  'organisation.registered': () => 'The organisation was registered',
  'organisation.changed': () => 'The data of the organisation were changed',
  'organisation.patternChanged': () => 'The pattern for offers was changed',
  'organisation.memberInvited': (params) => `An invitation was sent (${roleOf(params)})`,
  'organisation.invitationResent': () => 'An invitation was sent again',
  'organisation.invitationWithdrawn': () => 'An invitation was withdrawn',
  'organisation.memberJoined': (params) => `${eventText(params, 'name')} joined (${roleOf(params)})`,
  'organisation.memberChanged': (params) =>
    `Role or mandate changed: ${eventText(params, 'name')} (${roleOf(params)})`,
  'organisation.mandateRenewed': (params) =>
    `Longer mandate: ${eventText(params, 'name')} (${roleOf(params)})`,
  'organisation.memberLeft': (params) => `${eventText(params, 'name')} left`,
  'organisation.memberRemoved': (params) => `Membership ended: ${eventText(params, 'name')}`,
  'organisation.documentKept': () => 'A document of the organisation was added',
  'organisation.documentRemoved': () => 'A document of the organisation was removed',
  'organisation.documentInfected': () => 'A virus was found in a document; its content was deleted',
  'organisation.joined': (params) =>
    `A double record was joined: ${eventText(params, 'joined')} (NIP ${eventText(params, 'nip')})`,
  'organisation.representativeRestored': (params) =>
    `The office brought a representative back: ${eventText(params, 'reason')}`,
  'organisation.becameAlias': () => 'The record was joined into another organisation',
  'organisation.representationChanged': (params) =>
    `The way of representation was changed (${people(Number(params['persons']), 'person', 'people')})`,
};

/** People of an organisation: members, invitations, representation. */
export const en: typeof pl = {
  title: 'People',
  lead: 'Who acts in the system for the organisation, in which role and until when.',
  list: 'People of the organisation',
  count: (n) => people(n, 'person', 'people'),
  you: 'you',
  columns: { name: 'Person', role: 'Role', mandate: 'Mandate', actions: 'Actions' },
  roles,
  rolesHelp: {
    representative: 'Submits and withdraws offers, changes the organisation’s data, invites people.',
    editor: 'Writes offers and reports. Does not submit them.',
    accountant: 'Writes reports and their settlements. Reads offers and agreements.',
    reader: 'Reads everything, changes nothing.',
  },
  chair: 'chair',
  mandate: { current: 'current', notYet: 'not begun', ended: 'ended' },
  mandateOf: (from, to) =>
    from && to ? `${from} – ${to}` : from ? `from ${from}` : to ? `until ${to}` : 'no end',
  mandateLost: 'Without a current mandate only reading is left.',

  fields: {
    email: 'E-mail',
    emailHelp: 'The link goes to this address. The person need not have an account yet.',
    role: 'Role',
    position: 'Position',
    positionHelp: 'As in the register or the statute, for example: president, treasurer.',
    chair: 'Chairs the body that represents the organisation (president, chair)',
    mandateFrom: 'Mandate from',
    mandateTo: 'Mandate until',
    mandateHelp: 'The last day. On the day after, the powers end by themselves.',
  },

  invite: 'Invite somebody',
  inviteTitle: 'Invitation to the organisation',
  inviteConfirm: 'Send the invitation',
  invited: 'The invitation was sent',
  invitations: 'Invitations sent',
  sent: 'Sent',
  expires: 'Valid until',
  expired: 'its time has passed',
  waiting: 'waits to be accepted',
  resend: 'Send again',
  resendFor: (email) => `Send the invitation to ${email} again`,
  resent: 'The invitation was sent again. The earlier link does not work any more.',
  withdraw: 'Withdraw',
  withdrawFor: (email) => `Withdraw the invitation to ${email}`,
  withdrawText: (email) => `The link sent to ${email} will stop working.`,
  withdrawn: 'The invitation was withdrawn',

  change: 'Change',
  changeFor: (name) => `Change the role or mandate: ${name}`,
  changeConfirm: 'Save the change',
  changed: 'The change was saved',
  end: 'End the membership',
  endFor: (name) => `End the membership: ${name}`,
  endText: (name) =>
    `${name} will lose access to the organisation’s matters at once. What was written and submitted stays. The person can be invited again.`,
  ended: 'The membership was ended',
  leave: 'Leave the organisation',
  leaveText: (organisation) =>
    `You will lose access to the matters of ${organisation}. Your account stays. You can come back only by invitation.`,
  left: 'You are no longer a member of this organisation',

  representation: {
    title: 'Way of representation',
    lead: 'It decides how many people must confirm an offer.',
    statute: 'In the register',
    inSystem: 'Confirmed in the system by',
    modes: {
      alone: 'each representative alone',
      together: 'several together',
      chairWithAnother: 'the chair together with others',
    },
    sentence: (mode, persons) =>
      mode === 'alone'
        ? '1 representative'
        : `${String(persons)} representatives together${mode === 'chairWithAnother' ? ', the chair among them' : ''}`,
    mode: 'Who acts',
    persons: 'How many together',
    personsHelp: 'The chair counted in, where they must be among them.',
    change: 'Change the way of representation',
    confirm: 'Save the way of representation',
    done: 'The way of representation was saved',
    unattainable: 'This way of representation cannot be fulfilled now',
    unattainableText:
      'There are too few representatives with a current mandate in the system, or none of them is the chair. Invite those who are missing, or correct their data.',
  },

  mandateNotice: {
    ended:
      'Your mandate in this organisation has ended, so you can only read. A representative can extend it.',
    notYet: 'Your mandate in this organisation has not begun, so for now you can only read.',
  },
  onlyRepresentatives: 'People are invited, and roles changed, by a representative of the organisation.',

  invitation: {
    title: 'Invitation to an organisation',
    noToken: 'The address lacks the code of the invitation. Open the whole link of the message.',
    failed: 'The invitation cannot be accepted',
    lead: (inviter, organisation) => `${inviter} invites you to the organisation ${organisation}.`,
    organisation: 'Organisation',
    role: 'Role',
    position: 'Position',
    email: 'Invited address',
    until: 'The invitation is valid until',
    accept: 'Accept the invitation',
    accepted: 'You are now a member of the organisation',
    acceptAs: (name, email) => `You will accept it as ${name} (${email}).`,
    otherAccount: (own) =>
      `The invitation was sent to another address than that of this account (${own}). Sign out and open the link again.`,
    haveAccount: 'I have an account',
    haveAccountText: 'Sign in with the account of the invited address. Then you come back here.',
    signIn: 'Sign in',
    newAccount: 'I have no account yet',
    newAccountText: (email) => `It will be opened for ${email}, which needs no further confirmation.`,
    name: 'First and last name',
    password: 'Password',
    passwordHelp: 'At least 12 characters. A few words are best.',
    open: 'Open an account and accept',
  },
  events,
};
