import type { smallGrant as polish } from '../pl/small-grant';

/** The simplified offer: Journal of Laws 2018, item 2055, Annex 1. */
export const smallGrant: typeof polish = {
  name: 'Offer for a small grant',
  title: 'Simplified offer to perform a public task',
  kicker: 'Small grant',
  publicNotice: 'Public copy: without contact data of the applicant.',
  draftNotice:
    'Draft. The offer has not been submitted and has no legal effect. Number and checksum appear after submission.',
  basic: 'I. Basic information on the offer',
  addressee: 'Public authority to which the offer is addressed',
  mode: 'Mode in which the offer is made',
  modeText: 'Article 19a of the Act on Public Benefit Activity and Volunteerism',
  sphere: 'Kind of public task',
  kind: 'Form of commissioning',
  kindOf: { support: 'support', entrustment: 'entrustment' },
  taskTitle: 'Title of the public task',
  term: 'Dates of the public task',
  applicant: 'II. Applicant',
  scope: 'III. Scope of the public task',
  place: 'Place of performance',
  description: '1. Description of the public task',
  results: '2. Expected results of the public task',
  resultColumns: {
    name: 'Name of the result',
    target: 'Planned level of results',
    monitoring: 'How results are monitored',
  },
  characteristics: '3. Short description of the applicant',
  costs: 'IV. Estimate of costs',
  costColumns: {
    kind: 'Kind of cost',
    value: 'Value in PLN',
    grant: 'From the grant',
    other: 'From other sources',
  },
  sum: 'Sum of the costs of the task',
  declarations: 'V. Declarations',
  grant: 'Grant requested',
};
