import type { LocalDate } from '../calendar';
import { grosze, sumGrosze } from '../money';

/** What a figure counts: records, grosze of the rows behind it, or other numbers that the rows add up to. */
export type FigureUnit = 'count' | 'grosze' | 'sum';

/** The parts of the report, in their order. */
export const REPORT_PARTS = [
  'calls',
  'offers',
  'organisations',
  'smallGrants',
  'money',
  'ownContribution',
  'returns',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** Every figure of the yearly report on a programme (UDPP art. 5a ust. 3), in the order in which the council reads them. */
export const YEARLY_FIGURES = {
  callsAnnounced: { part: 'calls', unit: 'count' },
  callsResolved: { part: 'calls', unit: 'count' },
  callsAnnulled: { part: 'calls', unit: 'count' },
  offersSubmitted: { part: 'offers', unit: 'count' },
  offersEligible: { part: 'offers', unit: 'count' },
  offersRejected: { part: 'offers', unit: 'count' },
  offersAwarded: { part: 'offers', unit: 'count' },
  agreementsSigned: { part: 'offers', unit: 'count' },
  organisationsApplying: { part: 'organisations', unit: 'count' },
  organisationsGranted: { part: 'organisations', unit: 'count' },
  smallGrants: { part: 'smallGrants', unit: 'count' },
  smallGrantsAwarded: { part: 'smallGrants', unit: 'grosze' },
  planned: { part: 'money', unit: 'grosze' },
  planAfterChanges: { part: 'money', unit: 'grosze' },
  awarded: { part: 'money', unit: 'grosze' },
  paid: { part: 'money', unit: 'grosze' },
  settled: { part: 'money', unit: 'grosze' },
  ownFinancialPlanned: { part: 'ownContribution', unit: 'grosze' },
  ownFinancialDelivered: { part: 'ownContribution', unit: 'grosze' },
  ownNonFinancialPlanned: { part: 'ownContribution', unit: 'grosze' },
  ownNonFinancialDelivered: { part: 'ownContribution', unit: 'grosze' },
  volunteers: { part: 'ownContribution', unit: 'sum' },
  volunteerHours: { part: 'ownContribution', unit: 'sum' },
  returnsDemanded: { part: 'returns', unit: 'grosze' },
  returned: { part: 'returns', unit: 'grosze' },
  returnedInterest: { part: 'returns', unit: 'grosze' },
} as const satisfies Record<string, { readonly part: ReportPart; readonly unit: FigureUnit }>;
export type FigureKey = keyof typeof YEARLY_FIGURES;
export const FIGURE_KEYS = Object.keys(YEARLY_FIGURES) as FigureKey[];

/** Is this the key of a figure? */
export function isFigureKey(text: string): text is FigureKey {
  return Object.hasOwn(YEARLY_FIGURES, text);
}

/** One record behind a figure. */
export interface FigureRow {
  readonly id: string;
  /** What the row leads to. */
  readonly record:
    'line' | 'call' | 'offer' | 'smallGrant' | 'agreement' | 'payment' | 'report' | 'return' | 'organisation';
  /** The record that a link opens: of a payment its agreement. */
  readonly recordId: string;
  readonly title: string;
  /** Budget lines that it belongs to; an organisation may have offers on several. */
  readonly lineIds: readonly string[];
  /** Grosze, or the number that a `sum` adds up; null where the figure counts records. */
  readonly grosze: number | null;
}

export interface ReportedLine {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface YearlyFigure {
  readonly key: FigureKey;
  readonly unit: FigureUnit;
  readonly value: number;
  /** The same of the previous year's programme; null where there was none. */
  readonly previous: number | null;
  /**
   * The same of each budget line. Amounts and calls sum to the value; an organisation with offers on two lines is
   * counted on both.
   */
  readonly byLine: readonly { readonly lineId: string; readonly value: number }[];
}

/** The yearly report as it is shown, frozen and published. */
export interface YearlyReport {
  readonly programmeId: string;
  readonly title: string;
  readonly year: number;
  readonly authority: string;
  readonly resolutionNumber: string;
  readonly resolutionDate: LocalDate;
  /** The day whose records it counts: of sending, or today while it is not sent. */
  readonly asOf: LocalDate;
  /** Null where the authority had no programme in the year before. */
  readonly previousYear: number | null;
  readonly lines: readonly ReportedLine[];
  readonly figures: readonly YearlyFigure[];
}

/** What the rows of a figure come to: how many there are, or how much they hold. */
export function figureValue(unit: FigureUnit, rows: readonly FigureRow[]): number {
  return unit === 'count' ? rows.length : sumGrosze(rows.map((row) => grosze(row.grosze ?? 0)));
}

/**
 * Makes the figures out of the rows behind them, so that no figure can say anything else than its records.
 * @param rowsOf the rows of each figure; a figure without rows is zero
 * @param previous the figures of the previous year; null where there was no programme
 */
export function yearlyFigures(
  rowsOf: ReadonlyMap<FigureKey, readonly FigureRow[]>,
  lines: readonly ReportedLine[],
  previous: ReadonlyMap<FigureKey, number> | null,
): YearlyFigure[] {
  return FIGURE_KEYS.map((key) => {
    const { unit } = YEARLY_FIGURES[key];
    const rows = rowsOf.get(key) ?? [];
    return {
      key,
      unit,
      value: figureValue(unit, rows),
      previous: previous === null ? null : (previous.get(key) ?? 0),
      byLine: lines.map(({ id }) => ({
        lineId: id,
        value: figureValue(
          unit,
          rows.filter(({ lineIds }) => lineIds.includes(id)),
        ),
      })),
    };
  });
}
