import type { AgreementView } from '@nurt/contracts/agreements';
import type { ReportStatus } from '@nurt/domain/settlement';

/** What the grantee does next with an agreement. */
export type NextStep =
  'sign' | 'wait' | 'perform' | 'reportYear' | 'report' | 'reported' | 'correct' | 'settled';

/**
 * Where the agreement stands for the grantee.
 * @param report state of its report, null while there is none
 * @param today local day, `YYYY-MM-DD`
 */
export function nextStep(
  {
    status,
    granteeSignedOn,
    taskTo,
    years,
  }: Pick<AgreementView, 'status' | 'granteeSignedOn' | 'taskTo' | 'years'>,
  report: ReportStatus | null,
  today: string,
): NextStep {
  if (status === 'settled') return 'settled';
  if (status === 'prepared') return granteeSignedOn === null ? 'sign' : 'wait';
  if (report === 'returned') return 'correct';
  if (report === 'submitted') return 'reported';
  if (today > taskTo) return 'report';
  return yearToReport({ years }, today) ? 'reportYear' : 'perform';
}

/** The first budget year that is over and whose report the grantee still has to write or put right. */
export function yearToReport({ years }: Pick<AgreementView, 'years'>, today: string) {
  return years.find(
    ({ year, report }) =>
      report !== null &&
      report.status !== 'submitted' &&
      report.status !== 'accepted' &&
      today > `${String(year)}-12-31`,
  );
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
