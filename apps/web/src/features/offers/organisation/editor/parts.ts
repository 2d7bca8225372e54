import { formOf, type FormPart, type OfferContent, type OnForm } from '@nurt/domain/offers';
import { isMissing, type DraftProblem } from '../../../../shared/drafts/field-errors';

/** All parts that an offer may have on the screen. The names stand in the address. */
export type OfferPart =
  | 'basics'
  | 'applicant'
  | 'club'
  | 'task'
  | 'schedule'
  | 'results'
  | 'capacity'
  | 'costs'
  | 'sources'
  | 'split'
  | 'purposes'
  | 'other'
  | 'declarations'
  | 'attachments'
  | 'review';

/** Each part of the form as it is written: some on several screens. */
const SCREENS: Readonly<Record<FormPart, readonly OfferPart[]>> = {
  basics: ['basics'],
  applicants: ['applicant'],
  club: ['club'],
  task: ['task', 'schedule', 'results'],
  capacity: ['capacity'],
  calculation: ['costs', 'sources', 'split'],
  purposes: ['purposes'],
  other: ['other'],
  declarations: ['declarations'],
};

/**
 * The parts of the form on which the offer is written, in the order of its version; then its files, and the last look.
 * Only a joint offer splits its costs (V.C).
 */
export function partsOf(content: OnForm & Pick<OfferContent, 'joint'>): readonly OfferPart[] {
  const written = formOf(content).parts.flatMap((part) => SCREENS[part]);
  return [
    ...written.filter((part) => part !== 'split' || content.joint !== undefined),
    'attachments',
    'review',
  ];
}

const HOME_OF: Readonly<Record<string, OfferPart>> = {
  organisation: 'applicant',
  sport: 'club',
  contact: 'applicant',
  title: 'task',
  taskFrom: 'task',
  taskTo: 'task',
  description: 'task',
  place: 'task',
  activities: 'schedule',
  results: 'results',
  resultRows: 'results',
  experience: 'capacity',
  resources: 'capacity',
  costs: 'costs',
  sources: 'sources',
  joint: 'split',
  performance: 'other',
  otherInformation: 'other',
  declarations: 'declarations',
  attachments: 'attachments',
};

/** The part in which the field at the path stands. */
export function partOf(path: string | undefined): OfferPart {
  if (path !== undefined && /^sport[./]purposes/.test(path)) return 'purposes';
  if (path !== undefined && /^sport[./]declarations/.test(path)) return 'declarations';
  if (path !== undefined && /^joint[./](?:representation|applicants[./][^./]+[./]work)$/.test(path))
    return 'other';
  return HOME_OF[path?.split(/[./]/)[0] ?? ''] ?? 'review';
}

/** Does a field stand at the path? Whole lists, sums and years of a cost have their own place on the screen. */
export function isField(path: string): boolean {
  // Files are no fields of the form: they hang on the offer by themselves.
  if (path.startsWith('attachments')) return false;
  if (/^(?:costs|joint\.applicants)\.\d+\.years(?:\.\d+)?$/.test(path)) return false;
  return ![
    'organisation',
    'activities',
    'resultRows',
    'costs',
    'sources',
    'joint',
    'joint.applicants',
    'sport.groups',
    'sport.coaches',
    'sport.purposes',
  ].includes(path);
}

/** Has anything been written in the part? The contact is filled in at the start, so it tells nothing; nor do files. */
export function isStarted(part: OfferPart, content: OfferContent): boolean {
  const { sources, declarations, sport, joint } = content;
  switch (part) {
    case 'basics':
    case 'applicant':
    case 'attachments':
      return true;
    case 'club':
      return (
        sport !== undefined &&
        [sport.discipline, sport.licence, sport.league, ...sport.groups, ...sport.coaches].some(Boolean)
      );
    case 'purposes':
      return sport !== undefined && Object.values(sport.purposes).some((amount) => amount !== null);
    case 'task':
      return [content.title, content.description, content.place, content.taskFrom, content.taskTo].some(
        Boolean,
      );
    case 'schedule':
      return content.activities.length > 0;
    case 'results':
      return content.results !== '' || content.resultRows.length > 0;
    case 'capacity':
      return content.experience !== '' || content.resources !== '';
    case 'costs':
      return content.costs.length > 0;
    case 'sources':
      return Object.values(sources).some((amount) => amount !== null);
    case 'split':
      return joint?.applicants.some(({ years }) => years.length > 0) ?? false;
    case 'other':
      return (
        content.performance !== null ||
        content.otherInformation !== '' ||
        [joint?.representation, ...(joint?.applicants ?? []).map(({ work }) => work)].some(Boolean)
      );
    case 'declarations':
      return [...Object.values(declarations), ...Object.values(sport?.declarations ?? {})].some(Boolean);
    case 'review':
      return false;
  }
}

export interface PartState {
  readonly state: 'empty' | 'started' | 'complete' | 'problem';
  /** Things missing or wrong in it. */
  readonly count: number;
}

/** Where each part stands: not started, things missing, something wrong, done. */
export function stateOf(
  part: OfferPart,
  content: OfferContent,
  problems: readonly DraftProblem[],
): PartState {
  const own = part === 'review' ? problems : problems.filter(({ path }) => partOf(path) === part);
  const count = own.length;
  if (count === 0) return { state: 'complete', count };
  if (part === 'review') return { state: 'empty', count };
  if (!isStarted(part, content)) return { state: 'empty', count };
  return { state: own.every(isMissing) ? 'started' : 'problem', count };
}

/** Where somebody begins who opens the offer: at its first page, or at what is not finished. */
export function partToBegin(content: OfferContent, problems: readonly DraftProblem[]): OfferPart {
  const parts = partsOf(content);
  const silent: readonly OfferPart[] = ['basics', 'applicant', 'attachments'];
  const begun = parts.some((part) => !silent.includes(part) && isStarted(part, content));
  if (!begun) return 'basics';
  return parts.find((part) => stateOf(part, content, problems).state !== 'complete') ?? 'review';
}
