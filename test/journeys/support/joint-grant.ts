import type { Client } from '../../support/client';
import { clientOf, known } from './demo';
import { MEMBERS, STAFF } from './people';

/** A joint offer of the demo that waits for its formal check, and the other offer in its call. */
const JOINT = 'Rusz się, seniorze';
const CALL = 'Ochrona i promocja zdrowia';
export const ASKED = 340_000;

/** Admits, scores and awards the joint offer of the demo in full, by the interface itself. */
export async function awardJointOffer(): Promise<string> {
  const [officer, executive, lead] = await Promise.all(
    [STAFF.officer, STAFF.executive, MEMBERS.seniors].map(clientOf),
  );
  const own = await lead!.call('GET /api/offers', { query: {} });
  const offer = known(own, ({ title }) => title.startsWith(JOINT), 'joint offer');
  const calls = await officer!.call('GET /api/office/offers', { query: { callId: offer.call.id } });
  known(calls, ({ call }) => call.title.startsWith(CALL), 'call for health');
  await admit(officer!, offer.id);
  const params = { callId: offer.call.id };
  const members = [];
  for (const [person, namedBy] of [
    [STAFF.assessor, 'authority'],
    [STAFF.assessorOfOrganisations, 'organisations'],
  ] as const) {
    const client = await clientOf(person);
    const { session } = await client.call('GET /api/session');
    members.push({ client, member: { accountId: session!.account.id, namedBy } });
  }
  await officer!.call('PUT /api/office/calls/:callId/committee', {
    params,
    body: { members: members.map(({ member }) => member) },
  });
  const ids = calls.map(({ id }) => id);
  for (const { client } of members) for (const id of ids) await score(client, id);
  const amounts = ids.map((offerId) => ({ offerId, grosze: ASKED, reason: '' }));
  await officer!.call('PUT /api/office/calls/:callId/proposal', { params, body: { amounts } });
  const { proposal } = await executive!.call('GET /api/office/calls/:callId/evaluation', { params });
  await executive!.call('POST /api/office/calls/:callId/result', {
    params,
    body: { proposedAt: proposal!.proposedAt, orderNumber: 'WSP/2026', orderDate: '2026-03-10' },
  });
  return offer.id;
}

async function admit(officer: Client, offerId: string): Promise<void> {
  const params = { offerId };
  const { call } = await officer.call('GET /api/office/offers/:offerId', { params });
  const answers = call.terms.checklist.map(({ id: itemId }) => ({ itemId, met: true, reason: '' }));
  await officer.call('PUT /api/office/offers/:offerId/formal-check', {
    params,
    body: { answers, outcome: 'admitted' },
  });
}

async function score(member: Client, offerId: string): Promise<void> {
  const params = { offerId };
  await member.call('PUT /api/committee/offers/:offerId/declaration', {
    params,
    body: { impartial: true, grounds: [], explanation: '' },
  });
  const { call } = await member.call('GET /api/committee/offers/:offerId', { params });
  const scores = call.criteria.map(({ id: criterionId, maximumPoints }) => ({
    criterionId,
    points: maximumPoints,
    reason: 'Opis jest konkretny i spójny z kosztorysem.',
  }));
  await member.call('POST /api/committee/offers/:offerId/score-sheet/filing', { params, body: { scores } });
}

/** Signed by all and paid in one instalment. */
export async function signAndPay(agreementId: string): Promise<void> {
  const [officer, executive, treasurer, finance] = await Promise.all(
    [STAFF.officer, STAFF.executive, STAFF.treasurer, STAFF.finance].map(clientOf),
  );
  const params = { agreementId };
  await officer!.call('POST /api/office/agreements/:agreementId/grantee-signature', {
    params,
    body: { signedOn: '2026-03-11' },
  });
  await executive!.call('POST /api/office/agreements/:agreementId/signature', { params });
  await treasurer!.call('POST /api/office/agreements/:agreementId/countersignature', { params });
  const { instalments } = await officer!.call('GET /api/agreements/:agreementId', { params });
  const instalmentId = instalments[0]!.id;
  const ordered = await finance!.call('POST /api/office/instalments/:instalmentId/order', {
    params: { instalmentId },
  });
  const orderId = ordered.instalments[0]!.order!.id;
  await treasurer!.call('POST /api/office/payment-orders/:orderId/approval', { params: { orderId } });
  await finance!.call('POST /api/office/payment-orders/:orderId/execution', {
    params: { orderId },
    body: { executedOn: '2026-03-12' },
  });
}
