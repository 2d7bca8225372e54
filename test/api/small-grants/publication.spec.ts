import type { Client } from '../../support/client';
import { Stage, WHEN } from './stage';

const DAYS = { bulletin: '2026-11-06', noticeBoard: '2026-11-06', website: '2026-11-06' };

describe('The publication of an offer for a small grant', () => {
  let stage: Stage;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
  });
  afterAll(() => stage.app.stop());

  const publish = (client: Client, id: string, body = DAYS) =>
    client.raw('POST', `/api/office/small-grants/${id}/publication`, body);

  it('waits on the board with its day, and then for the end of comments', async () => {
    const id = await stage.submitted(organisationId);
    const officer = await stage.office('officer', WHEN.published);
    const before = await officer.call('GET /api/office/board');
    expect(before.waiting.find(({ kind }) => kind === 'smallGrantsToPublish')?.items).toEqual([
      expect.objectContaining({ id, dueOn: '2026-11-17' }),
    ]);
    expect(before.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'smallGrantPublication', id, dueOn: '2026-11-17' }),
    );
    expect((await publish(officer, id)).status).toBe(200);
    const after = await officer.call('GET /api/office/board');
    expect(after.waiting.some(({ kind }) => kind === 'smallGrantsToPublish')).toBe(false);
    expect(after.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'smallGrantComments', id, dueOn: '2026-11-13' }),
    );
    const early = await (await stage.office('executive', WHEN.lastComment)).call('GET /api/office/board');
    expect(early.waiting.some(({ kind }) => kind === 'smallGrantsToDecide')).toBe(false);
    const ready = await (await stage.office('executive', WHEN.commentsOver)).call('GET /api/office/board');
    expect(ready.waiting.find(({ kind }) => kind === 'smallGrantsToDecide')?.count).toBe(1);
  });

  it('is recorded for the three places, none before the offer came, none in the future; twice never', async () => {
    const id = await stage.submitted(organisationId);
    const officer = await stage.office('officer', WHEN.published);
    const refused = await publish(officer, id, { ...DAYS, bulletin: '2026-11-04', website: '2026-11-07' });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      problems: [
        {
          code: 'small_grant_publication_before_receipt',
          path: 'bulletin',
          params: { place: 'bulletin', receivedOn: '2026-11-05' },
          basis: 'UDPP art. 19a ust. 3',
        },
        { code: 'small_grant_publication_in_future', path: 'website' },
      ],
    });
    const view = await (await publish(officer, id, { ...DAYS, bulletin: '2026-11-05' })).json();
    expect(view).toMatchObject({
      status: 'published',
      publication: { bulletin: '2026-11-05', commentsUntil: '2026-11-13', commentsOpen: true },
    });
    const again = await publish(officer, id);
    expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([409, 'already_done']);
  });

  it('shows everybody the offer, and nobody the telephone or the bank account', async () => {
    const id = await stage.published(organisationId);
    stage.app.clock.set(WHEN.lastComment.toISOString());
    const anybody = stage.app.client();
    const params = { smallGrantId: id };
    const view = await anybody.call('GET /api/public/small-grants/:smallGrantId', { params });
    expect(view).toMatchObject({
      status: 'published',
      title: 'Jesienne spotkania z piosenką',
      sphere: '16',
      askedGrosze: 500_000,
      totalCostGrosze: 600_000,
      receivedOn: '2026-11-05',
      commentsOpen: true,
      comments: [],
      decision: null,
    });
    expect(JSON.stringify(view)).not.toMatch(/14 600 00 00|@organizacja|bankAccount|declarations/);
    const list = await anybody.call('GET /api/public/small-grants');
    expect(list.find((row) => row.id === id)?.commentsOpen).toBe(true);
  });

  it('opens comments to anybody until the end of the seventh day, read by the office before they are shown', async () => {
    const id = await stage.published(organisationId);
    const params = { smallGrantId: id };
    stage.app.clock.set('2026-11-13T20:00:00Z');
    const anybody = stage.app.client();
    const say = (text: string) =>
      anybody.call('POST /api/public/small-grants/:smallGrantId/comments', {
        params,
        body: { author: 'Jan Mieszkaniec', text },
      });
    const praise =
      'Popieram, w zeszłym roku było pięknie. Proszę tylko o więcej ławek przy scenie dla seniorów.';
    const good = await say(praise);
    stage.app.clock.set(WHEN.lastComment.toISOString());
    const bad = await say('Obraźliwy tekst.');
    const seen = () => anybody.call('GET /api/public/small-grants/:smallGrantId', { params });
    expect(await seen()).toMatchObject({ comments: [], commentCount: 2 });

    const officer = await stage.office('officer', WHEN.lastComment);
    const unread = async () => {
      const { waiting } = await officer.call('GET /api/office/board');
      return waiting.find(({ kind }) => kind === 'commentsToRead')?.items.map((item) => item.title);
    };
    const { number } = await officer.call('GET /api/office/small-grants/:smallGrantId', { params });
    expect(await unread()).toEqual([
      `${String(number)} · Obraźliwy tekst.`,
      `${String(number)} · Popieram, w zeszłym roku było pięknie. Proszę tylko o więcej ławek przy scenie…`,
    ]);
    const moderate = (commentId: string, shown: boolean, hiddenBecause = '') =>
      officer.raw('PUT', `/api/office/small-grant-comments/${commentId}`, { shown, hiddenBecause });
    expect((await moderate(good.id, true)).status).toBe(200);
    expect((await moderate(bad.id, false)).status).toBe(422);
    expect((await moderate(bad.id, false, 'Narusza dobra osobiste.')).status).toBe(200);
    expect((await moderate(id, true)).status).toBe(404);
    expect(await unread()).toBeUndefined();
    expect(await seen()).toMatchObject({
      comments: [{ author: 'Jan Mieszkaniec', text: praise }],
      commentCount: 2,
    });
    const office = await officer.call('GET /api/office/small-grants/:smallGrantId', { params });
    expect(office.comments.map(({ status, hiddenBecause }) => [status, hiddenBecause])).toEqual([
      ['shown', null],
      ['hidden', 'Narusza dobra osobiste.'],
    ]);

    stage.app.clock.set(WHEN.commentsOver.toISOString());
    const late = await anybody.refused('POST /api/public/small-grants/:smallGrantId/comments', {
      params,
      body: { author: '', text: 'Spóźniona uwaga.' },
    });
    expect(late).toMatchObject({
      status: 409,
      problems: [
        {
          code: 'small_grant_comments_closed',
          params: { until: '2026-11-13' },
          basis: 'UDPP art. 19a ust. 4',
        },
      ],
    });
  });

  it('takes no comment on what is not published, no empty one, and no flood from one address', async () => {
    const hidden = await stage.submitted(organisationId);
    stage.app.clock.set(WHEN.lastComment.toISOString());
    const anybody = stage.app.client();
    const post = (id: string, body: unknown) =>
      anybody.raw('POST', `/api/public/small-grants/${id}/comments`, body);
    expect((await post(hidden, { author: '', text: 'Uwaga' })).status).toBe(404);
    const id = await stage.published(organisationId);
    expect((await post(id, { author: '', text: ' \n' })).status).toBe(400);
    expect((await post(id, { author: '', text: 'x'.repeat(3001) })).status).toBe(400);
    const answers: number[] = [];
    for (let n = 0; n < 6; n += 1) answers.push((await post(id, { author: '', text: `Uwaga ${n}` })).status);
    expect(answers).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('is for the officer of the authority alone', async () => {
    const id = await stage.submitted(organisationId);
    expect((await publish(await stage.office('executive', WHEN.published), id)).status).toBe(403);
    expect((await publish(await stage.member('melody', WHEN.published), id)).status).toBe(403);
  });
});
