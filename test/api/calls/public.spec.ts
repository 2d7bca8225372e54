import { STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import { CLOSES_AT, DAYS, on, TestWorld } from '../../support/world';

describe('calls as everybody sees them', () => {
  let test: TestApp;
  let world: TestWorld;
  let later: string;
  let sooner: string;
  let closed: string;
  let draft: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    const small = { poolGrosze: 100_000 };
    later = await world.openCall({ ...small, closesAt: '2026-04-01T12:00:00+02:00' });
    sooner = await world.openCall({ ...small, closesAt: '2026-03-30T12:00:00+02:00' });
    closed = await world.openCall(small);
    draft = await world.draftCall(STAFF.officer, world.callRequest(), on(DAYS.announced));
  });
  beforeEach(() => test.clock.set(on(DAYS.checked, '09:00').toISOString()));
  afterAll(() => test.stop());

  it('are listed without an account, the open ones first by closing time, no draft among them', async () => {
    const rows = await test.client().call('GET /api/public/calls', {});
    expect(rows.map(({ id, phase }) => [id, phase])).toEqual([
      [sooner, 'open'],
      [later, 'open'],
      [closed, 'evaluation'],
    ]);
  });

  it.each([
    ['open', 2],
    ['evaluation', 1],
    ['resolved', 0],
    ['annulled', 0],
  ] as const)('can be narrowed to those that are %s', async (phase, count) => {
    const rows = await test.client().call('GET /api/public/calls', { query: { phase } });
    expect(rows).toHaveLength(count);
    expect(rows.every((row) => row.phase === phase)).toBe(true);
  });

  it.each([
    ['kultura MIESZKANCOW', 3],
    // Words of the task, of the number and of the authority; no card shows the first.
    ['wydarzenia otwarte', 3],
    ['gmina bochni', 3],
    ['kultura teatr', 0],
    ['%', 0],
    ['', 3],
  ])('can be searched for %p', async (q, count) => {
    const rows = await test.client().call('GET /api/public/calls', { query: { q } });
    expect(rows).toHaveLength(count);
  });

  it('are searched and narrowed at once', async () => {
    const query = { q: 'kultura', phase: 'evaluation' } as const;
    const rows = await test.client().call('GET /api/public/calls', { query });
    expect(rows.map(({ id }) => id)).toEqual([closed]);
  });

  it.each(['draft', 'anything', ''])('cannot be narrowed to %p', async (phase) => {
    const answer = await test.client().raw('GET', `/api/public/calls?phase=${phase}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ problems: [{ code: 'invalid_choice', path: 'phase' }] });
  });

  it('close at the closing instant, not a millisecond later', async () => {
    const phaseAt = async (moment: Date) => {
      test.clock.set(moment.toISOString());
      return (await test.client().call('GET /api/public/calls/:callId', { params: { callId: closed } }))
        .phase;
    };
    expect(await phaseAt(new Date(CLOSES_AT.getTime() - 1))).toBe('open');
    expect(await phaseAt(CLOSES_AT)).toBe('evaluation');
  });

  it('show the announcement and nothing but the fields of the contract', async () => {
    const view = await test.client().call('GET /api/public/calls/:callId', { params: { callId: closed } });
    expect(Object.keys(view).sort()).toEqual(
      [
        ...['id', 'number', 'authority', 'title', 'phase', 'kind', 'legalBasis', 'spheres', 'poolGrosze'],
        ...['maximumGrantGrosze', 'closesAt', 'taskFrom', 'taskTo', 'terms', 'publications', 'announcedAt'],
        ...['requiredPlaces', 'corrections', 'questions', 'onDraftBudget'],
        ...['serverTime', 'annulmentGrounds', 'result'],
      ].sort(),
    );
    expect(view).toMatchObject({
      authority: { id: world.authorityId, name: 'Gmina Miasta Bochnia' },
      legalBasis: 'udpp',
      spheres: ['16'],
      poolGrosze: 100_000,
      closesAt: CLOSES_AT.toISOString(),
      publications: { bulletin: '2026-03-02', noticeBoard: '2026-03-02', website: '2026-03-02' },
      serverTime: on(DAYS.checked, '09:00').toISOString(),
      annulmentGrounds: null,
      result: null,
    });
    expect(view.terms.criteria).toHaveLength(5);
  });

  it.each([
    ['a draft', () => draft, 404],
    ['an unknown call', () => '00000000-0000-4000-8000-000000000000', 404],
    ['something that is no id', () => 'ostatni', 400],
  ])('do not include %s', async (_name, id, status) => {
    expect((await test.client().raw('GET', `/api/public/calls/${id()}`)).status).toBe(status);
  });
});
