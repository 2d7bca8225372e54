import type { LocalDate } from '../calendar';
import { sumGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { ExpenseDocument, ReportContent } from './report';
import type { ReportContext } from './report-context';

/**
 * Problems of the accounting documents: each complete, issued and paid within the term of the task and the period of the report, entered once;
 * its part from the grant not above its amount; the parts of one cost not above what the cost took; and all the
 * parts together exactly the grant used.
 */
export function documentProblems(content: ReportContent, context: ReportContext): Problem<ProblemCode>[] {
  return [
    ...content.documents.flatMap((document, index) => [
      ...completeness(document, index, context),
      ...term(document, index, context),
    ]),
    ...repetitions(content.documents),
    ...aboveCosts(content, context),
    ...coverage(content),
  ];
}

function completeness(
  document: ExpenseDocument,
  index: number,
  { offer }: ReportContext,
): Problem<ProblemCode>[] {
  const at = (field: keyof ExpenseDocument): string => `documents.${index}.${field}`;
  const { amountGrosze, fromGrantGrosze } = document;
  const missing = [
    ...(['number', 'issuer', 'description'] as const).filter((field) => document[field].trim() === ''),
    ...(['issuedOn', 'paidOn', 'fromGrantGrosze'] as const).filter((field) => document[field] === null),
    ...(amountGrosze === null || amountGrosze === 0 ? (['amountGrosze'] as const) : []),
  ];
  const problems = missing.map((field): Problem<ProblemCode> => ({
    code: 'report_document_incomplete',
    path: at(field),
    params: { field },
  }));
  if (!offer.costs.some(({ id }) => id === document.costId)) {
    problems.push({ code: 'report_cost_unknown', path: at('costId') });
  }
  if (amountGrosze !== null && fromGrantGrosze !== null && fromGrantGrosze > amountGrosze) {
    problems.push({
      code: 'report_document_grant_above_amount',
      path: at('fromGrantGrosze'),
      params: { amount: amountGrosze },
    });
  }
  return problems;
}

/** Paid within the period of the report; issued then or earlier, but not before the task began. */
function term(
  document: ExpenseDocument,
  index: number,
  { agreement: { taskFrom, taskTo }, period = { from: taskFrom, to: taskTo } }: ReportContext,
): Problem<ProblemCode>[] {
  const { from, to } = period;
  const bounds = { issuedOn: { from: taskFrom, to }, paidOn: { from, to } };
  const isOutside = (field: keyof typeof bounds, day: LocalDate | null): boolean =>
    day !== null && (day < bounds[field].from || day > bounds[field].to);
  return (['issuedOn', 'paidOn'] as const)
    .filter((field) => isOutside(field, document[field]))
    .map((field) => ({
      code: 'report_document_outside_term',
      path: `documents.${index}.${field}`,
      params: { ...bounds[field] },
      basis: 'ramowy wzór umowy § 2 (Dz.U. 2018 poz. 2057)',
    }));
}

/** One invoice has one issuer and number, however it was typed; the id is the row's own. */
function repetitions(documents: readonly ExpenseDocument[]): Problem<ProblemCode>[] {
  const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('pl');
  const ids = new Set<string>();
  const papers = new Set<string>();
  return documents.flatMap(({ id, issuer, number }, index): Problem<ProblemCode>[] => {
    const problems: Problem<ProblemCode>[] = [];
    if (ids.has(id)) problems.push({ code: 'duplicate_id', path: `documents.${index}.id` });
    ids.add(id);
    if (issuer.trim() === '' || number.trim() === '') return problems;
    const paper = JSON.stringify([plain(issuer), plain(number)]);
    if (papers.has(paper)) {
      problems.push({
        code: 'report_document_repeated',
        path: `documents.${index}.number`,
        params: { number: number.trim(), issuer: issuer.trim() },
      });
    }
    papers.add(paper);
    return problems;
  });
}

function aboveCosts({ costs, documents }: ReportContent, { offer }: ReportContext): Problem<ProblemCode>[] {
  const names = new Map(offer.costs.map(({ id, name }) => [id, name]));
  return costs.flatMap(({ costId, actualGrosze }, index): Problem<ProblemCode>[] => {
    const fromGrant = fromGrantOf(documents.filter((document) => document.costId === costId));
    if (actualGrosze === null || fromGrant <= actualGrosze) return [];
    return [
      {
        code: 'report_documents_above_cost',
        path: `costs.${index}.actualGrosze`,
        params: { name: names.get(costId) ?? '', documents: fromGrant, actual: actualGrosze },
      },
    ];
  });
}

function coverage({ sources, documents }: ReportContent): Problem<ProblemCode>[] {
  const used = sources.grantGrosze;
  const fromGrant = fromGrantOf(documents);
  if (used === null || used === fromGrant) return [];
  return [
    {
      code: 'report_spending_above_documents',
      path: 'documents',
      params: { used, documents: fromGrant, difference: Math.abs(used - fromGrant) },
    },
  ];
}

function fromGrantOf(documents: readonly ExpenseDocument[]): Grosze {
  return sumGrosze(documents.map(({ fromGrantGrosze }) => fromGrantGrosze ?? ZERO));
}
