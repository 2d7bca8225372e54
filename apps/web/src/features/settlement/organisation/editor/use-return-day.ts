import type { ReportView } from '@nurt/contracts/settlement';
import { isLocalDate, yearOf } from '@nurt/domain/calendar';
import { unusedReturnDeadline } from '@nurt/domain/settlement';
import { useApi } from '../../../../shared/api';

/**
 * The last day for returning what was not used (UFP art. 251), or null until it is known. It hangs on the last
 * budget year of the grant, in which its last instalment is due; in an interim report on the year of the report.
 */
export function useReturnDay({ agreement, period, year }: ReportView): string | null {
  const { data } = useApi('GET /api/agreements/:agreementId', { params: { agreementId: agreement.id } });
  const dueOn = data?.instalments.at(-1)?.dueOn;
  if (!isLocalDate(dueOn) || !isLocalDate(period.to)) return null;
  return unusedReturnDeadline(period.to, year ?? yearOf(dueOn)).dueOn;
}
