import type { Api } from '@nurt/contracts';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { DAYS, on, type TestWorld } from '../../support/world';

type Sheet = Api['PUT /api/committee/offers/:offerId/score-sheet']['body'];

/** Who sits on the committee: one person of the office, one named by organisations. */
export const COMMITTEE = [
  { person: STAFF.assessor, namedBy: 'authority' as const },
  { person: STAFF.assessorOfOrganisations, namedBy: 'organisations' as const },
];

/** A closed call with two offers of 10 000,00 zł, by two organisations, which the formal check has not seen yet. */
export interface ClosedCall {
  readonly callId: string;
  readonly first: string;
  readonly second: string;
}

/** The two organisations of every stage; register them once in a world. */
export async function organisationsOf(world: TestWorld): Promise<{ melody: string; traveller: string }> {
  return {
    melody: await world.join('melody', 'melody'),
    traveller: await world.join('traveller', 'traveller'),
  };
}

export async function closedCall(
  world: TestWorld,
  organisations: { melody: string; traveller: string },
  poolGrosze = 1_500_000,
  lineCode = 'BL2',
): Promise<ClosedCall> {
  const callId = await world.openCall({ poolGrosze }, lineCode);
  const first = await world.submittedOffer(callId, organisations.melody);
  const second = await world.offer(
    MEMBERS.traveller,
    { callId, organisationId: organisations.traveller },
    world.content({ title: 'Wędrówki z Pasją' }),
    on(DAYS.applied, '11:00'),
  );
  return { callId, first, second };
}

/** Both offers admitted, the committee appointed; nothing declared. */
export async function admittedCall(
  world: TestWorld,
  organisations: { melody: string; traveller: string },
  poolGrosze = 1_500_000,
): Promise<ClosedCall> {
  const call = await closedCall(world, organisations, poolGrosze);
  await world.eligible(call.callId, call.first);
  await world.eligible(call.callId, call.second);
  await world.committee(STAFF.officer, call.callId, COMMITTEE, on(DAYS.checked, '12:00'));
  return call;
}

/** A whole sheet that gives each criterion the share of its points. */
export async function sheetOf(
  member: Client,
  offerId: string,
  share: number,
  reason: string,
): Promise<Sheet> {
  const { call } = await member.call('GET /api/committee/offers/:offerId', { params: { offerId } });
  return {
    scores: call.criteria.map(({ id, maximumPoints }) => ({
      criterionId: id,
      points: Math.floor(maximumPoints * share),
      reason,
    })),
  };
}

export const declare = (member: Client, offerId: string, ...grounds: string[]) =>
  member.raw('PUT', `/api/committee/offers/${offerId}/declaration`, {
    impartial: grounds.length === 0,
    grounds,
    explanation: '',
  });

export const file = (member: Client, offerId: string, sheet: Sheet) =>
  member.raw('POST', `/api/committee/offers/${offerId}/score-sheet/filing`, sheet);

/** The code with which an answer refuses. */
export const codeOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { code: string }).code;
