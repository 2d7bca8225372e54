import type { ReportView } from '@nurt/contracts/settlement';
import { useText } from '@nurt/ui';
import { reports } from '@nurt/wording/settlement';

/** What the report is called: an interim one by its year. */
export function useReportTitle({ agreement, year }: Pick<ReportView, 'agreement' | 'year'>): string {
  const t = useText(reports);
  return year === null ? t.titleOf(agreement.title) : t.yearTitleOf(agreement.title, year);
}
