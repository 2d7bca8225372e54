import type { Bilingual } from './sources';

/** One point that the law requires a document to contain. */
export interface ObligatoryItem extends Bilingual {
  readonly key: string;
  readonly basis: string;
}

/** What the announcement of an open call must contain: the seven points of UDPP art. 13 ust. 2. */
export const ANNOUNCEMENT_ITEMS = [
  { key: 'taskKind', pl: 'Rodzaj zadania', en: 'Kind of task', basis: 'UDPP art. 13 ust. 2 pkt 1' },
  {
    key: 'publicFunds',
    pl: 'Wysokość środków publicznych przeznaczonych na realizację zadania',
    en: 'Public funds for the task',
    basis: 'UDPP art. 13 ust. 2 pkt 2',
  },
  {
    key: 'grantingRules',
    pl: 'Zasady przyznawania dotacji',
    en: 'Rules of granting',
    basis: 'UDPP art. 13 ust. 2 pkt 3',
  },
  {
    key: 'taskDatesAndConditions',
    pl: 'Terminy i warunki realizacji zadania',
    en: 'Dates and conditions of the task',
    basis: 'UDPP art. 13 ust. 2 pkt 4',
  },
  {
    key: 'offerDeadline',
    pl: 'Termin składania ofert',
    en: 'Deadline for offers',
    basis: 'UDPP art. 13 ust. 2 pkt 5',
  },
  {
    key: 'selection',
    pl: 'Tryb i kryteria stosowane przy wyborze ofert oraz termin dokonania wyboru ofert',
    en: 'Procedure and criteria of the choice, and its date',
    basis: 'UDPP art. 13 ust. 2 pkt 6',
  },
  {
    key: 'sameKindTasks',
    pl: 'Zadania tego samego rodzaju zrealizowane w roku ogłoszenia konkursu i w roku poprzednim oraz związane z nimi koszty, ze szczególnym uwzględnieniem wysokości dotacji',
    en: 'Tasks of the same kind in the year of the announcement and the previous one, with their costs, grants above all',
    basis: 'UDPP art. 13 ust. 2 pkt 7',
  },
] as const satisfies readonly ObligatoryItem[];
export type AnnouncementItemKey = (typeof ANNOUNCEMENT_ITEMS)[number]['key'];

/** What an annual cooperation programme must contain: the eleven points of UDPP art. 5a ust. 4. */
export const PROGRAMME_SECTIONS = [
  {
    key: 'aims',
    pl: 'Cel główny i cele szczegółowe programu',
    en: 'Main aim and specific aims',
    basis: 'UDPP art. 5a ust. 4 pkt 1',
  },
  {
    key: 'principles',
    pl: 'Zasady współpracy',
    en: 'Principles of cooperation',
    basis: 'UDPP art. 5a ust. 4 pkt 2',
  },
  {
    key: 'subjectScope',
    pl: 'Zakres przedmiotowy',
    en: 'Subject scope',
    basis: 'UDPP art. 5a ust. 4 pkt 3',
  },
  {
    key: 'forms',
    pl: 'Formy współpracy, o których mowa w art. 5 ust. 2',
    en: 'Forms of cooperation listed in art. 5 ust. 2',
    basis: 'UDPP art. 5a ust. 4 pkt 4',
  },
  {
    key: 'priorityTasks',
    pl: 'Priorytetowe zadania publiczne',
    en: 'Priority public tasks',
    basis: 'UDPP art. 5a ust. 4 pkt 5',
  },
  {
    key: 'period',
    pl: 'Okres realizacji programu',
    en: 'Period of the programme',
    basis: 'UDPP art. 5a ust. 4 pkt 6',
  },
  {
    key: 'implementation',
    pl: 'Sposób realizacji programu',
    en: 'Way of implementation',
    basis: 'UDPP art. 5a ust. 4 pkt 7',
  },
  {
    key: 'plannedFunds',
    pl: 'Wysokość środków planowanych na realizację programu',
    en: 'Funds planned for the programme',
    basis: 'UDPP art. 5a ust. 4 pkt 8',
  },
  {
    key: 'evaluationMethod',
    pl: 'Sposób oceny realizacji programu',
    en: 'Way of evaluating the programme',
    basis: 'UDPP art. 5a ust. 4 pkt 9',
  },
  {
    key: 'creationAndConsultations',
    pl: 'Informacja o sposobie tworzenia programu oraz o przebiegu konsultacji',
    en: 'How the programme was made and how the consultations ran',
    basis: 'UDPP art. 5a ust. 4 pkt 10',
  },
  {
    key: 'committees',
    pl: 'Tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert w otwartych konkursach ofert',
    en: 'Appointment and rules of the committees that give opinions on offers in open calls',
    basis: 'UDPP art. 5a ust. 4 pkt 11',
  },
] as const satisfies readonly ObligatoryItem[];
export type ProgrammeSectionKey = (typeof PROGRAMME_SECTIONS)[number]['key'];

/** What a multi-year cooperation programme must contain: the five matters of UDPP art. 5a ust. 5. */
export const MULTI_YEAR_SECTIONS = [
  { key: 'aims', pl: 'Cele programu', en: 'Aims of the programme', basis: 'UDPP art. 5a ust. 5' },
  { key: 'subjectScope', pl: 'Zakres przedmiotowy', en: 'Subject scope', basis: 'UDPP art. 5a ust. 5' },
  {
    key: 'period',
    pl: 'Okres realizacji programu',
    en: 'Period of the programme',
    basis: 'UDPP art. 5a ust. 5',
  },
  {
    key: 'implementation',
    pl: 'Sposób realizacji programu',
    en: 'Way of implementation',
    basis: 'UDPP art. 5a ust. 5',
  },
  {
    key: 'plannedFunds',
    pl: 'Wysokość środków planowanych na realizację programu',
    en: 'Funds planned for the programme',
    basis: 'UDPP art. 5a ust. 5',
  },
] as const satisfies readonly (ObligatoryItem & { readonly key: ProgrammeSectionKey })[];
