import { randomUUID } from 'node:crypto';
import type { GrantReturnView } from '@nurt/contracts/settlement';
import { localDate } from '@nurt/domain/calendar';
import { sampleReport } from '../../../apps/api/src/demo/sample-report';
import { OffersFacade } from '../../../apps/api/src/modules/offers';
import { AgreementsFacade } from '../../../apps/api/src/modules/agreements';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, STAFF, Stage } from '../agreements/stage';

const UNUSED = 365_000;
const ROUTE = 'POST /api/office/returns/:returnId/receipts';

describe('a return of unused money', () => {
  let stage: Stage;
  let finance: Client;
  beforeAll(async () => {
    stage = await Stage.open();
    finance = await stage.world.office('finance');
  });
  beforeEach(() => stage.day('2026-08-14'));
  afterAll(() => stage.close());

  /** 3 650 zł of a grant for a task that ended on 30 June 2026: due by 15 July, with interest from the 16th. */
  const returnOf = async (): Promise<{ agreementId: string; returnId: string; reportId: string }> => {
    const agreementId = await stage.paidAgreement();
    const { db } = stage.world;
    const agreement = await stage.world.use(AgreementsFacade).get(db, agreementId);
    const offer = agreement && (await stage.world.use(OffersFacade).get(db, agreement.offerId));
    if (!offer) throw new Error('the agreement has an offer');
    const content = sampleReport(offer.content, {
      usedGrosze: GRANT - UNUSED,
      paidOn: localDate('2026-06-25'),
    });
    const reportId = await stage.world.report(MEMBERS.melody, agreementId, content, on(DAYS.reported));
    await stage.world.acceptReport(STAFF.officer, reportId, on(DAYS.accepted));
    const all = await finance.call('GET /api/office/returns');
    const own = all.find((row) => row.agreement.id === agreementId);
    return { agreementId, reportId, returnId: own?.id ?? '' };
  };
  const shown = async (returnId: string): Promise<GrantReturnView | undefined> =>
    (await finance.call('GET /api/office/returns')).find(({ id }) => id === returnId);
  const receipt = (returnId: string, receivedOn: string, principalGrosze: number, interestGrosze: number) =>
    ({ params: { returnId }, body: { receivedOn, principalGrosze, interestGrosze } }) as const;
  const interestOf = (days: number): number => {
    // 3 650 zł at 10,5 % a year is 1,05 zł a day, in full złoty.
    return Math.round((days * 105) / 100) * 100;
  };

  it('is due 15 days after the task and bears interest from the day after', async () => {
    const { returnId } = await returnOf();
    expect(await shown(returnId)).toMatchObject({
      status: 'due',
      ground: 'unused',
      principalGrosze: UNUSED,
      receivedGrosze: 0,
      due: { dueOn: '2026-07-15', basis: 'UFP art. 251 ust. 3', countedFrom: '2026-06-30', days: 15 },
      interestGrosze: interestOf(30),
      interestPeriods: [
        { from: '2026-07-16', to: '2026-08-14', days: 30, rate: 1050, principalGrosze: UNUSED },
      ],
      moves: [{ move: 'receive', allowed: true }],
    });
    stage.day('2026-07-15');
    expect(await shown(returnId)).toMatchObject({ interestGrosze: 0, interestPeriods: [] });
  });

  it('costs nothing when it came in time, though it is recorded later', async () => {
    const { agreementId, returnId } = await returnOf();
    const view = await finance.call(ROUTE, receipt(returnId, '2026-07-15', UNUSED, 0));
    expect(view).toMatchObject({ status: 'received', receivedGrosze: UNUSED, interestGrosze: 0, moves: [] });
    const agreement = await finance.call('GET /api/agreements/:agreementId', { params: { agreementId } });
    expect(await stage.money(agreement.offerId, agreementId)).toMatchObject({
      paid: 0,
      settled: GRANT - UNUSED,
      returned: UNUSED,
    });
    expect(agreement).toMatchObject({ paidGrosze: GRANT, returnedGrosze: UNUSED });
    const more = await finance.refused(ROUTE, receipt(returnId, '2026-08-14', 1, 0));
    expect(more).toMatchObject({ status: 409, code: 'already_done' });
  });

  it('bears nothing while it comes to 8,70 zł or less, three fees for a letter (OP art. 54 § 1 pkt 5)', async () => {
    const { returnId } = await returnOf();
    stage.day('2026-07-23');
    // 8 days are 8,40 zł, in full złoty 8 zł; 9 days are 9,45 zł.
    expect(await shown(returnId)).toMatchObject({ interestGrosze: 0, interestPeriods: [] });
    stage.day('2026-07-24');
    expect(await shown(returnId)).toMatchObject({ interestGrosze: interestOf(9) });
    const view = await finance.call(ROUTE, receipt(returnId, '2026-07-23', UNUSED, 0));
    expect(view).toMatchObject({ status: 'received', interestGrosze: 0, moves: [] });
  });

  it('is received in parts, each bearing interest to its own day, apart from the principal', async () => {
    const { returnId } = await returnOf();
    const first = await finance.call(ROUTE, receipt(returnId, '2026-07-25', 200_000, 0));
    // 2 000 zł for 10 days is 5,75 zł; 1 650 zł for 30 days is 14,24 zł; each in full złoty.
    expect(first).toMatchObject({
      status: 'due',
      receivedGrosze: 200_000,
      receivedInterestGrosze: 0,
      interestGrosze: 600 + 1400,
    });
    const second = await finance.call(ROUTE, receipt(returnId, '2026-08-14', 165_000, 500));
    expect(second).toMatchObject({
      status: 'received',
      receivedGrosze: UNUSED,
      receivedInterestGrosze: 500,
      interestGrosze: 1500,
      moves: [{ move: 'receive', allowed: true }],
    });
    // The clock no longer runs: all of the principal is back.
    stage.day('2026-10-01');
    expect((await shown(returnId))?.interestGrosze).toBe(1500);
    const last = await finance.call(ROUTE, receipt(returnId, '2026-09-01', 0, 1500));
    expect(last).toMatchObject({ receivedInterestGrosze: 2000, interestGrosze: 0, moves: [] });
    expect(await stage.facts(returnId)).toEqual([
      'return.due',
      'return.received',
      'return.received',
      'return.received',
    ]);
  });

  it('takes no more than is due, no day to come and none before the payment', async () => {
    const { returnId } = await returnOf();
    const problemsOf = async (...money: [string, number, number]) => {
      const { status, problems } = await finance.refused(ROUTE, receipt(returnId, ...money));
      return [status, problems.map(({ code, path }) => `${code} ${path ?? ''}`)];
    };
    expect(await problemsOf('2026-08-14', UNUSED + 1, 0)).toEqual([
      422,
      ['return_above_due principalGrosze'],
    ]);
    expect(await problemsOf('2026-08-14', UNUSED, interestOf(30) + 1)).toEqual([
      422,
      ['return_above_due interestGrosze'],
    ]);
    expect(await problemsOf('2026-08-15', 1, 0)).toEqual([422, ['return_date_in_future receivedOn']]);
    expect(await problemsOf('2026-04-26', 1, 0)).toEqual([422, ['return_before_payment receivedOn']]);
    expect(await problemsOf('2026-08-14', 0, 0)).toEqual([422, ['return_amount_required principalGrosze']]);
    expect(await problemsOf('2026-08-14', 0.5, 0)).toEqual([400, ['invalid_amount principalGrosze']]);
  });

  it('is never received above its principal by many at once', async () => {
    const { agreementId, returnId } = await returnOf();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        finance.raw('POST', `/api/office/returns/${returnId}/receipts`, {
          receivedOn: '2026-07-14',
          principalGrosze: 150_000,
          interestGrosze: 0,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422, 422, 422]);
    expect(await shown(returnId)).toMatchObject({ status: 'due', receivedGrosze: 300_000 });
    const { offerId } = await finance.call('GET /api/agreements/:agreementId', { params: { agreementId } });
    expect(await stage.money(offerId, agreementId)).toMatchObject({ paid: 65_000, returned: 300_000 });
  });

  it('is received once when one receipt is sent many times', async () => {
    const { agreementId, returnId } = await returnOf();
    const { returnId: another } = await returnOf();
    const id = randomUUID();
    const money = { receivedOn: '2026-07-14', principalGrosze: 10_000, interestGrosze: 0 };
    const send = (to: string, body: object) =>
      finance.raw('POST', `/api/office/returns/${to}/receipts`, { ...money, ...body });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(returnId, { id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
    // The id is that of a receipt, whatever is said of it the second time and of whichever return.
    for (const again of [
      await send(returnId, { id: id.toUpperCase(), principalGrosze: 20_000 }),
      await send(another, { id }),
    ]) {
      expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([409, 'already_done']);
    }
    expect(await shown(returnId)).toMatchObject({ receivedGrosze: 10_000 });
    expect(await shown(another)).toMatchObject({ receivedGrosze: 0 });
    const { offerId } = await finance.call('GET /api/agreements/:agreementId', { params: { agreementId } });
    expect(await stage.money(offerId, agreementId)).toMatchObject({ paid: 355_000, returned: 10_000 });
    expect((await send(returnId, { id: randomUUID() })).status).toBe(200);
  });

  it('is shown to the grantee without moves, and to no other authority', async () => {
    const { returnId, reportId } = await returnOf();
    const grantee = await stage.world.member('melody');
    const { grantReturn } = await grantee.call('GET /api/reports/:reportId', { params: { reportId } });
    expect(grantReturn).toMatchObject({ id: returnId, interestGrosze: interestOf(30), moves: [] });
    expect((await grantee.raw('GET', '/api/office/returns')).status).toBe(403);
    const officer = await stage.world.office('officer');
    const [row] = await officer.call('GET /api/office/returns');
    expect(row?.moves).toEqual([{ move: 'receive', allowed: false, reason: 'forbidden' }]);

    const neighbour = await stage.neighbour();
    expect(await neighbour.call('GET /api/office/returns')).toEqual([]);
    const foreign = await neighbour.refused(ROUTE, receipt(returnId, '2026-07-15', 1, 0));
    expect(foreign.status).toBe(404);
    expect(await shown(returnId)).toMatchObject({ receivedGrosze: 0 });
  });
});
