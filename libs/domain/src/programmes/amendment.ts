import type { LocalDate } from '../calendar';
import { subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import { isBlankText } from '../rich-text';
import type { ProgrammeSectionKey } from '../statute';
import {
  sectionsOf,
  type ProgrammeCase,
  type ProgrammeLine,
  type ProgrammeSections,
  type YearLimit,
} from './content';
import { limitProblems, lineProblems } from './rules';
import { sameText } from './text-difference';

/** What a resolution changes in an adopted programme. */
export interface ProgrammeAmendment {
  /** Why the council is asked to change it. */
  readonly justification: string;
  /** The new amount of lines that the programme has; in a multi-year one with the limits of its years. */
  readonly changes: readonly {
    readonly lineId: string;
    readonly plannedGrosze: Grosze;
    readonly limits: readonly YearLimit[];
    /** What else changes about the line; left out where nothing does. */
    readonly details?: LineDetails;
  }[];
  /** Lines that the programme does not have yet. */
  readonly newLines: readonly ProgrammeLine[];
  /** The new text of sections that change. */
  readonly sections: ProgrammeSections;
}

/**
 * What an amendment may change about a line beside its money: its name, spheres, classification and tasks. Its code and
 * its legal basis stay: calls run by them.
 */
export type LineDetails = Pick<
  ProgrammeLine,
  'name' | 'spheres' | 'division' | 'chapter' | 'paragraph' | 'priorityTasks'
>;
export const LINE_DETAILS = [
  'name',
  'spheres',
  'division',
  'chapter',
  'paragraph',
  'priorityTasks',
] as const satisfies readonly (keyof LineDetails)[];

/** Do two descriptions of a line say the same? The order of spheres says nothing. */
export function sameDetails(a: LineDetails, b: LineDetails): boolean {
  return LINE_DETAILS.every((key) => {
    const [one, other] = [a[key], b[key]];
    if (typeof one === 'string' || typeof other === 'string') return one === other;
    return key === 'spheres'
      ? [...one].sort().join() === [...other].sort().join()
      : one.join('\n') === other.join('\n');
  });
}

/** An amendment on the point of being adopted, with everything the law looks at. */
export interface AmendmentCase {
  readonly programme: ProgrammeCase;
  readonly amendment: ProgrammeAmendment;
  /** Money on each line that nothing holds: no call, award or agreement; by the line's id. */
  readonly freeGrosze: ReadonlyMap<string, Grosze>;
  /** Does it bring or drop files? */
  readonly changesFiles?: boolean;
}

/** A movement of money that an amendment makes. */
export interface LineMovement {
  readonly lineId: string;
  /** From the budget to the line, or back. */
  readonly direction: 'add' | 'cut';
  /** More than zero. */
  readonly grosze: Grosze;
}

type Problems = Problem<ProblemCode>[];

/** The least amount that a line can be cut to: what calls, awards, agreements and payments hold of it. */
export function leastPossible(plannedGrosze: Grosze, freeGrosze: Grosze): Grosze {
  return subtractGrosze(plannedGrosze, freeGrosze);
}

/**
 * Everything that keeps the council from adopting an amendment, all at once: a reason is missing, nothing changes, a
 * line is not the programme's, an amount would fall below what is already spoken for (UFP art. 46 ust. 1: nothing
 * may be owed beyond the plan), a section would become empty.
 */
export function amendmentProblems({
  programme,
  amendment,
  freeGrosze,
  changesFiles = false,
}: AmendmentCase): Problems {
  const { justification, changes, newLines, sections } = amendment;
  const problems: Problems = [];
  if (justification.trim() === '') problems.push({ code: 'required', path: 'justification' });
  if (!changesFiles && changesNothing(programme, amendment))
    problems.push({ code: 'amendment_changes_nothing' });

  const lines = new Map(programme.lines.map((line) => [line.id, line]));
  const seen = new Set<string>();
  changes.forEach(({ lineId, plannedGrosze, limits, details }, index) => {
    const at = `changes.${String(index)}`;
    const line = lines.get(lineId);
    if (!line) {
      problems.push({ code: 'amendment_line_unknown', path: `${at}.lineId` });
      return;
    }
    if (seen.has(lineId)) problems.push({ code: 'duplicate_id', path: `${at}.lineId` });
    seen.add(lineId);
    if (details) problems.push(...detailProblems({ ...line, ...details }, at));
    if (programme.kind === 'multiYear') {
      // Its amounts bind the budgets of the years; no money lies on its lines.
      problems.push(...limitProblems({ plannedGrosze, limits }, programme, at));
      return;
    }
    const least = leastPossible(line.plannedGrosze, freeGrosze.get(lineId) ?? ZERO);
    if (plannedGrosze < line.plannedGrosze && plannedGrosze < least) {
      problems.push({
        code: 'amendment_below_committed',
        path: `${at}.plannedGrosze`,
        params: { line: line.name, leastGrosze: least, askedGrosze: plannedGrosze },
        basis: 'UFP art. 46 ust. 1',
      });
    }
  });
  problems.push(
    ...lineProblems(
      newLines,
      'newLines',
      programme.lines.map(({ code }) => code),
    ),
  );
  newLines.forEach((line, index) => {
    const at = `newLines.${String(index)}`;
    if (lines.has(line.id)) problems.push({ code: 'duplicate_id', path: `${at}.id` });
    if (programme.kind === 'multiYear') problems.push(...limitProblems(line, programme, at));
  });
  for (const { key, basis } of sectionsOf(programme.kind)) {
    const text = sections[key];
    if (text !== undefined && isBlankText(text)) {
      problems.push({
        code: 'programme_section_missing',
        path: `sections.${key}`,
        params: { section: key },
        basis,
      });
    }
  }
  return problems;
}

/** A line that is described anew is whole as a new one is; its code was told when it was made. */
function detailProblems(line: ProgrammeLine, at: string): Problems {
  return lineProblems([line], 'line').map((problem) => ({
    ...problem,
    path: `${at}.details${(problem.path ?? '').replace(/^line\.0/, '')}`,
  }));
}

function changesNothing(
  programme: ProgrammeCase,
  { changes, newLines, sections }: ProgrammeAmendment,
): boolean {
  const lines = new Map(programme.lines.map((line) => [line.id, line]));
  const moved = changes.some(({ lineId, plannedGrosze, details }) => {
    const line = lines.get(lineId);
    return line?.plannedGrosze !== plannedGrosze || (details !== undefined && !sameDetails(line, details));
  });
  const rewritten = changedSections(programme.sections, sections).length > 0;
  return !moved && newLines.length === 0 && !rewritten;
}

/** The sections whose words or marks an amendment changes. */
export function changedSections(before: ProgrammeSections, after: ProgrammeSections): ProgrammeSectionKey[] {
  return (Object.keys(after) as ProgrammeSectionKey[]).filter((key) => !sameText(before[key], after[key]));
}

/** The movements that an amendment makes: cuts first, so that money which is moved is there when it is added. */
export function movementsOf(programme: ProgrammeCase, amendment: ProgrammeAmendment): LineMovement[] {
  const planned = new Map(programme.lines.map((line) => [line.id, line.plannedGrosze]));
  const changed = amendment.changes.map(({ lineId, plannedGrosze }) => ({
    lineId,
    by: subtractGrosze(plannedGrosze, planned.get(lineId) ?? plannedGrosze),
  }));
  const opened = amendment.newLines.map(({ id, plannedGrosze }) => ({ lineId: id, by: plannedGrosze }));
  const all = [...changed, ...opened];
  return [
    ...all
      .filter(({ by }) => by < 0)
      .map(({ lineId, by }) => ({ lineId, direction: 'cut' as const, grosze: -by as Grosze })),
    ...all
      .filter(({ by }) => by > 0)
      .map(({ lineId, by }) => ({ lineId, direction: 'add' as const, grosze: by })),
  ];
}

/** The programme as it stands once the amendment is adopted. */
export function amended(programme: ProgrammeCase, amendment: ProgrammeAmendment): ProgrammeCase {
  const changes = new Map(
    amendment.changes.map(({ lineId, plannedGrosze, limits, details }) => [
      lineId,
      { plannedGrosze, limits, ...details },
    ]),
  );
  return {
    ...programme,
    sections: { ...programme.sections, ...amendment.sections },
    lines: [...programme.lines.map((line) => ({ ...line, ...changes.get(line.id) })), ...amendment.newLines],
  };
}

/** Sums of a programme before and after an amendment, grosze; negative differences are cuts. */
export function amendmentTotals(
  programme: ProgrammeCase,
  amendment: ProgrammeAmendment,
): { readonly before: Grosze; readonly after: Grosze; readonly difference: number } {
  const total = ({ lines }: Pick<ProgrammeCase, 'lines'>): Grosze =>
    sumGrosze(lines.map(({ plannedGrosze }) => plannedGrosze));
  const before = total(programme);
  const after = total(amended(programme, amendment));
  return { before, after, difference: after - before };
}

/**
 * Problems of a resolution that adopts or amends a programme.
 * @param previous day of the resolution that it follows, null for the first
 */
export function resolutionProblems(day: LocalDate, today: LocalDate, previous: LocalDate | null): Problems {
  if (day > today) return [{ code: 'resolution_date_in_future', path: 'resolutionDate' }];
  if (previous !== null && day < previous) {
    return [{ code: 'resolution_before_previous', path: 'resolutionDate', params: { previous } }];
  }
  return [];
}
