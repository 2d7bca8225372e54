import { ZERO } from '@nurt/domain/money';
import type { ReportContent } from '@nurt/domain/settlement';
import { isMissing, type DraftProblem } from '../../../../shared/drafts/field-errors';

/** The parts of the statutory form, in its order, and the last look. The names stand in the address. */
export const PARTS = [
  'results',
  'activities',
  'costs',
  'sources',
  'documents',
  'additional',
  'statements',
  'review',
] as const;
export type ReportPart = (typeof PARTS)[number];

const HOME_OF: Readonly<Record<string, ReportPart>> = {
  results: 'results',
  activities: 'activities',
  volunteers: 'activities',
  costs: 'costs',
  partners: 'costs',
  sources: 'sources',
  documents: 'documents',
  additionalInformation: 'additional',
  statements: 'statements',
};

/** The part in which the field at the path stands. */
export function partOf(path: string | undefined): ReportPart {
  return HOME_OF[path?.split('.')[0] ?? ''] ?? 'review';
}

/** Does a field stand at the path? Whole lists and sums have their own place on the screen. */
export function isField(path: string): boolean {
  return !['costs', 'partners', 'sources', 'documents'].includes(path) && !path.endsWith('.id');
}

/** Has anything been written in the part? */
export function isStarted(part: ReportPart, content: ReportContent): boolean {
  switch (part) {
    case 'results':
    case 'activities':
      return content[part].trim() !== '';
    case 'costs':
      return content.costs.some(({ actualGrosze }) => actualGrosze !== null);
    case 'sources':
      return Object.values(content.sources).some((amount) => amount !== null);
    case 'documents':
      return content.documents.length > 0;
    case 'additional':
      return content.additionalInformation.trim() !== '';
    case 'statements':
      return content.statements.legalStatusUnchanged || content.statements.truthful;
    case 'review':
      return false;
  }
}

/** Nothing is wrong with nothing written there, but it is not done either. */
function mayStayEmpty(part: ReportPart, { sources }: ReportContent): boolean {
  // A grant of which nothing was used needs no documents.
  return part === 'additional' || (part === 'documents' && sources.grantGrosze !== ZERO);
}

export interface PartState {
  readonly state: 'empty' | 'started' | 'complete' | 'problem';
  /** Things missing or wrong in it. */
  readonly count: number;
}

/** Where each part stands: not started, things missing, something wrong, done. */
export function stateOf(
  part: ReportPart,
  content: ReportContent,
  problems: readonly DraftProblem[],
): PartState {
  const own = part === 'review' ? problems : problems.filter(({ path }) => partOf(path) === part);
  const count = own.length;
  const started = isStarted(part, content);
  if (count === 0) return { state: started || !mayStayEmpty(part, content) ? 'complete' : 'empty', count };
  if (!started) return { state: 'empty', count };
  return { state: own.every(isMissing) ? 'started' : 'problem', count };
}

/** Where somebody begins who opens the report: at the first part that is not finished. */
export function partToBegin(content: ReportContent, problems: readonly DraftProblem[]): ReportPart {
  return (
    PARTS.find((part) => part !== 'additional' && stateOf(part, content, problems).state !== 'complete') ??
    'review'
  );
}
