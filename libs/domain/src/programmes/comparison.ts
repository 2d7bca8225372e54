import type { Grosze } from '../money';
import type { ProgrammeSectionKey } from '../statute';
import type { ProgrammeContent, ProgrammeKind } from './content';
import { sectionsOf } from './content';
import { sameText, textDifference, type TextRun } from './text-difference';

/** One line in two versions; an amount is null where the line is not in the version. */
export interface LineDifference {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly before: Grosze | null;
  readonly after: Grosze | null;
  /** After less before, in grosze; a cut is negative. */
  readonly difference: number;
}

export interface ProgrammeComparison {
  readonly titleChanged: boolean;
  /** Sections whose text differs, word by word, in the order of the act. */
  readonly sections: readonly { readonly key: ProgrammeSectionKey; readonly runs: readonly TextRun[] }[];
  /** Every line of either version, in the order of the later one. */
  readonly lines: readonly LineDifference[];
}

/** What differs between two versions of one programme. */
export function compareVersions(
  kind: ProgrammeKind,
  before: ProgrammeContent,
  after: ProgrammeContent,
): ProgrammeComparison {
  const earlier = new Map(before.lines.map((line) => [line.id, line]));
  const later = new Set(after.lines.map(({ id }) => id));
  const rows = [
    ...after.lines.map((line) => ({
      line,
      was: earlier.get(line.id)?.plannedGrosze ?? null,
      is: line.plannedGrosze,
    })),
    ...before.lines
      .filter(({ id }) => !later.has(id))
      .map((line) => ({ line, was: line.plannedGrosze, is: null })),
  ];
  return {
    titleChanged: before.title !== after.title,
    sections: sectionsOf(kind)
      .filter(({ key }) => !sameText(before.sections[key], after.sections[key]))
      .map(({ key }) => ({ key, runs: textDifference(before.sections[key], after.sections[key]) })),
    lines: rows.map(({ line, was, is }) => ({
      id: line.id,
      code: line.code,
      name: line.name,
      before: was,
      after: is,
      difference: (is ?? 0) - (was ?? 0),
    })),
  };
}
