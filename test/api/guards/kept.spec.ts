import { startApp, type TestApp } from '../../support/app';
import { wholeRiver } from './valley';

const FIXED = /never (?:changed|deleted)/;

describe('What money was decided on', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ now: '2026-07-25T09:00:00Z' });
    const { world, ids } = await wholeRiver(app);
    const finance = await world.office('finance');
    await finance.call('POST /api/office/returns/:returnId/receipts', {
      params: { returnId: ids['returnId']?.[0] ?? '' },
      body: { receivedOn: '2026-07-21', principalGrosze: 15_000, interestGrosze: 0 },
    });
  }, 120_000);
  afterAll(() => app.stop());

  const count = async (table: string, where: string) =>
    (await app.sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`)).rows[0]?.n;

  it.each([
    ['call_result', 'true', `rows = '[]'`],
    ['call_result', 'true', null],
    ['score_sheet', 'filed_at IS NOT NULL', `scores = '[]'`],
    ['score_sheet', 'filed_at IS NOT NULL', null],
    ['agreement', `status = 'signed'`, 'grant_grosze = grant_grosze + 1'],
    ['agreement', `status = 'settled'`, `bank_account = repeat('1', 26)`],
    ['agreement', 'signed_at IS NOT NULL', 'task_to = task_to + 1'],
    ['instalment', 'true', 'grosze = grosze + 1'],
    ['instalment', 'true', null],
    ['payment_order', `status = 'ordered'`, 'grosze = grosze + 1'],
    ['payment_order', `status = 'ordered'`, `bank_account = repeat('1', 26)`],
    ['payment_order', `status = 'executed'`, 'executed_on = executed_on - 1'],
    ['payment_order', 'true', null],
    ['report', `status = 'accepted'`, `content = '{}'`],
    ['report', `status = 'accepted'`, `checksum = repeat('0', 64)`],
    ['report', `status <> 'draft'`, null],
    ['grant_return_receipt', 'true', 'principal_grosze = 1'],
    ['grant_return_receipt', 'true', null],
  ])('is kept by the database itself: %s where %s, %s', async (table, where, change) => {
    const before = await count(table, where);
    expect(before).toBeGreaterThan(0);
    const statement =
      change === null
        ? `DELETE FROM ${table} WHERE ${where}`
        : `UPDATE ${table} SET ${change} WHERE ${where}`;
    await expect(app.ownerSql.query(statement)).rejects.toThrow(FIXED);
    await expect(app.ownerSql.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(FIXED);
    expect(await count(table, where)).toBe(before);
  });
});
