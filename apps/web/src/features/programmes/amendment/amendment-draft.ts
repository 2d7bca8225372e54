import type { AmendmentView } from '@nurt/contracts/programmes';
import { isGrosze, type Grosze } from '@nurt/domain/money';
import {
  changedSections,
  LINE_DETAILS,
  sameDetails,
  type LineDetails,
  type ProgrammeAmendment,
  type ProgrammeCase,
  type ProgrammeSections,
} from '@nurt/domain/programmes';
import {
  lineDraftOf,
  lineOf,
  limitsFor,
  newLine,
  type LineDraft,
  type Years,
} from '../editor/programme-draft';

/** What is told of a line, as the form holds it. */
export type DetailsDraft = Pick<LineDraft, (typeof LINE_DETAILS)[number]>;

/** An amendment as the form holds it: an amount for every line, the text of every section. */
export interface AmendmentDraft {
  justification: string;
  amounts: {
    lineId: string;
    plannedGrosze: number | string | null;
    limits: LineDraft['limits'];
    /** The line as it is to be told. */
    details: DetailsDraft;
  }[];
  /** Lines that the programme does not have yet. */
  lines: LineDraft[];
  sections: ProgrammeSections;
}

export function programmeCaseOf({ programme, current }: AmendmentView): ProgrammeCase {
  const { kind, year, yearTo } = programme;
  return { kind, year, yearTo, ...current };
}

/** What the form shows of an amendment that is on the server. */
export function draftOf({ programme, current, amendment }: AmendmentView): AmendmentDraft {
  const years: Years = programme;
  const changed = new Map(amendment.changes.map((change) => [change.lineId, change]));
  return {
    justification: amendment.justification,
    amounts: current.lines.map(({ id, plannedGrosze, limits, ...line }) => ({
      lineId: id,
      plannedGrosze: changed.get(id)?.plannedGrosze ?? plannedGrosze,
      limits: limitsFor(years, changed.get(id)?.limits ?? limits),
      details: detailsDraftOf(changed.get(id)?.details ?? line),
    })),
    lines: amendment.newLines.map((line) => lineDraftOf(line, years)),
    sections: { ...current.sections, ...amendment.sections },
  };
}

/** The draft as the rules read it and the server takes it: only what differs from the programme as it stands. */
export function amendmentOf(draft: AmendmentDraft, programme: ProgrammeCase): ProgrammeAmendment {
  const planned = new Map(programme.lines.map((line) => [line.id, line]));
  const rewritten = new Set(changedSections(programme.sections, draft.sections));
  return {
    justification: draft.justification,
    changes: draft.amounts.flatMap(({ lineId, plannedGrosze, limits, details }) => {
      const line = planned.get(lineId);
      // An amount that cannot be read is shown at its field; it changes nothing yet.
      if (!line || !isGrosze(plannedGrosze) || plannedGrosze < 0) return [];
      const read = limits.map(({ year, grosze }) => ({
        year: Number(year),
        grosze: (isGrosze(grosze) ? grosze : 0) as Grosze,
      }));
      const same =
        plannedGrosze === line.plannedGrosze &&
        read.every(({ year, grosze }) => line.limits.find((limit) => limit.year === year)?.grosze === grosze);
      const told = detailsOf(details);
      const described = sameDetails(told, line) ? {} : { details: told };
      return same && !described.details ? [] : [{ lineId, plannedGrosze, limits: read, ...described }];
    }),
    newLines: draft.lines.map(lineOf),
    sections: Object.fromEntries(
      Object.entries(draft.sections).filter(([key]) => rewritten.has(key as never)),
    ),
  };
}

function detailsDraftOf({
  name,
  spheres,
  division,
  chapter,
  paragraph,
  priorityTasks,
}: LineDetails): DetailsDraft {
  return { name, spheres: [...spheres], division, chapter, paragraph, priorityTasks: [...priorityTasks] };
}

/** What is typed about a line, as the rules read it. */
export function detailsOf(details: DetailsDraft): LineDetails {
  const line = lineOf({ ...newLine('', { kind: 'annual', year: 0, yearTo: 0 }), ...details });
  const { name, spheres, division, chapter, paragraph, priorityTasks } = line;
  return { name, spheres, division, chapter, paragraph, priorityTasks };
}
