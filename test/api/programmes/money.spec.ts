import type { ProgrammeMoneyView } from '@nurt/contracts/programmes';
import { sumGrosze } from '@nurt/domain/money';
import { MONEY_GROUPINGS } from '@nurt/domain/programmes';
import type { Client } from '../../support/client';
import { readXlsx } from '../../support/xlsx';
import { PLAN, UNUSED, Year } from './year';

const ROUTE = 'GET /api/office/programmes/:programmeId/money';

describe('The money of a programme', () => {
  let year: Year;
  let auditor: Client;
  beforeAll(async () => {
    year = await Year.open();
    auditor = await year.office('auditor');
  }, 60_000);
  afterAll(() => year.close());

  const at = (on?: string, by?: (typeof MONEY_GROUPINGS)[number]): Promise<ProgrammeMoneyView> =>
    auditor.call(ROUTE, { params: { programmeId: year.programmeId }, query: { on, by } });
  const lineOf = (view: ProgrammeMoneyView, code: string) =>
    view.groups.find(({ lines }) => lines[0]?.code === code)!;

  // Plan, commitment, execution, available of the whole; then where the money lies: announced, reserved, committed, paid.
  it.each([
    ['the day before the adoption', '2025-11-19', [0, 0, 0, 0], [0, 0, 0, 0]],
    ['the day of the adoption', '2025-11-20', [PLAN, 0, 0, PLAN], [0, 0, 0, 0]],
    ['the announcements', '2026-03-02', [PLAN, 0, 0, PLAN], [9_000_000, 0, 0, 0]],
    ['the annulment of one call', '2026-04-01', [PLAN, 0, 0, PLAN], [6_000_000, 0, 0, 0]],
    ['the awards', '2026-04-10', [PLAN, 0, 0, PLAN], [0, 2_000_000, 0, 0]],
    ['the day before the agreements', '2026-04-19', [PLAN, 0, 0, PLAN], [0, 2_000_000, 0, 0]],
    ['the agreements', '2026-04-20', [PLAN, 2_000_000, 0, 55_500_000], [0, 0, 2_000_000, 0]],
    ['the payments', '2026-04-27', [PLAN, 2_000_000, 1_500_000, 55_500_000], [0, 0, 500_000, 1_500_000]],
    ['the acceptance', '2026-07-20', [PLAN, 2_000_000, 1_500_000, 55_500_000], [0, 0, 500_000, 865_000]],
    [
      'the day before the return came in',
      '2026-07-29',
      [PLAN, 2_000_000, 1_500_000, 55_500_000],
      [0, 0, 500_000, 865_000],
    ],
    [
      'the day of the return, recorded two weeks later',
      '2026-07-30',
      [PLAN, 2_000_000, 1_135_000, 55_500_000],
      [0, 0, 500_000, 500_000],
    ],
  ])('stood as the books said on %s', async (_what, day, columns, places) => {
    const { total } = await at(day);
    const { planGrosze, commitmentGrosze, executionGrosze, availableGrosze } = total.execution;
    expect([planGrosze, commitmentGrosze, executionGrosze, availableGrosze]).toEqual(columns);
    const { announcedGrosze, reservedGrosze, committedGrosze, executedGrosze } = total.balance;
    expect([announcedGrosze, reservedGrosze, committedGrosze, executedGrosze]).toEqual(places);
  });

  it('stands today as the balances of the ledger say, line by line', async () => {
    const view = await at();
    const programme = await auditor.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId: year.programmeId },
    });
    expect(view).toMatchObject({ on: '2026-11-23', today: '2026-11-23', firstDay: '2025-11-20', by: 'line' });
    expect(view.total.balance).toEqual(programme.total);
    expect(view.groups.map(({ balance }) => balance)).toEqual(programme.lines.map(({ balance }) => balance));
    expect(lineOf(view, 'BL2')).toMatchObject({
      execution: { planGrosze: 9_900_000, commitmentGrosze: 1_000_000, executionGrosze: 1_000_000 - UNUSED },
      balance: { settledGrosze: 1_000_000 - UNUSED, returnedGrosze: UNUSED },
    });
  });

  it.each(MONEY_GROUPINGS)('by %s sums to the whole, each line once', async (by) => {
    const { groups, total } = await at('2026-07-30', by);
    for (const part of ['planGrosze', 'commitmentGrosze', 'executionGrosze', 'availableGrosze'] as const) {
      expect(sumGrosze(groups.map(({ execution }) => execution[part]))).toBe(total.execution[part]);
    }
    expect(groups.flatMap(({ lines }) => lines.map(({ code }) => code)).sort()).toEqual([
      'BL1',
      'BL2',
      'BL3',
      'BL4',
      'BL5',
    ]);
  });

  it('by sphere keeps lines of several spheres in a group of their own', async () => {
    const { groups } = await at(undefined, 'sphere');
    expect(groups.map(({ key, execution }) => [key, execution.planGrosze])).toEqual([
      ['6', 700_000],
      ['16', 9_900_000],
      ['several', 6_900_000],
      ['none', 40_000_000],
    ]);
  });

  it('by classification and by legal basis follows the codes', async () => {
    const { groups } = await at(undefined, 'classification');
    expect(groups.map(({ key }) => key)).toEqual([
      '851/85195/2360',
      '853/85395/2360',
      '921/92105/2360',
      '926/92605/2360',
      '926/92605/2820',
    ]);
    const bases = await at(undefined, 'basis');
    expect(bases.groups.map(({ key, execution }) => [key, execution.planGrosze])).toEqual([
      ['udpp', 17_500_000],
      ['sports_act', 40_000_000],
    ]);
  });

  it('keeps a posting and its reversal on their own days', async () => {
    const { rows } = await year.test.sql.query<{ id: string }>(
      `SELECT id FROM posting WHERE kind = 'commit' AND subject_id = $1`,
      [year.ids.running],
    );
    await expect(
      year.test.sql.query(
        `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id, idempotency_key, reversal_of, at)
         SELECT gen_random_uuid(), authority_id, to_account, from_account, amount_grosze, kind, subject_kind, subject_id, 'undo', id, '2026-11-23T10:00:00Z'
           FROM posting WHERE id = $1`,
        [rows[0]!.id],
      ),
    ).rejects.toThrow('ledger_account_not_overdrawn');
    const reserve = await year.test.sql.query<{ id: string }>(
      `SELECT id FROM posting WHERE kind = 'release' AND subject_id = $1`,
      [year.ids.annulledCall],
    );
    await year.test.sql.query(
      `INSERT INTO posting (id, authority_id, from_account, to_account, amount_grosze, kind, subject_kind, subject_id, idempotency_key, reversal_of, at)
       SELECT gen_random_uuid(), authority_id, to_account, from_account, amount_grosze, kind, subject_kind, subject_id, 'undo', id, '2026-11-23T10:00:00Z'
         FROM posting WHERE id = $1`,
      [reserve.rows[0]!.id],
    );
    expect((await at('2026-11-22')).total.balance.announcedGrosze).toBe(0);
    expect((await at('2026-11-23')).total.balance.announcedGrosze).toBe(3_000_000);
  });

  it('cannot be shown for a day to come, or by what there is not', async () => {
    const params = { programmeId: year.programmeId };
    const tomorrow = await auditor.refused(ROUTE, { params, query: { on: '2026-11-24' } });
    expect(tomorrow).toMatchObject({ status: 422, problems: [{ code: 'money_day_in_future', path: 'on' }] });
    const nonsense = await auditor.raw(
      'GET',
      `/api/office/programmes/${year.programmeId}/money?on=2026-02-29&by=mood`,
    );
    expect(nonsense.status).toBe(400);
    expect(await nonsense.json()).toMatchObject({
      problems: [{ code: 'invalid_date' }, { code: 'invalid_choice' }],
    });
  });

  it('is saved as CSV that a Polish spreadsheet opens, with formulas defused', async () => {
    await year.test.sql.query(`UPDATE budget_line SET code = '=1+1' WHERE code = 'BL3'`);
    const file = await auditor.raw(
      'GET',
      `/api/office/programmes/${year.programmeId}/money.csv?on=2026-07-30`,
    );
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="wykonanie-2026-line-2026-07-30.csv"',
    );
    const text = Buffer.from(await file.arrayBuffer()).toString('utf8');
    const rows = text.slice(1).trim().split('\r\n');
    expect(
      text.startsWith('\uFEFFPozycja budżetu (Stan na 2026-07-30);Plan po zmianach;Zaangażowanie;Wykonanie;'),
    ).toBe(true);
    expect(rows[2]).toBe(
      'BL2 Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego;99000,00;10000,00;6350,00;89000,00;0,00;89000,00;0,00;0,00;0,00;6350,00;3650,00',
    );
    expect(rows[3]).toMatch(/^'=1\+1 Ochrona i promocja zdrowia;7000,00;/);
    expect(rows.at(-1)).toMatch(/^Razem;575000,00;20000,00;11350,00;555000,00;0,00;/);
  });

  it('is saved as a workbook whose amounts are numbers', async () => {
    const file = await auditor.raw(
      'GET',
      `/api/office/programmes/${year.programmeId}/money.xlsx?on=2026-07-30&by=basis&locale=en`,
    );
    expect(file.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const rows = readXlsx(new Uint8Array(await file.arrayBuffer()));
    expect(rows[0]?.slice(0, 4)).toEqual([
      'Legal basis (As of 2026-07-30)',
      'Plan after changes',
      'Commitment',
      'Execution',
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['open call for offers', 175_000, 10_000, 6_350, 165_000],
      ['grant for the development of sport', 400_000, 10_000, 5_000, 390_000],
      ['Total', 575_000, 20_000, 11_350, 555_000],
    ]);
  });

  it('is saved as a workbook in which formulas and markup are texts', async () => {
    const typed = ['=1+A1', '@SUM(A1)', '<b>&amp;</b>'];
    for (const [index, code] of typed.entries()) {
      await year.test.sql.query('UPDATE budget_line SET code = $1 WHERE code = $2', [
        code,
        `BL${String([1, 2, 4][index])}`,
      ]);
    }
    const file = await auditor.raw(
      'GET',
      `/api/office/programmes/${year.programmeId}/money.xlsx?on=2026-07-30`,
    );
    // Reading fails on a cell with a formula.
    const cells = readXlsx(new Uint8Array(await file.arrayBuffer())).map(([first]) => String(first));
    for (const code of typed) expect(cells.filter((cell) => cell.startsWith(`${code} `))).toHaveLength(1);
  });
});
