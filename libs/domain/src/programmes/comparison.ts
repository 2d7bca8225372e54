import type { Grosze } from '../money';
import type { ProgrammeSectionKey } from '../statute';
import type { ProgrammeContent, ProgrammeKind, ProgrammeLine, VersionFile } from './content';
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
  /** What else is told differently about the line, in the later words and in the earlier. */
  readonly details: readonly DetailDifference[];
}

/** Something of a line that differs: its name, classification, spheres or tasks. */
export interface DetailDifference {
  readonly detail: (typeof COMPARED_DETAILS)[number];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const COMPARED_DETAILS = ['name', 'classification', 'spheres', 'priorityTasks'] as const;

export interface ProgrammeComparison {
  readonly titleChanged: boolean;
  /** Sections whose text differs, word by word, in the order of the act. */
  readonly sections: readonly { readonly key: ProgrammeSectionKey; readonly runs: readonly TextRun[] }[];
  /** Every line of either version, in the order of the later one. */
  readonly lines: readonly LineDifference[];
  /** Files of one version only; one that was replaced is told twice. */
  readonly files: { readonly removed: readonly VersionFile[]; readonly added: readonly VersionFile[] };
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
      details: detailDifferences(earlier.get(line.id), later.has(line.id) ? line : undefined),
    })),
    files: {
      removed: missingFrom(after.attachments, before.attachments),
      added: missingFrom(before.attachments, after.attachments),
    },
  };
}

/** The files of one list that the other does not have: by name and by what is in them. */
function missingFrom(list: readonly VersionFile[] = [], files: readonly VersionFile[] = []): VersionFile[] {
  return files.filter(
    ({ name, sha256 }) => !list.some((file) => file.name === name && file.sha256 === sha256),
  );
}

/** What differs about a line that both versions have. */
function detailDifferences(
  before: ProgrammeLine | undefined,
  after: ProgrammeLine | undefined,
): DetailDifference[] {
  if (!before || !after) return [];
  return COMPARED_DETAILS.flatMap((detail): DetailDifference[] => {
    const [was, is] = [told(before, detail), told(after, detail)];
    return was.join('\n') === is.join('\n') ? [] : [{ detail, before: was, after: is }];
  });
}

function told(line: ProgrammeLine, detail: DetailDifference['detail']): readonly string[] {
  if (detail === 'name') return [line.name];
  if (detail === 'classification') return [line.division, line.chapter, line.paragraph];
  return detail === 'spheres' ? [...line.spheres].sort() : line.priorityTasks;
}
