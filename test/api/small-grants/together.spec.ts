import { createHash, randomUUID } from 'node:crypto';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import type { FieldChange } from '@nurt/domain/drafts';
import { smallGrantSubmissionText, type SmallGrantContent } from '@nurt/domain/small-grants';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { Stage, WHEN } from './stage';

const [first, second] = [randomUUID(), randomUUID()];

/** Katarzyna represents the organisation, Helena writes for it too, Michał is a stranger. */
describe('an offer for a small grant that several people write', () => {
  let stage: Stage;
  let katarzyna: Client;
  let helena: Client;
  let stranger: Client;
  let ids: { authorityId: string; organisationId: string };
  beforeAll(async () => {
    stage = await Stage.open();
    const organisationId = await stage.world.join('melody', 'melody');
    await stage.world.join('traveller', 'traveller');
    ids = { authorityId: stage.world.authorityId, organisationId };
    await stage.app.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role)
       SELECT $1, id, 'editor' FROM account WHERE email = $2`,
      [organisationId, MEMBERS.seniors.email],
    );
    [katarzyna, helena, stranger] = await Promise.all([
      stage.member('melody', WHEN.offered),
      stage.member('seniors', WHEN.offered),
      stage.member('traveller', WHEN.offered),
    ]);
  });
  beforeEach(() => at('09:00:00'));
  afterAll(() => stage.app.stop());

  const at = (time: string) => stage.app.clock.set(`2026-11-05T${time}Z`);
  const started = async () => (await katarzyna.call('POST /api/small-grants', { body: ids })).id;
  const whole = (content?: Partial<SmallGrantContent>) =>
    stage.grants.draft(MEMBERS.melody, ids, stage.content(500_000, content), WHEN.offered);
  const read = (id: string): Promise<SmallGrantView> =>
    katarzyna.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
  const change = (path: string, from: unknown, to: unknown): FieldChange => ({ path, from, to });
  const save = (client: Client, id: string, baseVersion: number, ...changes: FieldChange[]) =>
    client.call('PATCH /api/small-grants/:smallGrantId', {
      params: { smallGrantId: id },
      body: { baseVersion, changes },
    });
  const row = (n: number) => ({ id: randomUUID(), name: `Koszt ${n}`, grantGrosze: n, otherGrosze: null });

  describe('saved at once', () => {
    it('by two people in different fields, and by twenty tabs in new rows, loses nothing', async () => {
      const id = await started();
      const rows = Array.from({ length: 20 }, (_, n) => row(n));
      const answers = await Promise.all([
        save(katarzyna, id, 1, change('title', '', 'Śpiewanie')),
        save(helena, id, 1, change('place', '', 'Planty')),
        ...rows.map((cost) => save(helena, id, 1, change(`costs/${cost.id}`, null, cost))),
      ]);
      expect(answers.flatMap(({ conflicts }) => conflicts)).toEqual([]);
      expect(new Set(answers.map(({ version }) => version)).size).toBe(answers.length);
      const { content, version } = await read(id);
      expect(content).toMatchObject({ title: 'Śpiewanie', place: 'Planty' });
      expect(content.costs.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
      expect(version).toBe(1 + answers.length);
    });

    it('by two people in one field keeps the first and asks the later one, with both versions', async () => {
      const id = await started();
      const answers = await Promise.all([
        save(katarzyna, id, 1, change('title', '', 'Śpiewanie'), change('place', '', 'Planty')),
        save(helena, id, 1, change('title', '', 'Potańcówka'), change('description', '', 'Dla wszystkich')),
      ]);
      const [lost, ...others] = answers.flatMap(({ conflicts }) => conflicts);
      expect(others).toEqual([]);
      const { content, version } = await read(id);
      expect(lost).toEqual({
        path: 'title',
        theirs: content.title,
        by: content.title === 'Śpiewanie' ? MEMBERS.melody.name : MEMBERS.seniors.name,
      });
      expect(content).toMatchObject({ place: 'Planty', description: 'Dla wszystkich' });
      const chosen = await save(helena, id, version, change('title', content.title, 'Wspólny wieczór'));
      expect([chosen.conflicts, (await read(id)).content.title]).toEqual([[], 'Wspólny wieczór']);
    });

    it('tells each what the other has saved, and nothing twice: a lost answer may be asked for again', async () => {
      const id = await started();
      await save(katarzyna, id, 1, change('title', '', 'Śpiewanie'));
      const late = await save(helena, id, 1, change('contact/phone', '14 600 00 00', '14 611 00 00'));
      expect(late.others).toEqual([{ path: 'title', value: 'Śpiewanie', by: MEMBERS.melody.name }]);
      const again = await save(helena, id, 1, change('contact/phone', '14 600 00 00', '14 611 00 00'));
      expect(again).toMatchObject({ version: 3, conflicts: [] });
    });
  });

  it('is saved by members who write only, and as long as it is a draft', async () => {
    const { id, version } = await whole();
    const body = { baseVersion: version, changes: [change('place', 'Bochnia', 'Rynek')] };
    const params = { smallGrantId: id };
    expect((await stranger.refused('PATCH /api/small-grants/:smallGrantId', { params, body })).status).toBe(
      404,
    );
    await katarzyna.call('POST /api/small-grants/:smallGrantId/submission', { params, body: { version } });
    const refused = await katarzyna.refused('PATCH /api/small-grants/:smallGrantId', { params, body });
    expect([refused.status, refused.code]).toEqual([409, 'not_now']);
  });

  describe('submitted with what is not saved yet', () => {
    const send = (client: Client, id: string, version: number, ...changes: FieldChange[]) =>
      client.raw('POST', `/api/small-grants/${id}/submission`, { version, changes });
    const place = change('place', 'Bochnia', 'Planty Salinarne');

    it('is filed with it, and the checksum is of that', async () => {
      const { id, version } = await whole();
      expect((await send(katarzyna, id, version, place)).status).toBe(200);
      const view = await read(id);
      expect(view).toMatchObject({ status: 'submitted', content: { place: 'Planty Salinarne' } });
      const { role: _role, ...applicant } = view.organisation;
      const { number, template, checksum } = view.receipt!;
      const { content } = view;
      const text = smallGrantSubmissionText({
        number,
        authorityId: ids.authorityId,
        applicant,
        content,
        template,
      });
      expect(checksum).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    });

    it('while a save of the same is on its way, and twice at once, is filed once', async () => {
      const { id, version } = await whole();
      const [saved, ...filed] = await Promise.all([
        katarzyna.raw('PATCH', `/api/small-grants/${id}`, { baseVersion: version, changes: [place] }),
        send(katarzyna, id, version, place),
        send(katarzyna, id, version, place),
      ]);
      expect([200, 409]).toContain(saved.status);
      expect(filed.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await filed.find(({ status }) => status === 409)!.json()).toMatchObject({
        code: 'already_done',
      });
      expect((await read(id)).content.place).toBe('Planty Salinarne');
    });

    it.each([
      ['the same field', change('place', 'Bochnia', 'Park')],
      ['a field that was not seen', change('title', 'Jesienne spotkania z piosenką', 'Inny tytuł')],
    ])('is refused where somebody else changed %s, and both versions are safe', async (_what, theirs) => {
      const { id, version } = await whole();
      await save(helena, id, version, theirs);
      const answer = await send(katarzyna, id, version, place);
      expect(await answer.json()).toMatchObject({ status: 409, code: 'changed_elsewhere' });
      const { status, content } = await read(id);
      expect([status, content[theirs.path as 'title']]).toEqual(['draft', theirs.to]);
    });

    it('is refused with what is missing once it is made, and the draft stays as it was', async () => {
      const { id, version } = await whole();
      const answer = await send(katarzyna, id, version, change('place', 'Bochnia', ' '));
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ problems: [{ path: 'place' }] });
      expect(await read(id)).toMatchObject({ status: 'draft', version, content: { place: 'Bochnia' } });
    });
  });

  describe('in its versions', () => {
    const list = (client: Client, id: string) =>
      client.call('GET /api/small-grants/:smallGrantId/versions', { params: { smallGrantId: id } });
    const RESTORE = 'POST /api/small-grants/:smallGrantId/versions/:versionId/restoration';
    const twice = async () => {
      const id = await started();
      await save(katarzyna, id, 1, change('title', '', 'Śpiewanie'), change('place', '', 'Planty'));
      at('09:00:10');
      await save(helena, id, 2, change('title', 'Śpiewanie', 'Potańcówka'));
      return id;
    };

    it('says who wrote what, and gives each back as it was', async () => {
      const id = await twice();
      const rows = await list(katarzyna, id);
      expect(rows).toMatchObject([
        { id: null, version: 3, by: MEMBERS.seniors.name, reason: 'written', changedFields: 1 },
        { version: 2, by: MEMBERS.melody.name, reason: 'written', savedAt: '2026-11-05T09:00:00.000Z' },
      ]);
      const params = { smallGrantId: id, versionId: rows[1]!.id! };
      const { content } = await helena.call('GET /api/small-grants/:smallGrantId/versions/:versionId', {
        params,
      });
      expect(content).toMatchObject({ title: 'Śpiewanie', place: 'Planty' });
      const address = 'GET /api/small-grants/:smallGrantId/versions';
      expect((await stranger.refused(address, { params: { smallGrantId: id } })).status).toBe(404);
    });

    it('brought back is a version of its own, and can be taken back', async () => {
      const id = await twice();
      const [, kept] = await list(helena, id);
      at('09:01:00');
      const params = { smallGrantId: id, versionId: kept!.id! };
      const restored = await helena.call(RESTORE, { params });
      expect(restored).toMatchObject({ version: 4, content: { title: 'Śpiewanie', place: 'Planty' } });
      expect(restored.timeline.map(({ type }) => type)).toContain('smallGrant.restored');
      const rows = await list(helena, id);
      expect(rows.map(({ version, reason }) => [version, reason])).toEqual([
        [4, 'restored'],
        [3, 'written'],
        [2, 'written'],
      ]);
      expect(await helena.refused(RESTORE, { params })).toMatchObject({ code: 'already_done' });
      const back = { smallGrantId: id, versionId: rows[1]!.id! };
      expect((await helena.call(RESTORE, { params: back })).content.title).toBe('Potańcówka');
    });

    it('brought back at the same time as somebody writes, is merged with what they write', async () => {
      const id = await twice();
      const [, kept] = await list(helena, id);
      const params = { smallGrantId: id, versionId: kept!.id! };
      const [, saved] = await Promise.all([
        helena.call(RESTORE, { params }),
        save(katarzyna, id, 3, change('description', '', 'Dla wszystkich')),
      ]);
      expect(saved.conflicts).toEqual([]);
      const { content } = await read(id);
      expect(content.title).toBe('Śpiewanie');
      // A restoration brings back all that the version said; what was written before it stands in a version of its own.
      const versions = (await list(helena, id)).flatMap(({ id: versionId }) => versionId ?? []);
      const said = await Promise.all(
        versions.map((versionId) =>
          helena.call('GET /api/small-grants/:smallGrantId/versions/:versionId', {
            params: { smallGrantId: id, versionId },
          }),
        ),
      );
      const descriptions = [content, ...said.map((one) => one.content)].map(({ description }) => description);
      expect(descriptions).toContain('Dla wszystkich');
    });

    it('is kept as it was submitted; after that nothing is brought back', async () => {
      const { id, version } = await whole();
      const params = { smallGrantId: id };
      await save(helena, id, version, change('place', 'Bochnia', 'Park'));
      await katarzyna.call('POST /api/small-grants/:smallGrantId/submission', {
        params,
        body: { version: version + 1 },
      });
      const rows = await list(katarzyna, id);
      expect(rows.map(({ reason, by }) => [reason, by])).toEqual([
        ['submitted', MEMBERS.melody.name],
        ['written', MEMBERS.melody.name],
      ]);
      const of = { smallGrantId: id, versionId: rows[1]!.id! };
      expect(await helena.refused(RESTORE, { params: of })).toMatchObject({ status: 409, code: 'not_now' });
      const other = { smallGrantId: await started(), versionId: of.versionId };
      expect((await helena.refused(RESTORE, { params: other })).status).toBe(404);
    });
  });

  it('shows who is here, where, and what they have saved since', async () => {
    const id = await started();
    const params = { smallGrantId: id };
    const here = (client: Client, window: string, field = '', version = 1) =>
      client.call('PUT /api/small-grants/:smallGrantId/presence', {
        params,
        body: { window, version, part: 'basics', field },
      });
    expect((await here(katarzyna, first, 'title')).present).toEqual([]);
    expect((await here(helena, second)).present).toMatchObject([
      { window: first, name: MEMBERS.melody.name, own: false, part: 'basics', field: 'title' },
    ]);
    await save(katarzyna, id, 1, change('title', '', 'Śpiewanie'));
    expect((await here(helena, second)).others).toEqual([
      { path: 'title', value: 'Śpiewanie', by: MEMBERS.melody.name },
    ]);
    const body = { window: second, version: 1, part: 'basics', field: '' };
    expect((await stranger.raw('PUT', `/api/small-grants/${id}/presence`, body)).status).toBe(404);
    await katarzyna.raw('DELETE', `/api/small-grants/${id}/presence/${first}`);
    expect((await here(helena, second)).present).toEqual([]);
  });
});
