import { sumGrosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import { isBlankText } from '../rich-text';
import { isBudgetClassification, PROGRAMME_SECTIONS } from '../statute';
import { MULTI_YEAR_SPAN, sectionsOf, yearsOf, type ProgrammeCase, type ProgrammeLine } from './content';

type Problems = Problem<ProblemCode>[];

const FUNDS = PROGRAMME_SECTIONS.find(({ key }) => key === 'plannedFunds')?.basis;

/**
 * Everything that keeps the council from adopting a programme, all at once, each with its path and, where a statute
 * stands behind it, the provision: the obligatory sections (UDPP art. 5a ust. 4 and 5), the lines and their
 * amounts. Empty: it may be adopted.
 */
export function programmeProblems(programme: ProgrammeCase): Problems {
  const { kind, title, lines } = programme;
  const problems: Problems = [...yearProblems(programme)];
  if (title.trim() === '') problems.push({ code: 'required', path: 'title' });
  problems.push(...sectionProblems(programme));
  const basis = kind === 'annual' ? FUNDS : 'UDPP art. 5a ust. 5';
  if (lines.length === 0) problems.push({ code: 'budget_lines_required', path: 'lines', basis });
  else if (sumGrosze(lines.map(({ plannedGrosze }) => plannedGrosze)) === 0) {
    problems.push({ code: 'programme_funds_required', path: 'lines', basis });
  }
  problems.push(...lineProblems(lines));
  if (kind === 'multiYear') {
    lines.forEach((line, index) => {
      problems.push(...limitProblems(line, programme, `lines.${String(index)}`));
    });
  }
  return problems;
}

/** A multi-year programme spans more than one year, and not without end. */
export function yearProblems({
  kind,
  year,
  yearTo,
}: Pick<ProgrammeCase, 'kind' | 'year' | 'yearTo'>): Problems {
  const { shortest, longest } = MULTI_YEAR_SPAN;
  const span = yearTo - year + 1;
  if (kind === 'annual' ? span === 1 : span >= shortest && span <= longest) return [];
  return [
    {
      code: 'programme_years_invalid',
      path: 'yearTo',
      params: { from: year + shortest - 1, to: year + longest - 1 },
      basis: 'UDPP art. 5a ust. 2',
    },
  ];
}

function sectionProblems({ kind, sections }: ProgrammeCase): Problems {
  return sectionsOf(kind)
    .filter(({ key }) => isBlankText(sections[key]))
    .map(({ key, basis }) => ({
      code: 'programme_section_missing',
      path: `sections.${key}`,
      params: { section: key },
      basis,
    }));
}

/**
 * Problems of budget lines: each has a code of its own, a name and a classification; a line under UDPP names its
 * spheres (UDPP art. 4 ust. 1); tasks that are named are named with words.
 * @param path where the lines stand
 * @param taken codes that other lines of the programme have
 */
export function lineProblems(
  lines: readonly ProgrammeLine[],
  path = 'lines',
  taken: readonly string[] = [],
): Problems {
  const seen = new Set(taken.map(sameCode));
  return lines.flatMap((line, index): Problems => {
    const at = `${path}.${String(index)}`;
    const problems: Problems = [];
    const code = sameCode(line.code);
    if (code === '') problems.push({ code: 'required', path: `${at}.code` });
    else if (seen.has(code)) problems.push({ code: 'line_code_repeated', path: `${at}.code` });
    seen.add(code);
    if (line.name.trim() === '') problems.push({ code: 'required', path: `${at}.name` });
    if (onSpheres(line) && line.spheres.length === 0) {
      problems.push({ code: 'sphere_required', path: `${at}.spheres`, basis: 'UDPP art. 4 ust. 1' });
    }
    if (!isBudgetClassification(line)) {
      problems.push({
        code: 'line_classification_invalid',
        path: `${at}.division`,
        basis: 'UFP art. 39 ust. 1',
      });
    }
    line.priorityTasks.forEach((task, taskIndex) => {
      if (task.trim() === '') {
        problems.push({ code: 'required', path: `${at}.priorityTasks.${String(taskIndex)}` });
      }
    });
    return problems;
  });
}

/** Does the line stand on the spheres of public tasks? Sport and health have their own acts. */
export function onSpheres({ legalBasis }: Pick<ProgrammeLine, 'legalBasis'>): boolean {
  return legalBasis === 'udpp' || legalBasis === 'udpp_small_grant';
}

/** A line of a multi-year programme has a limit for each year, and the limits make up its amount. */
export function limitProblems(
  { limits, plannedGrosze }: Pick<ProgrammeLine, 'limits' | 'plannedGrosze'>,
  { year, yearTo }: Pick<ProgrammeCase, 'year' | 'yearTo'>,
  lineAt: string,
): Problems {
  const path = `${lineAt}.limits`;
  const basis = 'UDPP art. 5a ust. 5';
  const set = limits.map((limit) => limit.year).sort((a, b) => a - b);
  if (set.join() !== yearsOf({ year, yearTo }).join()) {
    return [{ code: 'line_limits_missing', path, params: { from: year, to: yearTo }, basis }];
  }
  const sum = sumGrosze(limits.map(({ grosze }) => grosze));
  if (sum === plannedGrosze) return [];
  return [{ code: 'line_limits_differ', path, params: { sumGrosze: sum, plannedGrosze }, basis }];
}

/** A code as it is compared: without regard to capitals and spaces around it. */
export const sameCode = (code: string): string => code.trim().toLocaleLowerCase('pl');
