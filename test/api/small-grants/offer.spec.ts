import { createHash } from 'node:crypto';
import { localDate } from '@nurt/domain/calendar';
import { smallGrantSubmissionText } from '@nurt/domain/small-grants';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { on } from '../../support/world';
import { Stage, WHEN } from './stage';

describe('An offer for a small grant', () => {
  let stage: Stage;
  let melody: Client;
  let organisationId: string;
  let authorityId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    authorityId = stage.world.authorityId;
    organisationId = await stage.world.join('melody', 'melody');
    await stage.world.join('traveller', 'traveller');
    melody = await stage.member('melody', WHEN.offered);
  });
  beforeEach(() => stage.app.clock.set(WHEN.offered.toISOString()));
  afterAll(() => stage.app.stop());

  const started = () => melody.call('POST /api/small-grants', { body: { authorityId, organisationId } });

  it('says before writing which limits apply and what is left', async () => {
    const query = { organisationId, authorityId };
    expect(await melody.call('GET /api/small-grant-limits', { query })).toEqual({
      on: '2026-11-05',
      year: 2026,
      taskLimit: { grosze: 2_000_000, basis: 'UDPP art. 19a ust. 1 (Dz.U. 2026 poz. 1040)' },
      maximumDays: { days: null, basis: 'UDPP art. 19a ust. 1 (Dz.U. 2026 poz. 1040)' },
      organisationYear: {
        limitGrosze: 4_000_000,
        grantedGrosze: 0,
        leftGrosze: 4_000_000,
        basis: 'UDPP art. 19a ust. 6 (Dz.U. 2026 poz. 1040)',
      },
      pool: {
        limitGrosze: 5_250_000,
        grantedGrosze: 0,
        leftGrosze: 5_250_000,
        basis: 'UDPP art. 19a ust. 7 (Dz.U. 2026 poz. 1040)',
      },
    });
    stage.app.clock.set('2026-08-31T21:59:59Z');
    const before = await melody.call('GET /api/small-grant-limits', { query });
    expect([before.taskLimit.grosze, before.maximumDays.days, before.organisationYear.limitGrosze]).toEqual([
      1_000_000, 90, 2_000_000,
    ]);
  });

  it('starts with the person to ask, and says what is missing', async () => {
    const { content, missing, moves } = await started();
    expect(content.contact).toEqual({
      name: MEMBERS.melody.name,
      phone: '14 600 00 00',
      email: MEMBERS.melody.email,
    });
    expect(missing.map(({ code }) => code)).toContain('small_grant_kind_required');
    expect(moves).toEqual([
      { move: 'edit', allowed: true },
      { move: 'submit', allowed: true },
    ]);
  });

  it('refuses to be submitted in part, with everything that is missing at once', async () => {
    const { id } = await started();
    const refused = await melody.refused('POST /api/small-grants/:smallGrantId/submission', {
      params: { smallGrantId: id },
      body: { version: 1 },
    });
    expect(refused.status).toBe(422);
    expect(refused.problems.length).toBeGreaterThan(14);
  });

  it('is filed by its arrival: number, checksum that anyone can compute, deadline over 11 November', async () => {
    const id = await stage.submitted(organisationId, 500_000, { at: WHEN.offered });
    const view = await melody.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
    expect(view).toMatchObject({
      status: 'submitted',
      number: 'MG/2026/1',
      missing: [],
      receipt: { number: 'MG/2026/1', receivedAt: '2026-11-05T09:00:00.000Z', template: 'DzU-2018-2055-1' },
      publishBy: { dueOn: '2026-11-17', rule: 'working_days_after', basis: 'UDPP art. 19a ust. 3' },
      moves: [{ move: 'withdraw', allowed: true }],
    });
    const { role: _role, ...applicant } = view.organisation;
    const text = smallGrantSubmissionText({
      number: 'MG/2026/1',
      authorityId,
      applicant: { ...applicant, krs: applicant.krs },
      content: view.content,
      template: 'DzU-2018-2055-1',
    });
    expect(view.receipt?.checksum).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    await expect(
      stage.app.sql.query(`UPDATE small_grant SET content = '{}' WHERE id = $1`, [id]),
    ).rejects.toThrow('a submitted offer is never changed');
    await expect(stage.app.sql.query('DELETE FROM small_grant WHERE id = $1', [id])).rejects.toThrow(
      'a submitted offer is never deleted',
    );
  });

  it.each([
    ['2026-08-31T21:59:59.000Z', 1_000_001, ['small_grant_above_task_limit', 'small_grant_term_too_long']],
    ['2026-08-31T21:59:59.000Z', 1_000_000, ['small_grant_term_too_long']],
    ['2026-08-31T22:00:00.000Z', 1_000_001, []],
  ])('that arrives at %s and asks for %i grosze for 102 days meets %j', async (at, asked, codes) => {
    const { id, version } = await stage.grants.draft(
      MEMBERS.melody,
      { authorityId, organisationId },
      stage.content(asked, { taskFrom: localDate('2026-09-10'), taskTo: localDate('2026-12-20') }),
      new Date(at),
    );
    stage.app.clock.set(at);
    const response = await melody.raw('POST', `/api/small-grants/${id}/submission`, { version });
    const answer = (await response.json()) as { problems?: { code: string }[] };
    expect((answer.problems ?? []).map(({ code }) => code).sort()).toEqual(codes);
    expect(response.status).toBe(codes.length === 0 ? 200 : 422);
  });

  it('can be withdrawn until it is published, and is then no longer there for the office to publish', async () => {
    const id = await stage.submitted(organisationId);
    const params = { smallGrantId: id };
    const view = await melody.call('POST /api/small-grants/:smallGrantId/withdrawal', { params });
    expect(view).toMatchObject({ status: 'withdrawn', moves: [] });
    const officer = await stage.office('officer', WHEN.published);
    const day = '2026-11-06';
    const refused = await officer.refused('POST /api/office/small-grants/:smallGrantId/publication', {
      params,
      body: { bulletin: day, noticeBoard: day, website: day },
    });
    expect([refused.status, refused.code]).toEqual([409, 'not_now']);
    const published = await stage.published(organisationId);
    const late = await melody.refused('POST /api/small-grants/:smallGrantId/withdrawal', {
      params: { smallGrantId: published },
    });
    expect([late.status, late.code]).toEqual([409, 'small_grant_published_already']);
  });

  it('stops at twenty drafts of one organisation for one authority, also when all are begun at once', async () => {
    const body = { authorityId, organisationId: await stage.world.join('seniors', 'seniors') };
    const seniors = await stage.member('seniors', WHEN.offered);
    const start = () => seniors.raw('POST', '/api/small-grants', body);
    const answers = await Promise.all(Array.from({ length: 24 }, start));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
    expect(await (await start()).json()).toMatchObject({
      code: 'small_grant_drafts_too_many',
      problems: [{ params: { maximum: 20 } }],
    });
    const [first] = await seniors.call('GET /api/small-grants', { query: {} });
    await seniors.call('DELETE /api/small-grants/:smallGrantId', { params: { smallGrantId: first!.id } });
    expect((await start()).status).toBe(201);
  });

  it('can be thrown away as a draft only', async () => {
    const { id } = await started();
    const params = { smallGrantId: id };
    expect(await melody.call('DELETE /api/small-grants/:smallGrantId', { params })).toEqual({ id });
    expect(await melody.refused('GET /api/small-grants/:smallGrantId', { params })).toMatchObject({
      status: 404,
      code: 'draft_discarded',
      problems: [{ params: { by: MEMBERS.melody.name, at: WHEN.offered.toISOString() } }],
    });
    const filed = await stage.submitted(organisationId);
    const refused = await melody.refused('DELETE /api/small-grants/:smallGrantId', {
      params: { smallGrantId: filed },
    });
    expect(refused.code).toBe('not_now');
  });

  it('does not exist for other organisations, nor as a draft for the office or the public', async () => {
    const { id } = await started();
    const params = { smallGrantId: id };
    const traveller = await stage.member('traveller', WHEN.offered);
    expect((await traveller.refused('GET /api/small-grants/:smallGrantId', { params })).status).toBe(404);
    const officer = await stage.office('officer', WHEN.offered);
    expect((await officer.refused('GET /api/office/small-grants/:smallGrantId', { params })).status).toBe(
      404,
    );
    const filed = {
      smallGrantId: await stage.submitted(organisationId, 500_000, { at: on(localDate('2026-11-05')) }),
    };
    const anybody = stage.app.client();
    expect(
      (await anybody.refused('GET /api/public/small-grants/:smallGrantId', { params: filed })).status,
    ).toBe(404);
    expect(JSON.stringify(await anybody.call('GET /api/public/small-grants'))).not.toContain(
      filed.smallGrantId,
    );
  });
});
