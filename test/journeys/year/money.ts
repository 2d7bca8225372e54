import { localDate } from '@nurt/domain/calendar';
import { sampleReport } from '../../../apps/api/src/demo/sample-report';
import { moveClock } from '../clock';
import { clientOf } from '../support/demo';
import { MEMBERS, STAFF } from '../support/people';
import type { Award } from './evaluation';

/** Agreements signed by everybody and, but for those left out, paid at once. Returns their ids. */
export async function signedAndPaid(
  awards: readonly Award[],
  { numbers, dueOn, unpaid = 0 }: { numbers: string; dueOn: string; unpaid?: number },
): Promise<string[]> {
  const [officer, executive, finance, treasurer] = await Promise.all(
    [STAFF.officer, STAFF.executive, STAFF.finance, STAFF.treasurer].map(clientOf),
  );
  if (!officer || !executive || !finance || !treasurer) throw new Error('four people sign and pay');
  const ids: string[] = [];
  for (const [index, { offerId, grosze }] of awards.entries()) {
    const { id } = await officer.call('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: { number: `${numbers}.${String(index + 1)}`, instalments: [{ dueOn, grosze }] },
    });
    const params = { agreementId: id };
    const signedOn = dueOn;
    await officer.call('POST /api/office/agreements/:agreementId/grantee-signature', {
      params,
      body: { signedOn },
    });
    await executive.call('POST /api/office/agreements/:agreementId/signature', { params });
    const { instalments } = await treasurer.call(
      'POST /api/office/agreements/:agreementId/countersignature',
      {
        params,
      },
    );
    ids.push(id);
    if (index >= awards.length - unpaid) continue;
    const [instalment] = instalments;
    const ordered = await finance.call('POST /api/office/instalments/:instalmentId/order', {
      params: { instalmentId: instalment?.id ?? '' },
    });
    const orderId = ordered.instalments[0]?.order?.id ?? '';
    await treasurer.call('POST /api/office/payment-orders/:orderId/approval', { params: { orderId } });
    await finance.call('POST /api/office/payment-orders/:orderId/execution', {
      params: { orderId },
      body: { executedOn: dueOn },
    });
  }
  return ids;
}

/** The report on the concerts is accepted; the 500 zł that were not used come back on the last day. */
export async function settled(agreementId: string): Promise<void> {
  await moveClock('2031-07-10T09:00:00Z');
  const melody = await clientOf(MEMBERS.melody);
  const opened = await melody.call('POST /api/agreements/:agreementId/report', { params: { agreementId } });
  const params = { reportId: opened.id };
  const content = sampleReport(opened.offer, { usedGrosze: 3_950_000, paidOn: localDate('2031-06-20') });
  const { version } = await melody.call('PATCH /api/reports/:reportId', {
    params,
    body: { version: opened.version, parts: structuredClone(content) as never },
  });
  await melody.call('POST /api/reports/:reportId/submission', { params, body: { version } });
  const { grantReturn } = await (
    await clientOf(STAFF.officer)
  ).call('POST /api/office/reports/:reportId/acceptance', { params });
  await moveClock('2031-07-15T09:00:00Z');
  await (
    await clientOf(STAFF.finance)
  ).call('POST /api/office/returns/:returnId/receipts', {
    params: { returnId: grantReturn?.id ?? '' },
    body: { receivedOn: '2031-07-15', principalGrosze: 50_000, interestGrosze: 0 },
  });
}
