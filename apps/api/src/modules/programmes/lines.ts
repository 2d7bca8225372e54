import { randomUUID } from 'node:crypto';
import type { BudgetLineRequest } from '@nurt/contracts/programmes/requests';
import { grosze, ZERO } from '@nurt/domain/money';
import type { ProgrammeLine, YearLimit } from '@nurt/domain/programmes';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { refuse, type Tx } from '../../kernel';
import { BudgetLine, BudgetLineLimit } from './budget-line.entity';

/** A line as the domain reads it. An amount that is not decided yet counts as nothing. */
export function lineOf(request: BudgetLineRequest): ProgrammeLine {
  const { code, name, legalBasis, spheres, division, chapter, paragraph, priorityTasks = [] } = request;
  return {
    id: request.id ?? randomUUID(),
    code,
    name,
    legalBasis,
    spheres,
    division,
    chapter,
    paragraph,
    priorityTasks,
    plannedGrosze: request.plannedGrosze === null ? ZERO : grosze(request.plannedGrosze),
    limits: limitsOf(request.limits),
  };
}

/** Limits as the domain reads them. */
export function limitsOf(limits: BudgetLineRequest['limits'] = []): YearLimit[] {
  return limits.map((limit) => ({
    year: limit.year,
    grosze: limit.grosze === null ? ZERO : grosze(limit.grosze),
  }));
}

/** Ids and years that stand twice, where each may stand once. */
export function repeated(lines: readonly ProgrammeLine[], path = 'lines'): Problem<ProblemCode>[] {
  const ids = new Set<string>();
  return lines.flatMap(({ id, limits }, index): Problem<ProblemCode>[] => {
    const at = `${path}.${String(index)}`;
    const years = new Set(limits.map(({ year }) => year));
    const problems: Problem<ProblemCode>[] = [];
    if (ids.has(id)) problems.push({ code: 'duplicate_id', path: `${at}.id` });
    if (years.size < limits.length) problems.push({ code: 'duplicate_id', path: `${at}.limits` });
    ids.add(id);
    return problems;
  });
}

/** Writes lines that the programme does not have yet, after those that it has. */
export async function insertLines(
  tx: Tx,
  programmeId: string,
  lines: readonly ProgrammeLine[],
  first: number,
): Promise<void> {
  const ids = lines.map(({ id }) => id);
  // The id is chosen by whoever writes; one that stands elsewhere is told as if it did not exist.
  if (
    ids.length > 0 &&
    (await tx.db.query<unknown[]>('SELECT 1 FROM budget_line WHERE id = ANY ($1)', [ids])).length > 0
  ) {
    throw refuse.malformed([{ code: 'duplicate_id', path: 'lines' }]);
  }
  const rows = lines.map(({ limits, ...line }, index) => ({
    ...line,
    spheres: [...line.spheres],
    priorityTasks: [...line.priorityTasks],
    programmeId,
    position: first + index,
    limits,
  }));
  if (rows.length === 0) return;
  await tx.db.insert(
    BudgetLine,
    rows.map(({ limits: _limits, ...row }) => row),
  );
  await insertLimits(tx, lines);
}

/** Replaces the limits of the years of these lines. */
export async function replaceLimits(
  tx: Tx,
  lines: readonly Pick<ProgrammeLine, 'id' | 'limits'>[],
): Promise<void> {
  const rows = lines.flatMap(({ id, limits }) =>
    limits.map((limit) => ({ id, year: limit.year, grosze: limit.grosze })),
  );
  const [ids, years] = [rows.map(({ id }) => id), rows.map(({ year }) => year)];
  await tx.db.query(
    `DELETE FROM budget_line_limit WHERE budget_line_id = ANY ($1)
        AND (budget_line_id, year) NOT IN (SELECT * FROM unnest($2::uuid[], $3::int[]))`,
    [lines.map(({ id }) => id), ids, years],
  );
  // A limit that stays keeps its row: whoever waits for it reads what it has become (`keep_year_limit`).
  await tx.db.query(
    `INSERT INTO budget_line_limit (budget_line_id, year, limit_grosze)
       SELECT * FROM unnest($1::uuid[], $2::int[], $3::bigint[])
       ON CONFLICT (budget_line_id, year) DO UPDATE SET limit_grosze = excluded.limit_grosze`,
    [ids, years, rows.map(({ grosze: limit }) => limit)],
  );
}

async function insertLimits(tx: Tx, lines: readonly Pick<ProgrammeLine, 'id' | 'limits'>[]): Promise<void> {
  const rows = lines.flatMap(({ id, limits }) =>
    limits.map((limit) => ({ budgetLineId: id, year: limit.year, limitGrosze: limit.grosze })),
  );
  if (rows.length > 0) await tx.db.insert(BudgetLineLimit, rows);
}

/** Makes the lines of a draft those given: what is left out goes, what is there is rewritten, in the given order. */
export async function saveLines(
  tx: Tx,
  programmeId: string,
  present: readonly { readonly id: string }[],
  lines: readonly ProgrammeLine[],
): Promise<void> {
  const known = new Set(present.map(({ id }) => id));
  const kept = new Set(lines.map(({ id }) => id));
  const gone = [...known].filter((id) => !kept.has(id));
  if (gone.length > 0) await tx.db.delete(BudgetLine, gone);
  for (const [position, { limits: _limits, ...line }] of lines.entries()) {
    if (!known.has(line.id)) continue;
    await tx.db.update(BudgetLine, line.id, {
      ...line,
      spheres: [...line.spheres],
      priorityTasks: [...line.priorityTasks],
      position,
    });
  }
  await replaceLimits(
    tx,
    lines.filter(({ id }) => known.has(id)),
  );
  for (const [position, line] of lines.entries()) {
    if (!known.has(line.id)) await insertLines(tx, programmeId, [line], position);
  }
}
