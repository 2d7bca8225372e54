import type { AuthorityRole } from '@nurt/domain/access';
import { identity } from '../identity';
import { eventText, type EventParams, type EventTexts } from '../records';
import type { pl } from './pl';

const roles: Readonly<Record<AuthorityRole, string>> = identity.en.account.role;

/** The roles that an event carries, in words. */
const rolesOf = (params: EventParams, key: string): string =>
  eventText(params, key)
    .split(' ')
    .map((role) => roles[role as AuthorityRole] ?? role)
    .join(', ');

const events: EventTexts = {
  'authority.staffChanged': (params) =>
    eventText(params, 'before') === ''
      ? `${eventText(params, 'name')} joins the office (${rolesOf(params, 'roles')})`
      : `Roles changed: ${eventText(params, 'name')} (before: ${rolesOf(params, 'before')}; now: ${rolesOf(params, 'roles')})`,
  'authority.staffLeft': (params) =>
    `Access taken away: ${eventText(params, 'name')} (before: ${rolesOf(params, 'before')})`,
  'authority.invitationResent': (params) => `Invitation sent again: ${eventText(params, 'name')}`,
};

/** People who work for an authority. */
export const en: typeof pl = {
  title: 'Staff',
  lead: 'Who acts in the system for the office, and in which roles. Committee members from outside as well.',
  list: 'People of the office',
  count: (n) => `${String(n)} ${n === 1 ? 'person' : 'people'}`,
  you: 'you',
  selfNote: 'Nobody changes their own roles.',
  columns: { name: 'Person', roles: 'Roles', account: 'Account', actions: 'Actions' },
  roles,
  rolesHelp: {
    cooperationOfficer:
      'Runs the programme, calls and formal checks, appoints committees, prepares agreements, checks reports.',
    committeeMember: 'Declares impartiality and scores offers in the committees they belong to.',
    executive: 'Approves calls and results, decides on small grants, signs agreements.',
    financeOfficer: 'Orders payments, records transfers and returned grants.',
    treasurer: 'Countersigns agreements, approves payments that somebody else ordered, closes the year.',
    auditor: 'Reads everything, changes nothing.',
    administrator:
      'Invites people to the office, gives roles, takes access away, tidies up organisations. Decides on no money.',
  },
  account: { open: 'has an account', invited: 'has not opened the account yet' },
  invitedAt: (instant) => `invited ${instant}`,

  onlyYou: 'You are the only administrator here',
  onlyYouText:
    'Nobody can stand in for you in giving roles, and nobody can change yours. Give the role to one more person.',
  vacant: 'The programme stands still as long as nobody has these roles',

  fields: {
    email: 'E-mail address',
    emailHelp:
      'Best the one for work. Somebody who has an account keeps it and is told of the access by a letter.',
    name: 'First and last name',
    nameHelp: 'As it will stand in histories and on committees. Whoever has an account keeps their own.',
    locale: 'Language of the service and of messages',
    locales: { pl: 'Polish', en: 'English' },
    roles: 'Roles',
    rolesHelp: 'They can be combined. A payment is still ordered by one person and approved by another.',
  },
  invite: 'Invite a person',
  inviteTitle: 'Invitation to the office',
  inviteText: 'A letter with a link to choose a password will go to this address. It works for 3 days.',
  inviteConfirm: 'Send the invitation',
  invited: 'The person is in the list, and the letter is on its way',
  resend: 'Send again',
  resendFor: (name) => `Send the invitation again: ${name}`,
  resent: 'The invitation was sent again',

  change: 'Change roles',
  changeFor: (name) => `Change roles: ${name}`,
  changeText: 'The new roles count from the next click of this person.',
  changeConfirm: 'Save the roles',
  changed: 'The roles were changed',

  end: 'Take access away',
  endFor: (name) => `Take access away: ${name}`,
  endText: (name) =>
    `${name} loses access to the matters of the office at once, on every device where they are signed in too. The account stays.`,
  endStays:
    'Decisions, signatures, score sheets and histories keep their name. Matters that have begun are carried on by people with the same role.',
  ended: 'The access was taken away',

  leftVacant: 'Nobody would have these roles any more',
  committees: 'This person is on committees that have not finished scoring',
  owed: (sheets) =>
    sheets === 0 ? '' : `: ${String(sheets)} score ${sheets === 1 ? 'sheet' : 'sheets'} to file`,
  committeesText:
    'They stay on these committees, but without the role of a committee member they file no sheets, and without the sheets the ranking does not open. Let them file first, or let a cooperation officer change the committee, which can be done until the first sheet is filed. After that an officer can release this person from further scoring: the sheets they filed stay, the others are owed no more.',
  committeesUnknown:
    'It could not be checked whether this person is on committees. Close this window and open it again.',
  events,
};
