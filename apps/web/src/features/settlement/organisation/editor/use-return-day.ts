import type { ReportView } from '@nurt/contracts/settlement';
import { isLocalDate, yearOf } from '@nurt/domain/calendar';
import { unusedReturnDeadline } from '@nurt/domain/settlement';
import { useApi } from '../../../../shared/api';

/**
 * The last day for returning what was not used (UFP art. 251), or null until it is known. It hangs on the budget
 * year of the grant, in which every instalment is due.
 */
export function useReturnDay({ agreement }: Pick<ReportView, 'agreement'>): string | null {
  const { data } = useApi('GET /api/agreements/:agreementId', { params: { agreementId: agreement.id } });
  const dueOn = data?.instalments[0]?.dueOn;
  const { taskTo } = agreement;
  if (!isLocalDate(dueOn) || !isLocalDate(taskTo)) return null;
  return unusedReturnDeadline(taskTo, yearOf(dueOn)).dueOn;
}
