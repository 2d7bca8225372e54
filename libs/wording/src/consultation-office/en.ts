import { formatDate } from '../format/date';
import { eventText, type EventParams } from '../records';
import type { pl } from './pl';

/** The same in English. */
export const en: typeof pl = {
  section: 'Consultation',
  title: (year) => `Consultation of the ${year} programme`,
  notBegun: 'The draft has not been consulted in this service yet.',
  outside: 'This programme was not consulted in this service.',
  whoBegins: 'A cooperation officer begins the consultation when the draft is ready.',
  toPage: 'Hold the consultation',
  toRead: 'See the consultation',
  toBegin: 'Begin a consultation',
  state: 'State',
  unanswered: 'Unanswered',
  count: (count) => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
  publicPage: 'Public page',
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  begin: {
    title: 'Begin the consultation',
    lead: 'The draft will be published as it stands now and kept like that. Basis: Public Benefit Act, art. 5(5) and art. 5a(1).',
    startsOn: 'First day',
    endsOn: 'Last day',
    endsOnHelp: 'Remarks can be made until the end of this day.',
    legalAct: 'Resolution on the procedure',
    legalActHelp: 'The council resolution that says how drafts are consulted with organisations.',
    minimumDays: 'Least number of days by the resolution',
    minimumDaysHelp: 'The office’s rule, not the statute’s. A shorter period is possible, with a warning.',
    ways: 'Beside the form, remarks can be made',
    place: 'Where and how',
    placeHelp: 'An address, a room, an e-mail address or the date of a meeting.',
    submit: 'Publish the draft and begin',
    done: 'The consultation is announced.',
    warning: 'Check the period',
  },
  extend: {
    action: 'Prolong the consultation',
    title: 'Prolonging the consultation',
    text: 'A consultation cannot be shortened. One that is over can be opened again in this way.',
    endsOn: 'New last day',
    done: 'The consultation is prolonged.',
    lastDay: 'Last day',
  },
  enter: {
    action: 'Enter a remark made elsewhere',
    title: 'A remark that came in another way',
    way: 'How it came',
    receivedOn: 'Day of receipt',
    done: 'The remark is in the table.',
    submit: 'Enter the remark',
  },
  deliver: {
    action: 'Record the delivery to the benefit council',
    hint: 'The term for the opinion runs from the delivery; silence gives the opinion up.',
    title: 'Delivery of the draft to the public benefit council',
    deliveredOn: 'Day of delivery',
    done: 'The delivery is recorded.',
    term: 'Term for the opinion',
    before: 'does not run',
    until: (day) => `until ${day}`,
  },
  opinion: {
    action: 'Record the council’s opinion',
    title: 'Opinion of the public benefit council',
    verdict: 'Opinion',
    givenOn: 'Day of the opinion',
    text: 'Text, remarks or objections',
    textHelp: 'Required when the opinion is negative or has remarks.',
    done: 'The opinion is recorded.',
  },
  publish: {
    action: 'Publish the report',
    hint: 'Remarks and answers become public.',
    title: 'Publishing the report of the consultation',
    text: 'Everybody will see the remarks with their answers and the report as PDF. After that remarks and answers cannot be changed.',
    done: 'The report is published.',
    remarks: 'Remarks and answers',
    hiddenNow: 'seen by the office',
    publicThen: 'seen by everybody',
  },
  pdf: 'Report of the consultation',
  draftPdf: 'Draft of the report',
  obstacles: 'Before the council adopts the programme',
  remarks: 'Table of remarks',
  remarksLead: (all, waiting) =>
    waiting === 0
      ? `${all} in all, each is answered.`
      : `${all} in all, ${waiting} unanswered. Each needs an answer.`,
  noRemarks: 'There are no remarks yet',
  noRemarksText: 'They appear here when somebody makes one.',
  show: 'Show remarks',
  waitingOnly: 'Unanswered',
  everything: 'All',
  author: 'Author',
  receivedOn: (day, way) => `${day}, ${way}`,
  email: 'E-mail',
  anonymous: 'in public: “resident”',
  verified: 'confirmed by the organisation’s account',
  answered: 'Answer',
  waiting: 'waits for an answer',
  hiddenLabel: 'hidden',
  hiddenWhy: (reason) => `Hidden because: ${reason}`,
  answer: {
    action: 'Answer',
    change: 'Change the answer',
    title: (number) => `Answer to remark no. ${number}`,
    verdict: 'Position',
    verdictOf: { accepted: 'Accepted', partly: 'Accepted in part', declined: 'Not accepted' },
    reasons: 'Reasons',
    reasonsHelp:
      'Required unless the remark is accepted in full. The author gets them by mail if they left an address.',
    submit: 'Save the answer',
    done: 'The answer is saved.',
  },
  hide: {
    action: 'Hide',
    title: (number) => `Hiding remark no. ${number}`,
    text: 'Only for entries that insult, break the law or expose somebody’s data. The remark stays on file with the reason and the name of who hid it. This cannot be undone.',
    reason: 'Reason',
    submit: 'Hide the remark',
    done: 'The remark is hidden.',
    remark: 'Remark',
    shown: 'in the table and the report',
    hidden: 'only on the office’s file',
  },
};

const day = (params: EventParams, key: string): string => formatDate(eventText(params, key), 'en');

export const consultationEventsEn = {
  'consultation.started': (p: EventParams) =>
    `The draft was published for consultation from ${day(p, 'startsOn')} to ${day(p, 'endsOn')}`,
  'consultation.extended': (p: EventParams) =>
    `The consultation was prolonged to ${day(p, 'endsOn')} (before: ${day(p, 'before')})`,
  'consultation.deliveredToCouncil': (p: EventParams) =>
    `The draft was delivered to the benefit council on ${day(p, 'deliveredOn')}; opinion by ${day(p, 'dueOn')}`,
  'consultation.opinionGiven': () => 'The opinion of the public benefit council was recorded',
  'consultation.reported': () => 'The report of the consultation was published',
  'remark.hidden': (p: EventParams) =>
    `Remark no. ${eventText(p, 'number')} was hidden: ${eventText(p, 'reason')}`,
};
