import type { BudgetLineRequest } from '@nurt/contracts/programmes/requests';
import type { ProgrammeContentView } from '@nurt/contracts/programmes';
import { isGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import {
  yearsOf,
  type ProgrammeCase,
  type ProgrammeLine,
  type ProgrammeSections,
} from '@nurt/domain/programmes';
import { canonicalJson } from '@nurt/domain/offers';
import { isLegalBasis, type LegalBasis } from '@nurt/domain/statute';
import type { Draft } from '../../../shared/api';
import { newId } from '../../../shared/new-id';

/** A line as the form holds it while it is written. */
export type LineDraft = Draft<Required<BudgetLineRequest>>;

/** A programme as the form holds it while it is written. */
export interface ProgrammeDraft {
  title: string;
  sections: ProgrammeSections;
  lines: LineDraft[];
  /** Do the limits of a multi-year programme bind? */
  limitsBinding: boolean;
}

/** The years that a programme is for. */
export type Years = Pick<ProgrammeCase, 'kind' | 'year' | 'yearTo'>;

/** A line to begin with. */
export function newLine(code: string, years: Years): LineDraft {
  return {
    id: newId(),
    code,
    name: '',
    legalBasis: 'udpp',
    spheres: [],
    division: '',
    chapter: '',
    paragraph: '2360',
    priorityTasks: [],
    plannedGrosze: null,
    limits: limitsFor(years, []),
  };
}

/** What the form shows of a draft that is on the server. */
export function draftOf(
  content: Pick<ProgrammeContentView, 'title' | 'sections' | 'lines' | 'limitsBinding'>,
  years: Years,
): ProgrammeDraft {
  return {
    title: content.title,
    sections: content.sections,
    lines: content.lines.map((line) => lineDraftOf(line, years)),
    limitsBinding: content.limitsBinding ?? false,
  };
}

export function lineDraftOf(line: ProgrammeLine, years: Years): LineDraft {
  return {
    ...line,
    spheres: [...line.spheres],
    priorityTasks: [...line.priorityTasks],
    limits: limitsFor(years, line.limits),
  };
}

/** A limit for each year of a multi-year programme, as far as they are known. */
export function limitsFor(
  years: Years,
  known: readonly { readonly year: number; readonly grosze: number }[],
): LineDraft['limits'] {
  if (years.kind === 'annual') return [];
  return yearsOf(years).map((year) => ({
    year,
    grosze: known.find((limit) => limit.year === year)?.grosze ?? null,
  }));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (values: unknown): string[] =>
  Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];
const amount = (value: unknown): Grosze => (isGrosze(value) && value >= 0 ? value : ZERO);

/** The draft as the rules of the domain read it: what cannot be read yet counts as not written. */
export function caseOf(draft: ProgrammeDraft, years: Years): ProgrammeCase {
  return { ...years, title: text(draft.title), sections: draft.sections, lines: draft.lines.map(lineOf) };
}

export function lineOf(line: LineDraft): ProgrammeLine {
  const basis: unknown = line.legalBasis;
  return {
    id: text(line.id),
    code: text(line.code),
    name: text(line.name),
    legalBasis: isLegalBasis(basis) ? basis : ('udpp' as LegalBasis),
    spheres: texts(line.spheres),
    division: text(line.division),
    chapter: text(line.chapter),
    paragraph: text(line.paragraph),
    priorityTasks: texts(line.priorityTasks),
    plannedGrosze: amount(line.plannedGrosze),
    limits: line.limits
      .filter(({ grosze }) => grosze !== null)
      .map(({ year, grosze }) => ({ year: Number(year), grosze: amount(grosze) })),
  };
}

/** The parts in which two versions of a draft differ: the title, sections by their key, the lines. */
export function differingParts(mine: ProgrammeDraft, theirs: ProgrammeDraft): string[] {
  const keys = new Set([...Object.keys(mine.sections), ...Object.keys(theirs.sections)]);
  const differs = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) !== canonicalJson(b ?? null);
  const section = (draft: ProgrammeDraft, key: string): unknown =>
    (draft.sections as Readonly<Record<string, unknown>>)[key];
  return [
    ...(differs(mine.title, theirs.title) ? ['title'] : []),
    ...[...keys].filter((key) => differs(section(mine, key), section(theirs, key))),
    ...(differs(mine.lines, theirs.lines) || mine.limitsBinding !== theirs.limitsBinding ? ['lines'] : []),
  ];
}
