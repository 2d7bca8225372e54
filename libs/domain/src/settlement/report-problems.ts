import type { LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { reportedTotals } from './comparison';
import { documentProblems } from './document-problems';
import { partnerProblems } from './partners';
import type { ReportContent, Volunteers } from './report';
import type { ReportContext } from './report-context';

const FORM = 'Dz.U. 2018 poz. 2057, zał. 5';

/**
 * Everything that still keeps a report from being submitted, in the order of the form, with paths into the
 * content (`costs.2.actualGrosze`, `documents.0.paidOn`). Empty for a report that may be submitted. Whether its
 * period is over is another question (`isReportDue`). Never throws for validated content. UDPP art. 18; Annex 5.
 */
export function reportProblems(content: ReportContent, context: ReportContext): Problem<ProblemCode>[] {
  return [
    ...descriptionProblems(content),
    ...costProblems(content, context),
    ...partnerProblems(content, context.offer),
    ...sourceProblems(content, context),
    ...documentProblems(content, context),
    ...statementProblems(content),
  ];
}

/** A report speaks of what is over, the task or its budget year: it may be submitted from the day after the last day. */
export function isReportDue(periodTo: LocalDate, today: LocalDate): boolean {
  return periodTo < today;
}

/** Nobody has to tell it; who does tells both, so that the yearly report can add them up. */
function volunteerProblems(told: Volunteers | undefined): Problem<ProblemCode>[] {
  const { count, hours } = told ?? { count: null, hours: null };
  if ((count ?? 0) > 0 === (hours ?? 0) > 0) return [];
  const path = (count ?? 0) > 0 ? 'volunteers.hours' : 'volunteers.count';
  return [{ code: 'report_volunteers_incomplete', path, basis: `${FORM}, cz. I.2` }];
}

function descriptionProblems({ results, activities, volunteers }: ReportContent): Problem<ProblemCode>[] {
  const problems: Problem<ProblemCode>[] = [];
  if (results.trim() === '')
    problems.push({ code: 'report_results_required', path: 'results', basis: `${FORM}, cz. I.1` });
  if (activities.trim() === '')
    problems.push({ code: 'report_activities_required', path: 'activities', basis: `${FORM}, cz. I.2` });
  return [...problems, ...volunteerProblems(volunteers)];
}

function costProblems({ costs }: ReportContent, { offer }: ReportContext): Problem<ProblemCode>[] {
  const names = new Map(offer.costs.map(({ id, name }) => [id, name]));
  const reported = new Set<string>();
  const problems = costs.flatMap(({ costId, actualGrosze }, index): Problem<ProblemCode>[] => {
    const name = names.get(costId);
    if (name === undefined) return [{ code: 'report_cost_unknown', path: `costs.${index}.costId` }];
    if (reported.has(costId)) return [{ code: 'duplicate_id', path: `costs.${index}.costId` }];
    reported.add(costId);
    return actualGrosze === null
      ? [{ code: 'report_cost_incomplete', path: `costs.${index}.actualGrosze`, params: { name } }]
      : [];
  });
  const left = offer.costs.filter(({ id }) => !reported.has(id));
  return [
    ...problems,
    ...left.map(({ name }): Problem<ProblemCode> => ({
      code: 'report_cost_incomplete',
      path: 'costs',
      params: { name },
    })),
  ];
}

function sourceProblems(content: ReportContent, context: ReportContext): Problem<ProblemCode>[] {
  const problems: Problem<ProblemCode>[] = [];
  const used = content.sources.grantGrosze;
  if (used === null) {
    problems.push({ code: 'report_grant_required', path: 'sources.grantGrosze' });
  } else if (used > context.paidGrosze) {
    problems.push({
      code: 'report_grant_above_paid',
      path: 'sources.grantGrosze',
      params: { used, paid: context.paidGrosze },
    });
  }
  const { costs, sources } = reportedTotals(content);
  if (costs !== sources) {
    problems.push({
      code: 'report_sources_do_not_sum',
      path: 'sources',
      params: { sources, costs, difference: Math.abs(sources - costs) },
      basis: `${FORM}, cz. II.2`,
    });
  }
  return problems;
}

function statementProblems({ statements }: ReportContent): Problem<ProblemCode>[] {
  return (['legalStatusUnchanged', 'truthful'] as const)
    .filter((key) => statements[key] !== true)
    .map((key) => ({ code: 'report_statement_required', path: `statements.${key}`, basis: FORM }));
}
