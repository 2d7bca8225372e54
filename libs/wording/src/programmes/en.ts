import { consultationEventsEn } from '../consultation-office/en';
import { formatAmount } from '../format';
import { eventText, type EventParams } from '../records';
import type { pl } from './pl';
import { places } from './places';

/** The same in English. */
export const en: typeof pl = {
  title: 'Cooperation programme',
  lead: 'Annual programmes of cooperation with organisations. A resolution of the council puts money on the budget lines.',
  list: 'Programmes',
  count: (count) => `${count} ${count === 1 ? 'programme' : 'programmes'}`,
  empty: 'There is no programme yet',
  emptyText: 'Start by entering a draft programme with its budget lines.',
  create: 'New programme',
  year: 'Year',
  name: 'Title',
  status: 'State',
  statusOf: {
    draft: 'draft',
    consultation: 'consultation',
    adopted: 'adopted',
    inForce: 'in force',
    closed: 'closed',
    reported: 'reported',
    withdrawn: 'withdrawn',
  },
  resolution: 'Council resolution',
  resolutionOf: (number, date) => `no. ${number} of ${date}`,
  noResolution: 'not passed yet',
  ...places.en,
  linesCount: (count) => `${count} ${count === 1 ? 'line' : 'lines'}`,
  legalBasis: 'Legal basis',
  basisOf: {
    udpp: 'public benefit act',
    udpp_small_grant: 'small grant',
    sports_act: 'sports act',
    public_health_act: 'public health act',
  },
  spheres: 'Spheres of public tasks',
  sphereNumber: (key) => `point ${key}`,
  noSpheres: 'does not apply',
  classification: 'Budget classification',
  classificationOf: (division, chapter, paragraph) =>
    `division ${division}, chapter ${chapter}, § ${paragraph}`,
  basisAndClassification: 'Legal basis, spheres and classification',
  wholeMoney: 'Where the programme’s money is',
  whoAdopts: 'The resolution is recorded by the executive.',
  adopt: 'Record the council resolution',
  adoptHint: 'The programme will be adopted and its lines will get their money.',
  adoptTitle: 'Adoption of the programme by the council',
  adoptText:
    'Once the resolution is recorded, the amounts of the draft are put on the budget lines and calls can be announced. This cannot be undone.',
  adopted: 'The programme is adopted and its lines have their money.',
  resolutionNumber: 'Number of the resolution',
  resolutionNumberHelp: 'For example XV/123/26',
  resolutionDate: 'Date of the resolution',
  availableOn: (line) => `Available: ${line}`,
  programmeState: 'State of the programme',
  newTitle: 'New programme',
  newLead: 'The council can adopt the draft once all its lines are entered (Public Benefit Act, art. 5a(1)).',
  saveDraft: 'Save the draft',
  saved: 'The draft programme is saved.',
  yearHelp: 'The budget year of the programme.',
  titleHelp: 'The full title, as in the resolution.',
  addLine: 'Add a budget line',
  lineNumber: (number) => `Line ${number}`,
  code: 'Code',
  lineName: 'Name of the line',
  planned: 'Planned amount',
  division: 'Division',
  chapter: 'Chapter',
  paragraph: 'Paragraph',
  unknownCode: 'this code is not among the suggestions; check it',
  spheresHelp: 'From art. 4(1) of the Act. Name at least one.',
  spheresChosen: (count) =>
    count === 0 ? 'Choose spheres' : `${count} ${count === 1 ? 'sphere' : 'spheres'} chosen`,
  plannedTotal: 'Planned in total',
  wrongClassification:
    'A division has three digits, a chapter five (beginning with its division), a paragraph four.',
  toCalls: 'Go to the calls',
  events: {
    'programme.withdrawn': () => 'The programme was withdrawn',
    'programme.amendmentDrafted': () => 'Work on an amendment of the programme began',
    'programme.amendmentDiscarded': () => 'The amendment in preparation was given up',
    'programme.amended': (p: EventParams) =>
      `The council amended the programme by resolution no. ${eventText(p, 'resolutionNumber')} (version ${eventText(p, 'version')})`,
    'programme.drafted': () => 'The draft programme was entered',
    'programme.adopted': (p: EventParams) =>
      `The council adopted the programme by resolution no. ${eventText(p, 'resolutionNumber')}`,
    ...consultationEventsEn,
    'programme.smallGrantPoolSet': (p: EventParams) =>
      `The base of the pool for small grants was changed: ${formatAmount(Number(p['baseGrosze'] ?? 0), 'en')}. ${eventText(p, 'reason')}`,
    'programme.closed': () => 'The year was closed: money not used lapsed',
    'programme.reported': () => 'The report on the programme was sent to the council',
  },
};
