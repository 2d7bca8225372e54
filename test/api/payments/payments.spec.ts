import type { AgreementView, InstalmentView } from '@nurt/contracts/agreements';
import type { Client } from '../../support/client';
import { DAYS, GRANT, Stage } from '../agreements/stage';

const HALF = GRANT / 2;

describe('a payment', () => {
  let stage: Stage;
  let finance: Client;
  let treasurer: Client;
  beforeAll(async () => {
    stage = await Stage.open();
    [finance, treasurer] = await Promise.all([
      stage.world.office('finance'),
      stage.world.office('treasurer'),
    ]);
  });
  beforeEach(() => stage.day(DAYS.paid));
  afterAll(() => stage.close());

  const order = (instalmentId: string, by = finance): Promise<AgreementView> =>
    by.call('POST /api/office/instalments/:instalmentId/order', { params: { instalmentId } });
  const approve = (orderId: string, by = treasurer): Promise<AgreementView> =>
    by.call('POST /api/office/payment-orders/:orderId/approval', { params: { orderId } });
  const at = (view: AgreementView, position: number): InstalmentView => {
    const instalment = view.instalments[position];
    if (!instalment) throw new Error(`no instalment ${String(position)}`);
    return instalment;
  };
  const orderIdAt = (view: AgreementView, position: number): string => at(view, position).order?.id ?? '';
  const instalmentsOf = async (agreementId: string): Promise<[string, string]> => {
    const [first = '', second = ''] = await stage.world.instalments(agreementId);
    return [first, second];
  };

  it('is ordered by one person, approved by another and executed: paid, never more', async () => {
    const agreementId = await stage.signedAgreement();
    const [first] = await instalmentsOf(agreementId);
    const ordered = await order(first);
    expect(at(ordered, 0).order).toMatchObject({
      status: 'ordered',
      orderedBy: 'Barbara Sowa',
      moves: [
        { move: 'approve', allowed: false, reason: 'forbidden' },
        { move: 'reject', allowed: false, reason: 'forbidden' },
        { move: 'withdraw', allowed: true },
      ],
    });
    const approved = await approve(orderIdAt(ordered, 0));
    expect(at(approved, 0).order).toMatchObject({
      status: 'approved',
      decidedBy: 'Marek Żuraw',
      moves: [
        { move: 'reject', allowed: true },
        { move: 'execute', allowed: true },
      ],
    });
    expect(approved.paidGrosze).toBe(0);

    const executed = await finance.call('POST /api/office/payment-orders/:orderId/execution', {
      params: { orderId: orderIdAt(approved, 0) },
      body: { executedOn: '2026-04-27' },
    });
    expect(executed.paidGrosze).toBe(HALF);
    expect(at(executed, 0).order).toMatchObject({ status: 'executed', executedOn: '2026-04-27', moves: [] });
    expect(await stage.money(executed.offerId, agreementId)).toMatchObject({ agreement: HALF, paid: HALF });
    expect((await stage.facts(agreementId)).slice(-3)).toEqual([
      'payment.ordered',
      'payment.approved',
      'payment.executed',
    ]);
  });

  describe('under four eyes', () => {
    it('is not approved or rejected by the person who ordered it, over HTTP', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      const orderId = orderIdAt(await order(first, treasurer), 0);
      const params = { params: { orderId } };
      const own = await treasurer.refused('POST /api/office/payment-orders/:orderId/approval', params);
      expect(own).toMatchObject({ status: 403, code: 'same_person_orders_and_approves' });
      const rejection = await treasurer.refused('POST /api/office/payment-orders/:orderId/rejection', {
        ...params,
        body: { reason: 'pomyłka' },
      });
      expect(rejection).toMatchObject({ status: 403, code: 'same_person_orders_and_approves' });
    });

    it('is not approved by the person who ordered it, even with both roles', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      await stage.alsoTreasurer('finanse@bochnia.example');
      const orderId = orderIdAt(await order(first), 0);
      const answer = await finance.refused('POST /api/office/payment-orders/:orderId/approval', {
        params: { orderId },
      });
      expect(answer).toMatchObject({ status: 403, code: 'same_person_orders_and_approves' });
      const view = await treasurer.call('GET /api/office/payments', { query: { state: 'toApprove' } });
      const own = await finance.call('GET /api/office/payments', { query: { state: 'toApprove' } });
      const moves = (rows: typeof view) => rows.find((row) => row.id === first)?.order?.moves[0];
      expect(moves(view)).toEqual({ move: 'approve', allowed: true });
      expect(moves(own)).toEqual({
        move: 'approve',
        allowed: false,
        reason: 'same_person_orders_and_approves',
      });
    });

    it('is not approved by the person who ordered it, even with SQL', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      const orderId = orderIdAt(await order(first), 0);
      const { sql } = stage.test;
      const asOrderer = `UPDATE payment_order SET status = 'approved', decided_by = ordered_by, decided_at = now()
                          WHERE id = $1`;
      await expect(sql.query(asOrderer, [orderId])).rejects.toMatchObject({
        constraint: 'payment_order_four_eyes',
      });
      const byNobody = `UPDATE payment_order SET status = 'approved' WHERE id = $1`;
      await expect(sql.query(byNobody, [orderId])).rejects.toMatchObject({
        constraint: 'payment_order_decided',
      });
    });
  });

  describe('in its place', () => {
    it('waits until the earlier instalment is ordered', async () => {
      const [first, second] = await instalmentsOf(await stage.signedAgreement());
      const params = (instalmentId: string) => ({ params: { instalmentId } });
      const route = 'POST /api/office/instalments/:instalmentId/order';
      expect(await finance.refused(route, params(second))).toMatchObject({
        status: 409,
        code: 'instalment_before_earlier',
      });
      await order(first);
      await order(second);
      expect(await finance.refused(route, params(first))).toMatchObject({
        status: 409,
        code: 'instalment_already_ordered',
      });
    });

    it('waits until everybody has signed the agreement', async () => {
      const agreementId = await stage.world.preparedAgreement(await stage.awardedOffer(), 'WK.przed');
      const [first] = await instalmentsOf(agreementId);
      const refused = await finance.refused('POST /api/office/instalments/:instalmentId/order', {
        params: { instalmentId: first },
      });
      expect(refused).toMatchObject({ status: 409, code: 'signature_missing' });
    });

    it('may be ordered anew after a rejection with its reason', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      const orderId = orderIdAt(await order(first), 0);
      const rejected = await treasurer.call('POST /api/office/payment-orders/:orderId/rejection', {
        params: { orderId },
        body: { reason: 'Zły rachunek.' },
      });
      expect(at(rejected, 0)).toMatchObject({
        order: { status: 'rejected', rejectionReason: 'Zły rachunek.' },
      });
      const again = await order(first);
      expect(orderIdAt(again, 0)).not.toBe(orderId);
      const late = await treasurer.refused('POST /api/office/payment-orders/:orderId/approval', {
        params: { orderId },
      });
      expect(late).toMatchObject({ status: 409, code: 'not_now' });
    });

    it('may be taken back by whoever ordered it, by nobody else, and ordered anew', async () => {
      const agreementId = await stage.signedAgreement();
      const [first] = await instalmentsOf(agreementId);
      const orderId = orderIdAt(await order(first, treasurer), 0);
      const route = 'POST /api/office/payment-orders/:orderId/withdrawal';
      const params = { params: { orderId } };
      expect(await finance.refused(route, params)).toMatchObject({
        status: 403,
        code: 'order_withdrawn_by_another',
      });
      const withdrawn = await treasurer.call(route, params);
      expect(at(withdrawn, 0)).toMatchObject({
        order: { status: 'withdrawn', decidedBy: null, moves: [] },
        moves: [{ move: 'order', allowed: true }],
      });
      expect((await stage.facts(agreementId)).at(-1)).toBe('payment.withdrawn');
      expect(await treasurer.refused(route, params)).toMatchObject({ status: 409, code: 'not_now' });
      await expect(
        stage.test.sql.query(`UPDATE payment_order SET status = 'ordered' WHERE id = $1`, [orderId]),
      ).rejects.toMatchObject({ code: '23001' });
      expect(orderIdAt(await order(first), 0)).not.toBe(orderId);
    });

    it('is approved or taken back, whatever comes first', async () => {
      for (let round = 0; round < 4; round += 1) {
        const [first] = await instalmentsOf(await stage.signedAgreement());
        const orderId = orderIdAt(await order(first), 0);
        const answers = await Promise.all([
          treasurer.raw('POST', `/api/office/payment-orders/${orderId}/approval`),
          finance.raw('POST', `/api/office/payment-orders/${orderId}/withdrawal`),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      }
    });

    it('may be rejected after its approval while it is not executed, and is not executed then', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      const orderId = orderIdAt(await order(first), 0);
      await approve(orderId);
      const rejected = await treasurer.call('POST /api/office/payment-orders/:orderId/rejection', {
        params: { orderId },
        body: { reason: 'Bank zwrócił przelew.' },
      });
      expect(at(rejected, 0)).toMatchObject({
        order: { status: 'rejected', rejectionReason: 'Bank zwrócił przelew.' },
      });
      expect(
        await finance.refused('POST /api/office/payment-orders/:orderId/execution', {
          params: { orderId },
          body: { executedOn: '2026-04-27' },
        }),
      ).toMatchObject({ status: 409, code: 'not_now' });
      await order(first);
    });

    it('was executed neither tomorrow nor before its approval', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      const orderId = orderIdAt(await order(first), 0);
      const route = 'POST /api/office/payment-orders/:orderId/execution';
      const on = (executedOn: string) => ({ params: { orderId }, body: { executedOn } });
      expect(await finance.refused(route, on('2026-04-27'))).toMatchObject({ status: 409, code: 'not_now' });
      await approve(orderId);
      expect((await finance.refused(route, on('2026-04-28'))).problems).toEqual([
        { code: 'execution_date_in_future', path: 'executedOn' },
      ]);
      expect((await finance.refused(route, on('2026-04-26'))).problems).toEqual([
        { code: 'execution_before_approval', path: 'executedOn', params: { approvedOn: '2026-04-27' } },
      ]);
    });
  });

  it('after the budget year of its line is executed only once that is confirmed, and the timeline says so', async () => {
    const agreementId = await stage.signedAgreement();
    const [first] = await instalmentsOf(agreementId);
    const orderId = orderIdAt(await order(first), 0);
    await approve(orderId);
    stage.day('2027-01-04');
    const [row] = (await finance.call('GET /api/office/payments', { query: { state: 'toExecute' } })).filter(
      ({ id }) => id === first,
    );
    expect(row?.line).toEqual({ code: 'BL5', name: expect.any(String), year: 2026 });
    const route = 'POST /api/office/payment-orders/:orderId/execution';
    const body = { executedOn: '2027-01-04' };
    expect(await finance.refused(route, { params: { orderId }, body })).toMatchObject({
      status: 422,
      problems: [
        {
          code: 'execution_after_budget_year',
          path: 'afterYear',
          params: { year: 2026, line: `BL5 ${row?.line.name ?? ''}` },
          basis: 'UFP art. 263 ust. 1',
        },
      ],
    });
    const executed = await finance.call(route, { params: { orderId }, body: { ...body, afterYear: true } });
    expect(executed.paidGrosze).toBe(HALF);
    const { rows } = await stage.test.sql.query<{ data: object }>(
      `SELECT data FROM event WHERE subject_id = $1 AND type = 'payment.executed'`,
      [agreementId],
    );
    expect(rows[0]?.data).toMatchObject({ afterYear: 2026, executedOn: '2027-01-04' });
  });

  describe('with many at once', () => {
    it('never goes above the agreement', async () => {
      const agreementId = await stage.signedAgreement();
      const [first, second] = await instalmentsOf(agreementId);
      const statuses = async (requests: Promise<Response>[]) =>
        (await Promise.all(requests)).map(({ status }) => status).sort();
      for (const instalment of [first, second]) {
        const ordered = await statuses(
          [finance, treasurer, finance, treasurer, finance].map((client) =>
            client.raw('POST', `/api/office/instalments/${instalment}/order`),
          ),
        );
        expect(ordered).toEqual([200, 409, 409, 409, 409]);
      }
      const { rows } = await stage.test.sql.query<{ id: string; by: string }>(
        `SELECT p.id, a.email AS by FROM payment_order p JOIN account a ON a.id = p.ordered_by
          WHERE p.agreement_id = $1 ORDER BY p.ordered_at`,
        [agreementId],
      );
      expect(rows).toHaveLength(2);
      for (const { id, by } of rows)
        await approve(id, by === 'skarbnik@bochnia.example' ? finance : treasurer);
      const executed = await statuses(
        [...rows, ...rows, ...rows].map(({ id }) =>
          treasurer.raw('POST', `/api/office/payment-orders/${id}/execution`, { executedOn: '2026-04-27' }),
        ),
      );
      expect(executed).toEqual([200, 200, 409, 409, 409, 409]);

      const view = await finance.call('GET /api/agreements/:agreementId', { params: { agreementId } });
      expect(view.paidGrosze).toBe(GRANT);
      expect(await stage.money(view.offerId, agreementId)).toMatchObject({ agreement: 0, paid: GRANT });
      const { rows: wrong } = await stage.test.sql.query('SELECT * FROM ledger_discrepancy');
      expect(wrong).toEqual([]);
    });

    it('never goes above the agreement, even with SQL', async () => {
      const agreementId = await stage.signedAgreement();
      const overpay = `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind,
                                            subject_kind, subject_id, idempotency_key, at)
        SELECT gen_random_uuid(), a.authority_id,
               ledger_account_of(a.authority_id, a.budget_line_id, 'agreement', a.id),
               ledger_account_of(a.authority_id, a.budget_line_id, 'paid', a.id),
               a.grant_grosze + 1, 'pay', 'agreement', a.id, 'overpay', now()
          FROM agreement a WHERE a.id = $1`;
      await expect(stage.test.sql.query(overpay, [agreementId])).rejects.toMatchObject({
        constraint: 'ledger_account_not_overdrawn',
      });
    });
  });

  describe('on the desk', () => {
    it('stands where its order stands, and goes to the account that the agreement names', async () => {
      const agreementId = await stage.signedAgreement();
      const [first, second] = await instalmentsOf(agreementId);
      const desk = async (state: 'toOrder' | 'toApprove' | 'toExecute' | 'executed') => {
        const rows = await finance.call('GET /api/office/payments', { query: { state } });
        return rows.filter(({ agreement }) => agreement.id === agreementId);
      };
      expect((await desk('toOrder')).map(({ id, moves }) => [id, moves[0]?.reason])).toEqual([
        [first, undefined],
        [second, 'instalment_before_earlier'],
      ]);
      const orderId = orderIdAt(await order(first), 0);
      const [waiting] = await desk('toApprove');
      await stage.test.sql.query('UPDATE organisation SET bank_account = $2 WHERE id = $1', [
        stage.organisationId,
        '61109010140000071219812874',
      ]);
      expect((await desk('toApprove'))[0]?.bankAccount).toBe(waiting?.bankAccount);
      expect((await desk('toOrder'))[0]?.bankAccount).toBe(waiting?.bankAccount);
      await approve(orderId);
      expect((await desk('toExecute')).map(({ id }) => id)).toEqual([first]);
      expect(await desk('executed')).toEqual([]);
    });

    it('is nobody’s but the authority’s own', async () => {
      const [first] = await instalmentsOf(await stage.signedAgreement());
      const orderId = orderIdAt(await order(first), 0);
      const neighbour = await stage.neighbour();
      const answers = await Promise.all([
        neighbour.raw('POST', `/api/office/instalments/${first}/order`),
        neighbour.raw('POST', `/api/office/payment-orders/${orderId}/approval`),
        neighbour.raw('POST', `/api/office/payment-orders/${orderId}/rejection`, { reason: 'nie' }),
        neighbour.raw('POST', `/api/office/payment-orders/${orderId}/execution`, {
          executedOn: '2026-04-27',
        }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(await neighbour.call('GET /api/office/payments')).toEqual([]);
      const grantee = await stage.world.member('melody');
      expect((await grantee.raw('GET', '/api/office/payments')).status).toBe(403);
      expect((await finance.raw('GET', '/api/office/payments?state=lost')).status).toBe(400);
    });
  });
});
