import type { AgreementView } from '@nurt/contracts/agreements';
import type { ReportStatus } from '@nurt/domain/settlement';

/** What the grantee does next with an agreement. */
export type NextStep = 'sign' | 'wait' | 'perform' | 'report' | 'reported' | 'correct' | 'settled';

/**
 * Where the agreement stands for the grantee.
 * @param report state of its report, null while there is none
 * @param today local day, `YYYY-MM-DD`
 */
export function nextStep(
  { status, granteeSignedOn, taskTo }: Pick<AgreementView, 'status' | 'granteeSignedOn' | 'taskTo'>,
  report: ReportStatus | null,
  today: string,
): NextStep {
  if (status === 'settled') return 'settled';
  if (status === 'prepared') return granteeSignedOn === null ? 'sign' : 'wait';
  if (report === 'returned') return 'correct';
  if (report === 'submitted') return 'reported';
  return today > taskTo ? 'report' : 'perform';
}

/** The parts of the grant in grosze, which add up to it: where each grosz is now. */
export function placesOf(
  agreement: Pick<AgreementView, 'grantGrosze' | 'paidGrosze' | 'settledGrosze' | 'returnedGrosze'>,
) {
  const { grantGrosze, paidGrosze, settledGrosze, returnedGrosze } = agreement;
  return {
    settled: settledGrosze,
    returned: returnedGrosze,
    // What was paid includes what has since been settled or given back.
    paid: Math.max(0, paidGrosze - settledGrosze - returnedGrosze),
    waiting: Math.max(0, grantGrosze - paidGrosze),
  };
}
