import type { AmendmentView } from '@nurt/contracts/programmes';
import { isGrosze, type Grosze } from '@nurt/domain/money';
import {
  changedSections,
  type ProgrammeAmendment,
  type ProgrammeCase,
  type ProgrammeSections,
} from '@nurt/domain/programmes';
import { lineDraftOf, lineOf, limitsFor, type LineDraft, type Years } from '../editor/programme-draft';

/** An amendment as the form holds it: an amount for every line, the text of every section. */
export interface AmendmentDraft {
  justification: string;
  amounts: { lineId: string; plannedGrosze: number | string | null; limits: LineDraft['limits'] }[];
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
    amounts: current.lines.map(({ id, plannedGrosze, limits }) => ({
      lineId: id,
      plannedGrosze: changed.get(id)?.plannedGrosze ?? plannedGrosze,
      limits: limitsFor(years, changed.get(id)?.limits ?? limits),
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
    changes: draft.amounts.flatMap(({ lineId, plannedGrosze, limits }) => {
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
      return same ? [] : [{ lineId, plannedGrosze, limits: read }];
    }),
    newLines: draft.lines.map(lineOf),
    sections: Object.fromEntries(
      Object.entries(draft.sections).filter(([key]) => rewritten.has(key as never)),
    ),
  };
}
