import type { Client } from '../../support/client';
import { startApp, type TestApp } from '../../support/app';
import { DAYS, on, TestWorld } from '../../support/world';

describe('hints of a call for applicants', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let applicant: Client;
  let organisationId: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    organisationId = await world.join('melody', 'melody');
    applicant = await world.member('melody');
  });
  beforeEach(() => test.clock.set(on(DAYS.applied).toISOString()));
  afterAll(() => test.stop());

  type Change = Parameters<TestWorld['callRequest']>[0];
  const HINTS = [
    { part: 'task' as const, text: 'Napisz, dla kogo.' },
    { part: 'costs' as const, text: 'Podaj ceny brutto.' },
  ];
  const FIELD_HINTS = [
    { field: 'title' as const, text: 'Krótko.' },
    { field: 'costs.unit' as const, text: 'Godzina, sztuka.' },
  ];
  const announced = (change: Change = {}) => world.openCall({ poolGrosze: 100_000, ...change });
  const one = (callId: string) => officer.call('GET /api/office/calls/:callId', { params: { callId } });
  const correct = async (id: string, change: Record<string, unknown>) => {
    const { terms, version, line } = await one(id);
    const body = { ...terms, ...change, budgetLineId: line.id, version, reason: 'Pytania organizacji.' };
    return officer.raw('POST', `/api/office/calls/${id}/corrections`, body);
  };

  it('are written with the call, kept in the order of the form, and read by the author of an offer', async () => {
    const id = await announced({
      hints: [
        { part: 'costs', text: '  Podaj ceny brutto. ' },
        { part: 'results', text: ' ' },
        { part: 'task', text: 'Napisz, dla kogo.' },
      ],
      fieldHints: [...FIELD_HINTS].reverse(),
    });
    expect((await one(id)).terms).toMatchObject({ hints: HINTS, fieldHints: FIELD_HINTS });
    const offer = await applicant.call('POST /api/offers', { body: { callId: id, organisationId } });
    expect(offer.call.terms).toMatchObject({ hints: HINTS, fieldHints: FIELD_HINTS });
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId: id } });
    expect(seen.terms).toMatchObject({ hints: HINTS, fieldHints: FIELD_HINTS });
  });

  it('stand as they were announced, and change only by a published correction', async () => {
    const id = await announced({ hints: HINTS });
    const { terms, version, line } = await one(id);
    const rewritten = await officer.raw('PUT', `/api/office/calls/${id}`, {
      ...terms,
      hints: [],
      budgetLineId: line.id,
      version,
    });
    expect(rewritten.status).toBe(409);

    const after = [...HINTS.slice(1), { part: 'attachments', text: 'Statut nie jest potrzebny.' }];
    expect((await correct(id, { hints: after })).status).toBe(200);
    const { corrections, terms: now } = await one(id);
    expect(now.hints).toEqual(after);
    expect(corrections).toMatchObject([
      { number: 1, kind: 'correction', changes: [{ field: 'hints', before: HINTS, after }] },
    ]);
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId: id } });
    expect(seen.corrections).toHaveLength(1);
  });

  it('for fields change by a published correction as well, which says what stood there', async () => {
    const id = await announced({ hints: HINTS, fieldHints: FIELD_HINTS });
    const after = [{ field: 'title', text: 'Najwyżej jedno zdanie.' }, ...FIELD_HINTS.slice(1)];
    expect((await correct(id, { fieldHints: after })).status).toBe(200);
    const { corrections, terms } = await one(id);
    expect(terms.fieldHints).toEqual(after);
    expect(corrections).toMatchObject([
      { kind: 'correction', changes: [{ field: 'fieldHints', before: FIELD_HINTS, after }] },
    ]);
  });

  it('go along into a copy of the call', async () => {
    const id = await announced({ hints: HINTS, fieldHints: FIELD_HINTS });
    const copy = await officer.call('POST /api/office/calls/:callId/copies', { params: { callId: id } });
    expect(copy.terms).toMatchObject({ hints: HINTS, fieldHints: FIELD_HINTS });
  });

  it('are none in calls that were announced before there were any', async () => {
    const id = await announced({ hints: HINTS });
    await test.ownerSql.query(`ALTER TABLE call DISABLE TRIGGER USER`);
    await test.ownerSql.query(`UPDATE call SET terms = terms - 'hints' - 'fieldHints' WHERE id = $1`, [id]);
    await test.ownerSql.query(`ALTER TABLE call ENABLE TRIGGER USER`);
    expect((await one(id)).terms).toMatchObject({ hints: [], fieldHints: [] });
  });

  it.each([
    [{ hints: [{ part: 'review', text: 'x' }] }, 'hints.0.part', 'invalid_choice'],
    [{ hints: [{ part: 'task', text: 'x'.repeat(2001) }] }, 'hints.0.text', 'text_too_long'],
    [{ hints: [{ part: 'task' }] }, 'hints.0.text', 'required'],
    [{ hints: 'task' }, 'hints', 'invalid_list'],
    [{ fieldHints: [{ field: 'activities.0.name', text: 'x' }] }, 'fieldHints.0.field', 'invalid_choice'],
    [{ fieldHints: [{ field: 'title', text: 'x'.repeat(501) }] }, 'fieldHints.0.text', 'text_too_long'],
  ])('refuse %j', async (change, path, code) => {
    const id = await announced();
    const answer = await correct(id, change);
    expect(answer.status).toBe(400);
    const { problems } = (await answer.json()) as { problems: unknown[] };
    expect(problems).toContainEqual(expect.objectContaining({ path, code }));
  });
});
