import type { ReportView } from '@nurt/contracts/settlement';
import { isLocalDate, yearOf } from '@nurt/domain/calendar';
import { unusedReturnDeadline } from '@nurt/domain/settlement';
import { useApi } from '../../../../shared/api';

/**
 * The last day for returning what was not used (UFP art. 251), or null until it is known. It hangs on the last
 * budget year of the grant, in which its last instalment is due.
 */
export function useReturnDay({ agreement }: Pick<ReportView, 'agreement'>): string | null {
  const { data } = useApi('GET /api/agreements/:agreementId', { params: { agreementId: agreement.id } });
  const dueOn = data?.instalments.at(-1)?.dueOn;
  const { taskTo } = agreement;
  if (!isLocalDate(dueOn) || !isLocalDate(taskTo)) return null;
  return unusedReturnDeadline(taskTo, yearOf(dueOn)).dueOn;
}
