import type { CallRequest } from '@nurt/contracts/calls/requests';
import { localDate } from '@nurt/domain/calendar';
import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { changesBetween, type OfferContent } from '@nurt/domain/offers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { sampleCall } from '../../../apps/api/src/demo/sample-call';
import { clubOffer } from '../../../apps/api/src/demo/sample-club';
import { sampleOffer } from '../../../apps/api/src/demo/sample-offer';
import { sampleReport } from '../../../apps/api/src/demo/sample-report';
import type { Client } from '../../support/client';
import { moveClock } from '../clock';
import { clientOf } from '../support/demo';
import { MEMBERS, STAFF } from '../support/people';
import { CLUB } from './facts';

/*
 * The calls of the year at the interface itself: other journeys prove their screens. Only what the year adds up to
 * matters here, so everything happens in the fewest requests.
 */

const ANNOUNCED = localDate('2031-01-08');
const TASK = { from: localDate('2031-03-01'), to: localDate('2031-06-30') } as const;

/** What the officer forgot and added on the same day. */
export const CORRECTION = 'Dotacja nie obejmuje kosztów sprzed podpisania umowy.';

interface Award {
  readonly offerId: string;
  readonly grosze: number;
}
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
    CORRECTION,
  );
  const health = await announced(line('BL3'), {
    title: 'Szkoła pierwszej pomocy',
    task: 'Warsztaty pierwszej pomocy dla mieszkańców.',
    poolGrosze: 700_000,
    kind: 'entrustment',
  });
  const sport = await announced(line('BL5'), {
    title: 'Rozwój sportu w klubach',
    task: 'Szkolenie dzieci i młodzieży w klubach sportowych.',
    poolGrosze: 40_000_000,
  });

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

async function announced(budgetLineId: string, terms: Terms, correction?: string): Promise<string> {
  const officer = await clientOf(STAFF.officer);
  const body: CallRequest = sampleCall({
    ...terms,
    budgetLineId,
    announcedOn: ANNOUNCED,
    lastDay: localDate('2031-01-31'),
    decisionBy: localDate('2031-02-14'),
    taskFrom: TASK.from,
    taskTo: localDate('2031-12-31'),
  });
  const draft = await officer.call('POST /api/office/calls', { body });
  const params = { callId: draft.id };
  const proposed = await officer.call('POST /api/office/calls/:callId/approval-request', {
    params,
    body: { version: draft.version },
  });
  const { version } = await (
    await clientOf(STAFF.executive)
  ).call('POST /api/office/calls/:callId/approval', { params, body: { version: proposed.version } });
  const open = await officer.call('POST /api/office/calls/:callId/announcement', {
    params,
    body: { version, bulletin: ANNOUNCED, noticeBoard: ANNOUNCED, website: ANNOUNCED },
  });
  if (correction === undefined) return draft.id;
  await officer.call('POST /api/office/calls/:callId/corrections', {
    params,
    body: {
      ...body,
      grantingRules: `${body.grantingRules} ${correction}`,
      version: open.version,
      reason: 'Omyłka.',
    },
  });
  return draft.id;
}

async function submitted(
  member: Client,
  callId: string,
  organisationId: string,
  content: OfferContent,
): Promise<string> {
  const started = await member.call('POST /api/offers', { body: { callId, organisationId } });
  const params = { offerId: started.id };
  const begun = await member.call('GET /api/offers/:offerId', { params });
  // Which form it is, the call says.
  const changes = changesBetween(begun.content, { ...structuredClone(content), form: begun.content.form });
  const { version } = await member.call('PATCH /api/offers/:offerId', {
    params,
    body: { baseVersion: begun.version, changes },
  });
  await member.call('POST /api/offers/:offerId/submission', { params, body: { version } });
  return started.id;
}

/** 48 000 zł of costs: 40 000 of the grant, 6 000 of own money, 2 000 of work. */
function concertsOffer(contact: { name: string; email: string }): OfferContent {
  return sampleOffer({
    title: 'Dziewięć koncertów na Plantach',
    place: 'Planty Salinarne',
    ...TASK,
    about: 'Niedzielne koncerty kameralne.',
    contact,
    costs: [
      ['Honoraria muzyków', 'koncert', 400_000, 9],
      ['Nagłośnienie', 'dzień', 200_000, 6],
    ],
    grantGrosze: 4_000_000,
    ownFinancialGrosze: 600_000,
  });
}

/** Entrusted, so the 7 000 zł are all there is. */
function firstAidOffer(): OfferContent {
  return sampleOffer({
    title: 'Pierwsza pomoc w każdej dzielnicy',
    place: 'Bochnia',
    ...TASK,
    about: 'Dziesięć warsztatów z ratownikami.',
    contact: MEMBERS.traveller,
    costs: [['Ratownicy i fantomy', 'warsztat', 70_000, 10]],
    grantGrosze: 700_000,
    ownFinancialGrosze: 0,
  });
}

/** Digits of identifiers that lead to a valid check digit. */
const NEW_CLUBS = ['902', '903', '904', '905', '906', '907', '908'] as const;

/** The two clubs of the demo and seven more, each with 47 000 zł of costs. */
async function clubOffers(callId: string): Promise<string[]> {
  const member = await clientOf(MEMBERS.sport);
  for (const digits of NEW_CLUBS) {
    await member.call('POST /api/organisations', {
      body: {
        ...ORGANISATIONS.judo,
        name: `Klub Sportowy „Solna ${digits}”`,
        nip: nipFromDigits(`868000${digits}`),
        regon: regonFromDigits(`12000${digits}`),
        bankAccount: nrbFromDigits(`861900060000000000000${digits}`),
        registerNumber: `${digits}/2030`,
      },
    });
  }
  const clubs = await member.call('GET /api/organisations');
  const offers: string[] = [];
  for (const { id, name } of clubs) {
    const content = clubOffer(
      sampleOffer({
        title: `Szkolenie młodzieży: ${name}`,
        place: 'Obiekty sportowe w Bochni',
        ...TASK,
        about: 'Treningi i starty w zawodach.',
        contact: MEMBERS.sport,
        costs: [['Trenerzy i wyjazdy', 'miesiąc', CLUB.monthGrosze, 10]],
        grantGrosze: CLUB.grantGrosze,
        ownFinancialGrosze: CLUB.ownGrosze,
      }),
    );
    offers.push(await submitted(member, callId, id, content));
  }
  return offers;
}

async function idOf(member: Client, key: keyof typeof ORGANISATIONS): Promise<string> {
  const own = await member.call('GET /api/organisations');
  const organisation = own.find(({ name }) => name === ORGANISATIONS[key].name);
  if (!organisation) throw new Error(`the member is not of ${key}`);
  return organisation.id;
}

async function checkedFormally(officer: Client, offerId: string, reason = ''): Promise<void> {
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
async function awarded(callId: string, amounts: readonly Award[], orderNumber: string): Promise<void> {
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
    body: { orderNumber, orderDate: '2031-02-03', proposedAt: proposal?.proposedAt ?? '' },
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
