import { applyChanges, type Applied } from './apply-changes';
import { changeProblems, listProblems, type ChangeProblem } from './change-problems';
import { changesBetween, type FieldChange } from './changes-between';
import {
  answered,
  caughtUp,
  decided,
  lastChanges,
  unsent,
  type Answer,
  type CopyStep,
  type DraftCopy,
} from './copy';
import { newsOf, type News } from './news';
import { placeOf, type Place } from './place';
import type { Group } from './shape';

/** The rules by which a draft on one form is written together, field by field; each is told at its own function. */
export interface DraftRules<Content extends object> {
  readonly shape: Group;
  readonly placeOf: (path: string) => Place | null;
  readonly changesBetween: (before: Content, after: Content) => FieldChange[];
  readonly applyChanges: (current: Content, changes: readonly FieldChange[]) => Applied<Content>;
  readonly changeProblems: (changes: readonly FieldChange[], content: Content) => ChangeProblem[];
  readonly listProblems: (content: Content) => ChangeProblem[];
  readonly newsOf: (content: Content, paths: readonly string[]) => News[];
  readonly unsent: (copy: DraftCopy<Content>, screen: Content) => FieldChange[];
  readonly lastChanges: (copy: DraftCopy<Content>, screen: Content) => FieldChange[];
  readonly answered: (copy: DraftCopy<Content>, screen: Content, answer: Answer) => CopyStep<Content>;
  readonly caughtUp: (
    copy: DraftCopy<Content>,
    screen: Content,
    theirs: Content,
    version: number,
    by?: string | null,
  ) => CopyStep<Content>;
  readonly decided: (
    copy: DraftCopy<Content>,
    screen: Content,
    path: string,
    choice: 'mine' | 'theirs',
  ) => CopyStep<Content>;
}

/** The rules for drafts on the form of this shape. */
export function draftRules<Content extends object>(shape: Group): DraftRules<Content> {
  return {
    shape,
    placeOf: (path) => placeOf(shape, path),
    changesBetween: (before, after) => changesBetween(shape, before, after),
    applyChanges: (current, changes) => applyChanges(shape, current, changes),
    changeProblems: (changes, content) => changeProblems(shape, changes, content),
    listProblems: (content) => listProblems(shape, content),
    newsOf: (content, paths) => newsOf(shape, content, paths),
    unsent: (copy, screen) => unsent(shape, copy, screen),
    lastChanges: (copy, screen) => lastChanges(shape, copy, screen),
    answered: (copy, screen, answer) => answered(shape, copy, screen, answer),
    caughtUp: (copy, screen, theirs, version, by) => caughtUp(shape, copy, screen, theirs, version, by),
    decided: (copy, screen, path, choice) => decided(shape, copy, screen, path, choice),
  };
}
