import type { pl } from '../pl';

export const announcement: typeof pl.announcement = {
  name: 'Announcement of a call',
  kicker: 'Announcement of an open call for offers',
  subject: 'Announcement of an open call for offers to perform a public task',
  bases: {
    udpp: 'under Article 11(2) and Article 13 of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism (Journal of Laws 2025, item 1338, as amended)',
    udpp_small_grant:
      'under Article 19a of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism (Journal of Laws 2025, item 1338, as amended)',
    sports_act: 'under Article 27(2) and Article 28 of the Act of 25 June 2010 on Sport',
    public_health_act: 'under Article 14 of the Act of 11 September 2015 on Public Health',
  },
  lead: (executive, basis) =>
    `${executive} announces an open call for offers to perform a public task ${basis}.`,
  number: 'Call number',
  programme: 'Programme',
  line: 'Programme line',
  kind: 'Form of commissioning',
  kinds: {
    support: 'support of the task with a grant that co-finances it',
    entrustment: 'entrustment of the task with a grant that finances it',
  },
  pool: 'Funds for the task',
  closes: 'Deadline for offers',
  term: 'Dates of the task',
  items: [
    '1. Kind of public task',
    '2. Public funds for the task',
    '3. Rules of granting',
    '4. Dates and conditions of performance',
    '5. Deadline and place for offers',
    '6. Procedure and criteria of choice, and the date of the choice',
    '7. Public tasks of the same kind and their costs',
  ],
  poolSentence: (amount, words) => `${amount} (in words: ${words}) is set aside for the task.`,
  limits: 'Limits',
  maximumGrant: 'Largest grant for one offer',
  maximumShare: 'Largest share of the grant in the costs of the task',
  maximumAdministrative: 'Largest share of administrative costs',
  perOrganisation: 'Number of offers from one applicant',
  noLimit: 'no limit',
  deadlineSentence: (moment) =>
    `Offers can be submitted until ${moment}. The time of receipt decides. An offer received at this hour or later will not be considered.`,
  place: 'Where to submit offers',
  filing: (address) =>
    `Electronically at ${address}, after signing in as somebody who represents the applicant.`,
  resultsTable: 'Table of results (part III, item 6 of the offer)',
  resultsTableValues: { required: 'obligatory', optional: 'not obligatory' },
  formal: 'Formal conditions',
  formalLead: 'The committee scores only offers that meet every formal condition:',
  criteria: 'Criteria of scoring',
  criteriaColumns: { criterion: 'Criterion', weight: 'Weight', points: 'Max. points' },
  criteriaTotal: 'Total',
  threshold: (share) =>
    `A grant can be given to an offer whose mean score is at least ${share} of the maximum weighted score.`,
  decision: (date) => `Offers will be chosen by ${date}.`,
  sameKindColumns: { year: 'Year', task: 'Tasks', grants: 'Grants [PLN]', cost: 'Total cost [PLN]' },
  sameKindNone: 'No public tasks of the same kind were performed this year or last year.',
  publications: 'Publication of the announcement',
  publicationColumns: { place: 'Place of publication', date: 'Date' },
  places: {
    bulletin: 'Public Information Bulletin (BIP)',
    noticeBoard: 'Notice board at the seat of the authority',
    website: 'Website of the authority',
  },
  notYet: 'not yet',
  publicationsNotice:
    'The time for submitting offers runs from the day after the last of the three publications (Article 13(1) and (3) of the Act).',
  notPublished: 'The announcement has not been published yet.',
};
