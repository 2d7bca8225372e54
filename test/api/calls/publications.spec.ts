import { instantInWarsaw, localDate } from '@nurt/domain/calendar';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

const NOWHERE = { bulletin: null, noticeBoard: null, website: null };
const at = (day: string, time = '09:00') => instantInWarsaw(localDate(day), time).toISOString();

describe('the register of the three places', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    await world.join('melody', 'melody');
  });
  beforeEach(() => test.clock.set(on(DAYS.announced).toISOString()));
  afterAll(() => test.stop());

  /** Announced on 2 March, closing on 27 March, with the publications still to come. */
  const announced = async (days: object = NOWHERE, line = 'BL2') => {
    const id = await world.approvedCall(
      STAFF.officer,
      world.callRequest({ poolGrosze: 1_000_000 }, line),
      on(DAYS.announced),
    );
    const body = { version: 3, ...NOWHERE, ...days };
    await officer.call('POST /api/office/calls/:callId/announcement', { params: { callId: id }, body });
    return id;
  };
  const tell = (id: string, place: string, publishedAt: string, evidence = '') =>
    officer.raw('POST', `/api/office/calls/${id}/publications`, { place, publishedAt, evidence });
  const correct = (id: string, place: string, publishedAt: string, reason = 'Zła data.') =>
    officer.raw('POST', `/api/office/calls/${id}/publication-corrections`, {
      place,
      publishedAt,
      reason,
      evidence: '',
    });
  const one = (callId: string) => officer.call('GET /api/office/calls/:callId', { params: { callId } });
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { code: string }).code,
  ];

  it('is filled as the announcement appears, with time, person and evidence', async () => {
    const id = await announced({ website: '2026-03-02' });
    expect(await one(id)).toMatchObject({
      status: 'announced',
      publications: { website: '2026-03-02' },
      requiredPlaces: ['bulletin', 'noticeBoard', 'website'],
      windowProblem: { code: 'call_publication_missing', params: { place: 'bulletin' } },
    });
    test.clock.set(at('2026-03-04', '12:00'));
    await tell(id, 'bulletin', at('2026-03-03'), 'https://bip.example/123');
    await tell(id, 'noticeBoard', at('2026-03-04'), 'Notatka WK.524.1.2026');
    const view = await one(id);
    expect(view).toMatchObject({
      publications: { bulletin: '2026-03-03', noticeBoard: '2026-03-04', website: '2026-03-02' },
      windowProblem: null,
      earliestDeadline: { dueOn: '2026-03-25', countedFrom: '2026-03-04', basis: 'UDPP art. 13 ust. 1' },
    });
    expect(view.register).toHaveLength(3);
    expect(view.register).toContainEqual(
      expect.objectContaining({
        place: 'bulletin',
        publishedAt: at('2026-03-03'),
        hourKnown: true,
        evidence: 'https://bip.example/123',
        recordedBy: 'Anna Wilk',
        standing: true,
      }),
    );
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId: id } });
    expect(seen.publications).toEqual(view.publications);
  });

  it('says at once that the last publication came too late, takes offers, and lets nobody judge them', async () => {
    const id = await announced({ bulletin: '2026-03-02', website: '2026-03-02' });
    test.clock.set(at('2026-03-09', '12:00'));
    const late = await tell(id, 'noticeBoard', at('2026-03-09'));
    expect(await late.json()).toMatchObject({
      windowProblem: {
        code: 'call_window_unlawful',
        params: { days: 21, lastPublication: '2026-03-09', earliest: '2026-03-30', closes: '2026-03-27' },
        basis: 'UDPP art. 13 ust. 1',
      },
    });
    const { waiting } = await officer.call('GET /api/office/board');
    const prolonged = waiting.find(({ kind }) => kind === 'windowsToProlong');
    expect(prolonged?.items).toContainEqual(expect.objectContaining({ id, dueOn: '2026-03-27' }));

    const [organisationId] = await organisations();
    const offerId = await world.submittedOffer(id, organisationId);
    test.clock.set(on(DAYS.checked).toISOString());
    const check = officer.raw('PUT', `/api/office/offers/${offerId}/formal-check`, {
      answers: (await one(id)).terms.checklist.map((item) => ({ itemId: item.id, met: true, reason: '' })),
      outcome: 'admitted',
    });
    expect(await codeOf(await check)).toEqual([409, 'call_window_unlawful']);
  });

  it('does not let offers be judged before the announcement appeared everywhere', async () => {
    const id = await announced({ bulletin: '2026-03-02' });
    const [organisationId] = await organisations();
    const offerId = await world.submittedOffer(id, organisationId);
    test.clock.set(on(DAYS.checked).toISOString());
    const { checklist } = (await one(id)).terms;
    const check = () =>
      officer.raw('PUT', `/api/office/offers/${offerId}/formal-check`, {
        answers: checklist.map((item) => ({ itemId: item.id, met: true, reason: '' })),
        outcome: 'admitted',
      });
    expect(await codeOf(await check())).toEqual([409, 'call_publication_missing']);
    // It had appeared in time; only the register was behind.
    await tell(id, 'noticeBoard', at('2026-03-02'));
    await tell(id, 'website', at('2026-03-02'));
    expect((await check()).status).toBe(200);
  });

  it('is corrected by a new entry with a reason; nothing is changed or removed', async () => {
    const id = await announced({ bulletin: '2026-03-02', noticeBoard: '2026-03-02', website: '2026-03-02' });
    test.clock.set(at('2026-03-05', '12:00'));
    expect((await correct(id, 'bulletin', at('2026-03-04'), 'Wpis w BIP z 4 marca.')).status).toBe(200);
    const view = await one(id);
    expect(view.publications?.bulletin).toBe('2026-03-04');
    const entries = view.register.filter(({ place }) => place === 'bulletin');
    expect(entries.map(({ standing, reason }) => [standing, reason])).toEqual([
      [false, null],
      [true, 'Wpis w BIP z 4 marca.'],
    ]);
    for (const change of ["UPDATE call_publication SET evidence = ''", 'DELETE FROM call_publication']) {
      await expect(test.ownerSql.query(change)).rejects.toThrow();
    }
  });

  it.each([
    ['twice for one place', 'website', '2026-03-02', [409, 'call_publication_registered']],
    ['for a time to come', 'bulletin', '2026-03-03', [422, 'call_publication_in_future']],
  ])('cannot be filled %s', async (_case, place, day, expected) => {
    const id = await announced({ website: '2026-03-02' });
    expect(await codeOf(await tell(id, place, at(day)))).toEqual(expected);
  });

  it('has nothing to correct where nothing is registered', async () => {
    const id = await announced();
    const answer = await correct(id, 'bulletin', at('2026-03-02'));
    expect(await codeOf(answer)).toEqual([409, 'call_publication_not_registered']);
  });

  it('asks of a call under the sports act for the bulletin alone', async () => {
    const id = await announced({}, 'BL5');
    expect((await one(id)).requiredPlaces).toEqual(['bulletin']);
    const board = await tell(id, 'noticeBoard', at('2026-03-02'));
    expect(await codeOf(board)).toEqual([422, 'call_publication_not_required']);
    await tell(id, 'bulletin', at('2026-03-02'));
    expect((await one(id)).windowProblem).toBeNull();
  });

  const organisations = async (): Promise<[string]> => {
    const { rows } = await test.sql.query<{ id: string }>('SELECT id FROM organisation LIMIT 1');
    return [rows[0]!.id];
  };

  it('takes no day of publication in a place that does not count for it', async () => {
    const id = await world.approvedCall(
      STAFF.officer,
      world.callRequest({ poolGrosze: 100_000, maximumGrantGrosze: null }, 'BL5'),
      on(DAYS.announced),
    );
    const day = DAYS.announced;
    const announce = (days: object) =>
      officer.raw('POST', `/api/office/calls/${id}/announcement`, { version: 3, ...days });
    const refused = await announce({ bulletin: day, noticeBoard: day });
    expect(refused.status).toBe(422);
    expect(((await refused.json()) as { problems: unknown }).problems).toEqual([
      { code: 'call_publication_not_required', path: 'noticeBoard', params: { place: 'noticeBoard' } },
    ]);
    const taken = (await (await announce({ bulletin: day })).json()) as { publications: unknown };
    expect(taken.publications).toEqual({ bulletin: day });
  });
});
