import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { isMissing, type DraftProblem } from '../../../shared/drafts/field-errors';

/** The parts of the simplified form, in its order, and the last look. The names stand in the address. */
export const PARTS = ['basics', 'task', 'costs', 'declarations', 'attachments', 'review'] as const;
export type Part = (typeof PARTS)[number];

const HOME_OF: Readonly<Record<string, Part>> = {
  kind: 'basics',
  sphere: 'basics',
  title: 'basics',
  taskFrom: 'basics',
  taskTo: 'basics',
  contact: 'basics',
  place: 'task',
  description: 'task',
  results: 'task',
  characteristics: 'task',
  costs: 'costs',
  declarations: 'declarations',
  attachments: 'attachments',
};

/** The part in which the field at the path stands. */
export function partOf(path: string | undefined): Part {
  return HOME_OF[path?.split(/[./]/)[0] ?? ''] ?? 'review';
}

/** Does a field stand at the path? Whole lists have their own place on the screen. */
export function isField(path: string): boolean {
  // Files are no fields of the form: they hang on the offer by themselves.
  return !path.startsWith('attachments') && !['organisation', 'results', 'costs'].includes(path);
}

function isStarted(part: Part, content: SmallGrantContent): boolean {
  switch (part) {
    case 'basics':
      return [content.kind, content.sphere, content.title, content.taskFrom, content.taskTo].some(Boolean);
    case 'task':
      return [content.place, content.description, content.characteristics, content.results.length].some(
        Boolean,
      );
    case 'costs':
      return content.costs.length > 0;
    case 'declarations':
      return Object.values(content.declarations).some(Boolean);
    case 'attachments':
      return true;
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
  part: Part,
  content: SmallGrantContent,
  problems: readonly DraftProblem[],
): PartState {
  const own = part === 'review' ? problems : problems.filter(({ path }) => partOf(path) === part);
  const count = own.length;
  if (count === 0) return { state: 'complete', count };
  if (part === 'review' || !isStarted(part, content)) return { state: 'empty', count };
  return { state: own.every(isMissing) ? 'started' : 'problem', count };
}

/** Where somebody begins who opens the offer: at its first page, or at what is not finished. */
export function partToBegin(content: SmallGrantContent, problems: readonly DraftProblem[]): Part {
  if (!PARTS.some((part) => part !== 'attachments' && isStarted(part, content))) return 'basics';
  return PARTS.find((part) => stateOf(part, content, problems).state !== 'complete') ?? 'review';
}
