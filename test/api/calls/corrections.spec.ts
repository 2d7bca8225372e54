import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { CLOSES_AT, DAYS, on, TestWorld } from '../../support/world';
import { eventually } from '../../support/eventually';

describe('changing an announced call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let organisationId: string;
  beforeAll(async () => {
    test = await startApp({ worker: true });
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    organisationId = await world.join('melody', 'melody');
  });
  beforeEach(() => test.clock.set(on(DAYS.applied).toISOString()));
  afterAll(() => test.stop());

  type Change = Parameters<TestWorld['callRequest']>[0];
  const announced = (change: Change = {}) => world.openCall({ poolGrosze: 100_000, ...change });
  const one = (callId: string) => officer.call('GET /api/office/calls/:callId', { params: { callId } });
  const correct = async (id: string, change: Change, reason = 'Pomyłka pisarska.') => {
    const { terms, version, line } = await one(id);
    return officer.raw('POST', `/api/office/calls/${id}/corrections`, {
      ...terms,
      ...change,
      budgetLineId: line.id,
      version,
      reason,
    });
  };
  const extend = async (id: string, closesAt: string) => {
    const { version } = await one(id);
    return officer.raw('POST', `/api/office/calls/${id}/extensions`, {
      version,
      closesAt,
      decisionBy: '2026-05-10',
      reason: 'Prośby organizacji.',
    });
  };
  const codesOf = async (answer: Response) => [
    answer.status,
    ...((await answer.json()) as { problems: { code: string }[] }).problems.map(({ code }) => code),
  ];

  it('is published, numbered and dated, with what was before and what is now', async () => {
    const id = await announced();
    expect(
      (await correct(id, { selectionProcedure: 'Komisja opiniuje oferty na dwóch posiedzeniach.' })).status,
    ).toBe(200);
    expect((await extend(id, '2026-04-10T12:00:00+02:00')).status).toBe(200);
    const { corrections, terms } = await one(id);
    expect(corrections).toMatchObject([
      {
        number: 1,
        kind: 'correction',
        reason: 'Pomyłka pisarska.',
        madeBy: 'Anna Wilk',
        changes: [{ field: 'selectionProcedure', after: 'Komisja opiniuje oferty na dwóch posiedzeniach.' }],
      },
      {
        number: 2,
        kind: 'extension',
        changes: [
          { field: 'closesAt', before: CLOSES_AT.toISOString(), after: '2026-04-10T10:00:00.000Z' },
          { field: 'decisionBy', before: '2026-04-10', after: '2026-05-10' },
        ],
      },
    ]);
    expect(terms.closesAt).toBe('2026-04-10T10:00:00.000Z');
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId: id } });
    expect(seen.corrections).toEqual(
      corrections.map((correction) => expect.objectContaining({ number: correction.number })),
    );
    expect(seen.closesAt).toBe('2026-04-10T10:00:00.000Z');
    await expect(test.ownerSql.query('UPDATE call_correction SET number = 7')).rejects.toThrow();
  });

  it('keeps the offers that came before and writes to their applicants', async () => {
    const id = await announced({ poolGrosze: 1_000_000 });
    await world.submittedOffer(id, organisationId);
    await extend(id, '2026-04-10T12:00:00+02:00');
    expect((await one(id)).offers.submitted).toBe(1);
    const letters = await eventually(async () => {
      const { rows } = await test.sql.query<{ subject: string; recipient: string }>(
        `SELECT subject, recipient FROM mail WHERE template = 'callChanged'`,
      );
      return rows.length > 0 && rows;
    });
    expect(letters).toEqual([
      expect.objectContaining({ subject: 'Zmiana ogłoszenia konkursu „Kultura dla mieszkańców”' }),
    ]);
  });

  it('moves the pool in the ledger at once, and no further than the line goes', async () => {
    const id = await announced();
    const balance = async () => (await one(id)).line.availableGrosze;
    const before = await balance();
    const later = { closesAt: '2026-04-20T12:00:00+02:00', decisionBy: '2026-04-25' };
    await correct(id, { ...later, poolGrosze: 150_000 } as Change);
    expect(await balance()).toBe(before - 50_000);
    await correct(id, { poolGrosze: 120_000 } as Change);
    expect(await balance()).toBe(before - 20_000);
    const tooMuch = await correct(id, { poolGrosze: before + 200_000 } as Change);
    expect(await codesOf(tooMuch)).toEqual([422, 'call_pool_above_available']);
    const { rows } = await test.sql.query('SELECT * FROM ledger_discrepancy');
    expect(rows).toEqual([]);
  });

  it('after something essential gives the whole time anew, with its article', async () => {
    const id = await announced();
    const answer = await correct(id, { threshold: 7000 });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      problems: [
        {
          code: 'call_correction_needs_time',
          params: { published: '2026-03-20', earliest: '2026-04-10' },
          basis: 'UDPP art. 13 ust. 1',
        },
      ],
    });
    expect((await one(id)).corrections).toEqual([]);
  });

  it.each([
    ['an earlier deadline', { closesAt: '2026-03-26T12:00:00+01:00' }, [422, 'call_correction_shortens']],
    ['nothing', {}, [422, 'call_correction_empty']],
  ] as const)('is refused for %s', async (_what, change, expected) => {
    expect(await codesOf(await correct(await announced(), change))).toEqual(expected);
  });

  it('is over with the window, unless a late publication made the window unlawful', async () => {
    const id = await announced();
    test.clock.set(on(DAYS.checked).toISOString());
    expect(await codesOf(await extend(id, '2026-04-20T12:00:00+02:00'))).toEqual([409, 'not_now']);

    await officer.raw('POST', `/api/office/calls/${id}/publication-corrections`, {
      place: 'bulletin',
      publishedAt: '2026-03-20T08:00:00Z',
      evidence: '',
      reason: 'Wpis pojawił się później.',
    });
    expect((await one(id)).windowProblem).toMatchObject({ code: 'call_window_unlawful' });
    expect(await codesOf(await extend(id, '2026-04-09T12:00:00+02:00'))).toEqual([
      422,
      'call_window_too_short',
    ]);
    expect((await extend(id, '2026-04-10T12:00:00+02:00')).status).toBe(200);
    expect(await one(id)).toMatchObject({ phase: 'open', windowProblem: null });
  });
});
