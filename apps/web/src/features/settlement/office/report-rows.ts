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
  readonly agreement: { readonly id: string; readonly number: string; readonly title: string };
  readonly organisation: string;
  readonly grantGrosze: number;
  readonly dueOn: string;
  /** ISO 8601 instant. */
  readonly submittedAt: string | null;
}

/** The reports that the office has, and the agreements in force whose report has not come. Soonest due first. */
export function reportRows(
  reports: readonly ReportRowView[],
  agreements: readonly AgreementRowView[],
): readonly ReportRow[] {
  const had = new Set(reports.map(({ agreement }) => agreement.id));
  const rows: ReportRow[] = [
    ...reports.map(({ id, status, agreement, organisation, grantGrosze, dueOn, submittedAt }): ReportRow => ({
      key: id,
      // The office is never shown a draft: until it is submitted a report is awaited.
      state: status === 'draft' ? 'awaited' : status,
      reportId: id,
      agreement,
      organisation: organisation.name,
      grantGrosze,
      dueOn,
      submittedAt,
    })),
    ...agreements
      .filter(({ id, status }) => status === 'signed' && !had.has(id))
      .map(({ id, number, title, organisation, grantGrosze, reportDueOn }): ReportRow => ({
        key: id,
        state: 'awaited',
        reportId: null,
        agreement: { id, number, title },
        organisation: organisation.name,
        grantGrosze,
        dueOn: reportDueOn,
        submittedAt: null,
      })),
  ];
  return rows.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Is it one of the states? For what stands in the address. */
export function isReportState(text: string): text is ReportState {
  return (REPORT_STATES as readonly string[]).includes(text);
}
