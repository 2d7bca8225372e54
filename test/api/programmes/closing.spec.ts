import type { ClosingView } from '@nurt/contracts/programmes';
import { localDate } from '@nurt/domain/calendar';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OffersFacade } from '../../../apps/api/src/modules/offers';
import type { Client } from '../../support/client';
import { DAYS, on } from '../../support/world';
import { Year } from './year';

const READ = 'GET /api/office/programmes/:programmeId/closing';
const CLOSE = 'POST /api/office/programmes/:programmeId/closing';

describe('Closing the year', () => {
  let year: Year;
  let treasurer: Client;
  let params: { programmeId: string };
  let openCall: string;
  let orderId: string;
  let awarded: string;
  let carried: string;
  let approved: string;
  beforeAll(async () => {
    year = await Year.open();
    treasurer = await year.office('treasurer');
    params = { programmeId: year.programmeId };
    const { world } = year;
    approved = await world.approvedCall(STAFF.officer, world.callRequest(), on(DAYS.announced));
    openCall = await world.openCall({ title: 'Zdrowie', poolGrosze: 700_000 }, 'BL3');
    const call = await world.openCall({ title: 'Sport zimowy' }, 'BL5');
    const { rows } = await year.test.sql.query<{ id: string }>('SELECT id FROM organisation');
    awarded = await world.submittedOffer(call, rows[0]!.id);
    await world.awarded(call, [awarded], 1_000_000, '79/2026');
    orderId = await world.orderPayment(STAFF.finance, year.ids.unpaidInstalment, on(localDate('2026-12-29')));
  }, 60_000);
  afterAll(() => year.close());

  const places = (view: ClosingView, code: string) => view.lines.find((line) => line.code === code)!;
  const release = (agreementId: string, grosze: number): [string, unknown[]] => [
    `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id, idempotency_key, at)
     SELECT gen_random_uuid(), a.authority_id, a.id, ledger_account_of(a.authority_id, a.budget_line_id, 'line', a.budget_line_id),
            $2, 'release', 'agreement', a.holder_id, gen_random_uuid()::text, '2027-01-11T11:00:00Z'
       FROM ledger_account a WHERE a.holder_id = $1 AND a.place = 'agreement'`,
    [agreementId, grosze],
  ];

  it('is refused before the year ends and while anything is open, with every reason at once', async () => {
    year.on('2026-12-31');
    const refusal = await treasurer.refused(CLOSE, { params });
    expect(refusal.status).toBe(422);
    expect(refusal.problems.map(({ code, path }) => [code, path])).toEqual([
      ['closing_before_year_end', undefined],
      ['closing_call_unresolved', `calls.${openCall}`],
      ['closing_award_without_agreement', `awards.${awarded}`],
      ['closing_payment_in_flight', `payments.${orderId}`],
    ]);
    expect(refusal.problems[1]?.params?.['title']).toContain('Zdrowie');
    const view = await treasurer.call(READ, { params });
    expect(view.obstacles.map(({ kind, id }) => [kind, id])).toEqual([
      ['call', openCall],
      ['award', awarded],
      ['payment', orderId],
    ]);
    expect(view).toMatchObject({
      status: 'adopted',
      from: '2027-01-01',
      closedAt: null,
      moves: [{ move: 'close', allowed: false, reason: 'closing_before_year_end' }],
    });
    const officer = await year.office('officer');
    expect((await officer.call(READ, { params })).moves).toEqual([
      { move: 'close', allowed: false, reason: 'forbidden' },
    ]);
  });

  it('lapses what no agreement has, carries what runs on, and waits for money that is just coming back', async () => {
    const officer = await year.office('officer');
    await officer.call('POST /api/office/calls/:callId/annulment', {
      params: { callId: openCall },
      body: { grounds: 'Nie złożono żadnej oferty.' },
    });
    carried = await year.world.signedAgreement(awarded, 'WK.3.2026');
    await treasurer.call('POST /api/office/payment-orders/:orderId/rejection', {
      params: { orderId },
      body: { reason: 'Po Nowym Roku.' },
    });
    year.on('2027-01-11');
    const raw = await year.test.sql.connect();
    await raw.query('BEGIN');
    await raw.query(...release(carried, 100));
    const closing = treasurer.call(CLOSE, { params });
    const early = await Promise.race([
      closing,
      new Promise((wait) => setTimeout(() => wait('waiting'), 400)),
    ]);
    expect(early).toBe('waiting');
    await raw.query('COMMIT');
    raw.release();

    const view = await closing;
    expect(view).toMatchObject({
      status: 'closed',
      closedAt: '2027-01-11T11:00:00.000Z',
      obstacles: [],
      moves: [{ move: 'close', allowed: false, reason: 'not_now' }],
    });
    // 59 000; 99 000 − 10 000; 7 000; 10 000; 400 000 − 10 000 − 10 000 + 1,00 zł
    expect(view.lines.map(({ code, lapsingGrosze }) => [code, lapsingGrosze])).toEqual([
      ['BL1', 5_900_000],
      ['BL2', 8_900_000],
      ['BL3', 700_000],
      ['BL4', 1_000_000],
      ['BL5', 38_000_100],
    ]);
    expect(view.lines.every(({ balance }) => balance.availableGrosze === 0)).toBe(true);
    expect(view.carried).toEqual([
      expect.objectContaining({
        number: 'WK.2.2026',
        committedGrosze: 500_000,
        executedGrosze: 500_000,
        settledGrosze: 0,
      }),
      expect.objectContaining({ number: 'WK.3.2026', committedGrosze: 999_900, executedGrosze: 0 }),
    ]);
    const { rows } = await year.test.sql.query<{ data: unknown }>(
      `SELECT data FROM event WHERE type = 'programme.closed'`,
    );
    expect(rows).toEqual([{ data: { lapsedGrosze: 54_500_100, carried: 2 } }]);
  });

  it('leaves every earlier day as it was, and nothing to give after it', async () => {
    const money = (day: string) =>
      treasurer.call('GET /api/office/programmes/:programmeId/money', { params, query: { on: day } });
    expect((await money('2026-12-31')).total.execution).toMatchObject({
      lapsedGrosze: 0,
      availableGrosze: 54_500_000,
    });
    expect((await money('2027-01-11')).total.execution).toMatchObject({
      planGrosze: 57_500_000,
      commitmentGrosze: 2_999_900,
      lapsedGrosze: 54_500_100,
      availableGrosze: 0,
    });
  });

  it('happens once', async () => {
    expect(await treasurer.refused(CLOSE, { params })).toMatchObject({ status: 409, code: 'not_now' });
  });

  it('lets carried agreements be paid and settled; what comes back lapses', async () => {
    const { world } = year;
    const [first = ''] = await world.instalments(carried);
    await world.pay(STAFF, first, on(localDate('2027-01-14')));
    const { content } = (await world.use(OffersFacade).get(world.db, awarded))!;
    const report = await world.report(
      MEMBERS.melody,
      carried,
      world.reportContent(content, 450_000),
      on(localDate('2027-01-15')),
    );
    await world.acceptReport(STAFF.officer, report, on(localDate('2027-01-18')));
    year.on('2027-01-20');
    const view = await treasurer.call(READ, { params });
    // The unpaid 4 999,00 zł went back to the line and lapsed there; what was carried stays as it was at the closing.
    expect(places(view, 'BL5')).toMatchObject({
      lapsingGrosze: 38_500_000,
      balance: {
        availableGrosze: 0,
        settledGrosze: 450_000,
        executedGrosze: 550_000,
        committedGrosze: 500_000,
      },
    });
    expect(view.carried[1]).toMatchObject({ committedGrosze: 999_900, executedGrosze: 0 });
    const { rows: wrong } = await year.test.sql.query('SELECT * FROM ledger_discrepancy');
    expect(wrong).toEqual([]);
  });

  it('lapses what comes back by raw SQL as well, and lets no call take money', async () => {
    await year.test.sql.query(...release(year.ids.running, 100));
    expect(places(await treasurer.call(READ, { params }), 'BL5').lapsingGrosze).toBe(38_500_100);
    await expect(
      year.test.sql.query(
        `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id, idempotency_key, at)
         SELECT gen_random_uuid(), a.authority_id, a.id, ledger_account_of(a.authority_id, a.budget_line_id, 'call', a.holder_id),
                100, 'allocate', 'call', a.holder_id, 'late', now() FROM ledger_account a WHERE a.place = 'line' LIMIT 1`,
      ),
    ).rejects.toThrow('ledger_account_not_overdrawn');
    await expect(year.test.ownerSql.query('DELETE FROM programme_carryover')).rejects.toThrow();
    const officer = await year.office('officer');
    // Neither a call that was approved while the programme was adopted, nor one that is approved only now.
    const late = await officer.refused('POST /api/office/calls/:callId/announcement', {
      params: { callId: approved },
      body: { version: 3, bulletin: '2027-01-20', noticeBoard: '2027-01-20', website: '2027-01-20' },
    });
    expect(late.problems.map(({ code }) => code)).toContain('line_outside_programme');
    const { id } = await officer.call('POST /api/office/calls', { body: year.world.callRequest() });
    await officer.call('POST /api/office/calls/:callId/approval-request', {
      params: { callId: id },
      body: { version: 1 },
    });
    const executive = await year.office('executive');
    const refusal = await executive.refused('POST /api/office/calls/:callId/approval', {
      params: { callId: id },
      body: { version: 2 },
    });
    expect(refusal.problems.map(({ code }) => code)).toContain('line_outside_programme');
  });
});
