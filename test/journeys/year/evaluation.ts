import type { Client } from '../../support/client';
import { clientOf } from '../support/demo';
import { STAFF } from '../support/people';

/** An offer and what it was awarded, in grosze. */
export interface Award {
  readonly offerId: string;
  readonly grosze: number;
}

export async function checkedFormally(officer: Client, offerId: string, reason = ''): Promise<void> {
  const params = { offerId };
  const { call } = await officer.call('GET /api/office/offers/:offerId', { params });
  await officer.call('PUT /api/office/offers/:offerId/formal-check', {
    params,
    body: {
      outcome: reason === '' ? 'admitted' : 'rejected',
      answers: call.terms.checklist.map(({ id }, index) => ({
        itemId: id,
        met: reason === '' || index > 0,
        reason: index === 0 ? reason : '',
      })),
    },
  });
}

/** A committee of two gives everybody full points; the mayor approves what was proposed. */
export async function awarded(
  callId: string,
  amounts: readonly Award[],
  orderNumber: string,
  orderDate = '2031-02-03',
): Promise<void> {
  const params = { callId };
  const officer = await clientOf(STAFF.officer);
  const staff = await officer.call('GET /api/office/staff');
  const committee = staff.filter(({ roles }) => roles.includes('committeeMember'));
  await officer.call('PUT /api/office/calls/:callId/committee', {
    params,
    body: {
      members: committee.map(({ accountId }, index) => ({
        accountId,
        namedBy: index === 0 ? ('authority' as const) : ('organisations' as const),
      })),
    },
  });
  for (const person of [STAFF.assessor, STAFF.assessorOfOrganisations]) {
    const member = await clientOf(person);
    for (const { offerId } of amounts) await scored(member, offerId);
  }
  const { proposal } = await officer.call('PUT /api/office/calls/:callId/proposal', {
    params,
    body: { amounts: amounts.map((amount) => ({ ...amount, reason: '' })) },
  });
  await (
    await clientOf(STAFF.executive)
  ).call('POST /api/office/calls/:callId/result', {
    params,
    body: { orderNumber, orderDate, proposedAt: proposal?.proposedAt ?? '' },
  });
}

async function scored(member: Client, offerId: string): Promise<void> {
  const params = { offerId };
  await member.call('PUT /api/committee/offers/:offerId/declaration', {
    params,
    body: { impartial: true, grounds: [], explanation: '' },
  });
  const { call } = await member.call('GET /api/committee/offers/:offerId', { params });
  await member.call('POST /api/committee/offers/:offerId/score-sheet/filing', {
    params,
    body: {
      scores: call.criteria.map(({ id, maximumPoints }) => ({
        criterionId: id,
        points: maximumPoints,
        reason: 'Opis jest konkretny i spójny z kosztorysem.',
      })),
    },
  });
}
