import { subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import { splitTable, type OfferContent } from '../offers';
import type { Problem, ProblemCode } from '../problems';
import { compared, reportedTotals, type Compared } from './comparison';
import type { ActualPart, ReportContent } from './report';

/** One of those who made a joint offer: costs by the agreement (V.C) and spending. Null where it is not told. */
export interface ComparedPart {
  readonly id: string;
  readonly name: string;
  readonly plannedGrosze: Grosze;
  readonly actualGrosze: Grosze | null;
  readonly differenceGrosze: Grosze | null;
}

export interface ComparedParts {
  /** The one that leads first; empty for a single applicant. */
  readonly rows: readonly ComparedPart[];
  readonly total: Compared;
  /** Has anything been told? Nobody has to: the planned side stands alone then. */
  readonly told: boolean;
}

const isTold = (parts: readonly ActualPart[] = []) => parts.some(({ actualGrosze }) => actualGrosze !== null);

/** The split of the costs between applicants, planned beside actual. Works on a draft. */
export function comparedParts(
  offer: Parameters<typeof splitTable>[0],
  { partners = [] }: Pick<ReportContent, 'partners'>,
): ComparedParts {
  const actuals = new Map(partners.map(({ applicantId, actualGrosze }) => [applicantId, actualGrosze]));
  const table = splitTable(offer);
  const rows = table.rows.map(({ id, name, grosze: plannedGrosze }): ComparedPart => {
    const actualGrosze = actuals.get(id) ?? null;
    const differenceGrosze = actualGrosze === null ? null : subtractGrosze(actualGrosze, plannedGrosze);
    return { id, name, plannedGrosze, actualGrosze, differenceGrosze };
  });
  const actual = sumGrosze(rows.map(({ actualGrosze }) => actualGrosze ?? ZERO));
  return { rows, total: compared(table.total.grosze, actual), told: isTold(partners) };
}

/**
 * What is wrong with the split of what was spent, with paths into the content. Nobody has to tell it (Annex 5 does not
 * ask for it); who does tells it for every applicant, and it comes to all that was spent.
 */
export function partnerProblems(
  content: Pick<ReportContent, 'partners' | 'costs' | 'sources'>,
  { joint }: Pick<OfferContent, 'joint'>,
): Problem<ProblemCode>[] {
  const { partners = [] } = content;
  const names = new Map((joint?.applicants ?? []).map(({ id, name }) => [id, name]));
  const foreign = partners.flatMap(({ applicantId }, index): Problem<ProblemCode>[] => {
    const path = `partners.${String(index)}.applicantId`;
    if (!names.has(applicantId)) return [{ code: 'report_partner_unknown', path }];
    const first = partners.findIndex((one) => one.applicantId === applicantId);
    return first < index ? [{ code: 'duplicate_id', path }] : [];
  });
  if (foreign.length > 0 || !isTold(partners)) return foreign;
  const missing = [...names].flatMap(([id, name]): Problem<ProblemCode>[] => {
    const index = partners.findIndex((one) => one.applicantId === id);
    if (index >= 0 && partners[index]?.actualGrosze !== null) return [];
    const path = index < 0 ? 'partners' : `partners.${String(index)}.actualGrosze`;
    return [{ code: 'report_partner_incomplete', path, params: { name } }];
  });
  const together = sumGrosze(partners.map(({ actualGrosze }) => actualGrosze ?? ZERO));
  const { costs } = reportedTotals(content);
  // While one is missing the sum cannot be right.
  if (missing.length > 0 || together === costs) return missing;
  const difference = Math.abs(together - costs);
  return [
    {
      code: 'report_partners_do_not_sum',
      path: 'partners',
      params: { partners: together, costs, difference },
    },
  ];
}
