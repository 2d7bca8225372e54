import { allocate, sumGrosze, type Grosze } from '../money';
import type { Applicant } from '../organisations';
import { estimate, type EstimateContent } from './estimate';
import type { OfferContent, YearAmount } from './offer-content';

/** One of those who make a joint offer; the first one leads. */
export interface JointApplicant {
  /** The organisation's id. */
  readonly id: string;
  readonly name: string;
  /** What it does in the task (VI.2). */
  readonly work: string;
  /** Its part of the costs (V.C). */
  readonly years: readonly YearAmount[];
  /** The organisation as it was when the offer was submitted, for all but the first, who stands in part II. */
  readonly party?: Applicant;
}

/** What a joint offer says beyond a single one (UDPP art. 14 ust. 2; Annex 1, V.C and VI.2). Absent for one applicant. */
export interface JointPart {
  /** How the applicants are represented towards the authority. */
  readonly representation: string;
  readonly applicants: readonly JointApplicant[];
}

/** Names of those who apply together with the applicant that leads; empty for a single applicant. */
export function partnerNames({ joint }: Pick<OfferContent, 'joint'>): readonly string[] {
  return (joint?.applicants ?? []).slice(1).map(({ name }) => name);
}

/** Whether an invited organisation applies together. */
export const PARTNER_STATUSES = ['invited', 'accepted', 'declined'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

/** One row of table V.C. Grosze. */
export interface SplitRow {
  readonly id: string;
  readonly name: string;
  readonly grosze: Grosze;
  readonly byYear: readonly Grosze[];
}

/** Table V.C with its sums beside those of V.A. */
export interface SplitTable {
  /** Years of table V.A, and any other in which an applicant has an amount. */
  readonly years: readonly number[];
  readonly rows: readonly SplitRow[];
  readonly total: { readonly grosze: Grosze; readonly byYear: readonly Grosze[] };
  /** The same of V.A, in the same years. */
  readonly costs: { readonly grosze: Grosze; readonly byYear: readonly Grosze[] };
}

/** Table V.C: the split of all costs between the applicants by year. Empty for a single applicant. */
export function splitTable(content: EstimateContent & Pick<OfferContent, 'joint'>): SplitTable {
  const table = estimate(content);
  const applicants = content.joint?.applicants ?? [];
  const own = applicants.flatMap(({ years }) => years.map(({ year }) => year));
  const years = [...new Set([...table.years, ...own])].sort((a, b) => a - b);
  const inYear = (amounts: readonly YearAmount[], year: number) =>
    sumGrosze(amounts.filter((amount) => amount.year === year).map(({ grosze }) => grosze));
  const rows = applicants.map(({ id, name, years: amounts }): SplitRow => ({
    id,
    name,
    grosze: sumGrosze(amounts.map(({ grosze }) => grosze)),
    byYear: years.map((year) => inYear(amounts, year)),
  }));
  const costOf = (year: number) => table.total.byYear[table.years.indexOf(year)] ?? sumGrosze([]);
  return {
    years,
    rows,
    total: {
      grosze: sumGrosze(rows.map(({ grosze }) => grosze)),
      byYear: years.map((_year, column) => sumGrosze(rows.flatMap(({ byYear }) => byYear[column] ?? []))),
    },
    costs: { grosze: table.total.grosze, byYear: years.map(costOf) },
  };
}

/**
 * The costs of every year divided between the applicants by weights, to the grosz: the sums equal those of table V.A
 * (largest remainders).
 * @throws RangeError unless there is a weight for every applicant and one is above zero
 */
export function splitBy(
  content: EstimateContent & { readonly joint: JointPart },
  weights: readonly number[],
): JointPart {
  const table = estimate(content);
  if (weights.length !== content.joint.applicants.length) {
    throw new RangeError('There is a weight for every applicant');
  }
  const parts = table.years.map((_year, column) =>
    allocate(table.total.byYear[column] ?? sumGrosze([]), weights),
  );
  return {
    ...content.joint,
    applicants: content.joint.applicants.map((applicant, place) => ({
      ...applicant,
      years: table.years.flatMap((year, column) => {
        const grosze = parts[column]?.[place];
        return grosze === undefined ? [] : [{ year, grosze }];
      }),
    })),
  };
}
