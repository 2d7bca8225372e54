import type { CallRequest } from '@nurt/contracts/calls/requests';
import { localDate } from '@nurt/domain/calendar';
import type { LegalBasis } from '@nurt/domain/statute';
import { BOARD_MEMBER } from '../../../apps/api/src/demo/data/people';
import { sampleCall } from '../../../apps/api/src/demo/sample-call';
import { moveClock } from '../clock';
import { openedCall } from '../support/calls';
import { clientOf } from '../support/demo';
import { MEMBERS, STAFF } from '../support/people';
import { awarded, checkedFormally, type Award } from './evaluation';
import { CLUB } from './facts';
import { clubOffers, concertsOffer, confirmedToo, firstAidOffer, idOf, submitted } from './offers';

/*
 * The calls of the year at the interface itself: other journeys prove their screens. Only what the year adds up to
 * matters here, so everything happens in the fewest requests.
 */

const ANNOUNCED = localDate('2031-01-08');

/** What the officer forgot and added on the same day. */
export const CORRECTION = 'Dotacja nie obejmuje kosztów sprzed podpisania umowy.';

type Terms = Pick<Parameters<typeof sampleCall>[0], 'title' | 'task' | 'poolGrosze' | 'kind'>;

/** Three calls of three kinds, one of them corrected: announced, answered, evaluated and awarded; returns the awards. */
export async function callsOfTheYear(line: (code: string) => string): Promise<{
  readonly culture: Award & { readonly callId: string };
  readonly others: readonly Award[];
}> {
  await moveClock('2031-01-08T09:00:00Z');
  const culture = await announced(
    line('BL2'),
    {
      title: 'Kultura w plenerze',
      task: 'Koncerty i wystawy otwarte dla mieszkańców.',
      poolGrosze: 6_000_000,
    },
    { correction: CORRECTION },
  );
  const health = await announced(line('BL3'), {
    title: 'Szkoła pierwszej pomocy',
    task: 'Warsztaty pierwszej pomocy dla mieszkańców.',
    poolGrosze: 700_000,
    kind: 'entrustment',
  });
  const sport = await announced(
    line('BL5'),
    {
      title: 'Rozwój sportu w klubach',
      task: 'Szkolenie dzieci i młodzieży w klubach sportowych.',
      poolGrosze: 40_000_000,
    },
    { basis: 'sports_act' },
  );

  await moveClock('2031-01-20T09:00:00Z');
  const melody = await clientOf(MEMBERS.melody);
  const traveller = await clientOf(MEMBERS.traveller);
  const concerts = await submitted(
    melody,
    culture,
    await idOf(melody, 'melody'),
    concertsOffer(MEMBERS.melody),
  );
  const rejected = await submitted(
    traveller,
    culture,
    await idOf(traveller, 'traveller'),
    concertsOffer(MEMBERS.traveller),
  );
  const firstAid = await submitted(traveller, health, await idOf(traveller, 'health'), firstAidOffer());
  await confirmedToo(await clientOf(BOARD_MEMBER), firstAid);
  const clubs = await clubOffers(sport);

  await moveClock('2031-02-03T09:00:00Z');
  const officer = await clientOf(STAFF.officer);
  for (const id of [concerts, firstAid, ...clubs]) await checkedFormally(officer, id);
  await checkedFormally(officer, rejected, 'Oferta nie dotyczy zadania z ogłoszenia.');
  const awards = [
    { callId: culture, awards: [{ offerId: concerts, grosze: 4_000_000 }], order: '21/2031' },
    { callId: health, awards: [{ offerId: firstAid, grosze: 700_000 }], order: '22/2031' },
    {
      callId: sport,
      awards: clubs.map((offerId) => ({ offerId, grosze: CLUB.grantGrosze })),
      order: '23/2031',
    },
  ];
  for (const { callId, awards: amounts, order } of awards) await awarded(callId, amounts, order);
  const [first, ...rest] = awards.flatMap(({ awards: amounts }) => amounts);
  if (!first) throw new Error('nothing was awarded');
  return { culture: { ...first, callId: culture }, others: rest };
}

/** Approved by a second person and published wherever the rule-set of its basis asks. */
async function announced(
  budgetLineId: string,
  terms: Terms,
  { correction, basis = 'udpp' }: { readonly correction?: string; readonly basis?: LegalBasis } = {},
): Promise<string> {
  const officer = await clientOf(STAFF.officer);
  const body: CallRequest = sampleCall({
    ...terms,
    budgetLineId,
    announcedOn: ANNOUNCED,
    lastDay: localDate('2031-01-31'),
    decisionBy: localDate('2031-02-14'),
    taskFrom: localDate('2031-03-01'),
    taskTo: localDate('2031-12-31'),
  });
  const { callId, version } = await openedCall(body, { announcedOn: ANNOUNCED, basis });
  if (correction === undefined) return callId;
  await officer.call('POST /api/office/calls/:callId/corrections', {
    params: { callId },
    body: {
      ...body,
      grantingRules: `${body.grantingRules} ${correction}`,
      version,
      reason: 'Omyłka.',
    },
  });
  return callId;
}
