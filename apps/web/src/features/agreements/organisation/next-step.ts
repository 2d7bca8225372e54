import type { AgreementView } from '@nurt/contracts/agreements';

/** What the grantee does next with an agreement. */
export type NextStep = 'sign' | 'wait' | 'perform' | 'report' | 'settled';

/** Where the agreement stands for the grantee. `today` is a local day, `YYYY-MM-DD`. */
export function nextStep(
  { status, granteeSignedOn, taskTo }: Pick<AgreementView, 'status' | 'granteeSignedOn' | 'taskTo'>,
  today: string,
): NextStep {
  if (status === 'settled') return 'settled';
  if (status === 'prepared') return granteeSignedOn === null ? 'sign' : 'wait';
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
