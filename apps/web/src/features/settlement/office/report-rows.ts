import type { AgreementRowView } from '@nurt/contracts/agreements';
import type { ReportRowView } from '@nurt/contracts/settlement';

/** Where a report stands for the office, in the order in which it matters. */
export const REPORT_STATES = ['submitted', 'returned', 'awaited', 'accepted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A report that the office has, or one that it waits for. */
export interface ReportRow {
  readonly key: string;
  readonly state: ReportState;
  /** The report; null while it is only awaited. */
  readonly reportId: string | null;
  /** The budget year of an interim report; null for a final one. */
  readonly year: number | null;
  readonly agreement: { readonly id: string; readonly number: string; readonly title: string };
  readonly organisation: string;
  readonly grantGrosze: number;
  readonly dueOn: string;
  /** ISO 8601 instant. */
  readonly submittedAt: string | null;
}

/**
 * The reports that the office has, and those of agreements in force that have not come: interim ones on each of their
 * years, and the final one. Soonest due first.
 */
export function reportRows(
  reports: readonly ReportRowView[],
  agreements: readonly AgreementRowView[],
): readonly ReportRow[] {
  const keyOf = (agreementId: string, year: number | null) => `${agreementId} ${String(year)}`;
  const had = new Set(reports.map(({ agreement, year }) => keyOf(agreement.id, year)));
  const rows: ReportRow[] = [
    ...reports.map(
      ({ id, year, status, agreement, organisation, grantGrosze, dueOn, submittedAt }): ReportRow => ({
        key: id,
        // The office is never shown a draft: until it is submitted a report is awaited.
        state: status === 'draft' ? 'awaited' : status,
        reportId: id,
        year,
        agreement,
        organisation: organisation.name,
        grantGrosze,
        dueOn,
        submittedAt,
      }),
    ),
    ...agreements
      .filter(({ status }) => status === 'signed')
      .flatMap((agreement) =>
        awaitedOf(agreement)
          .filter(({ year }) => !had.has(keyOf(agreement.id, year)))
          .map(({ year, dueOn, grosze }): ReportRow => ({
            key: keyOf(agreement.id, year),
            state: 'awaited',
            reportId: null,
            year,
            agreement: { id: agreement.id, number: agreement.number, title: agreement.title },
            organisation: agreement.organisation.name,
            grantGrosze: grosze,
            dueOn,
            submittedAt: null,
          })),
      ),
  ];
  return rows.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Every report that the agreement asks for, with the part of the grant that it tells of. */
function awaitedOf({ interimReports, reportDueOn, grantGrosze }: AgreementRowView) {
  const earlier = interimReports.reduce((sum, { grosze }) => sum + grosze, 0);
  return [...interimReports, { year: null, dueOn: reportDueOn, grosze: grantGrosze - earlier }];
}

/** Is it one of the states? For what stands in the address. */
export function isReportState(text: string): text is ReportState {
  return (REPORT_STATES as readonly string[]).includes(text);
}
