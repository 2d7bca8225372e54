import { STAFF, type StaffKey } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';
import { admittedCall, closedCall, codeOf, declare, file, organisationsOf, sheetOf } from './stage';

describe('the committee', () => {
  let test: TestApp;
  let world: TestWorld;
  let organisations: { melody: string; traveller: string };
  let officer: Client;
  let assessor: Client;
  let other: Client;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    organisations = await organisationsOf(world);
    officer = await world.office('officer');
    assessor = await world.office('assessor');
    other = await world.office('assessorOfOrganisations');
  });
  beforeEach(() => test.clock.set(on(DAYS.scored).toISOString()));
  afterAll(() => test.stop());

  const idOf = async (key: StaffKey) => (await world.as(STAFF[key], on(DAYS.scored))).actor.accountId;
  const appoint = async (callId: string, ...members: [StaffKey, 'authority' | 'organisations'][]) =>
    officer.raw('PUT', `/api/office/calls/${callId}/committee`, {
      members: await Promise.all(
        members.map(async ([key, namedBy]) => ({ accountId: await idOf(key), namedBy })),
      ),
    });
  const evaluation = (callId: string, client = officer) =>
    client.call('GET /api/office/calls/:callId/evaluation', { params: { callId } });
  const seen = (offerId: string, member: Client) =>
    member.call('GET /api/committee/offers/:offerId', { params: { offerId } });

  describe('when it is appointed', () => {
    it('may be so before the window closes, of people with the role and with the executive represented', async () => {
      test.clock.set(on(DAYS.applied).toISOString());
      const callId = await world.openCall({ poolGrosze: 100_000 });
      const wrong = await appoint(callId, ['treasurer', 'organisations'], ['assessor', 'organisations']);
      expect(wrong.status).toBe(422);
      expect(await wrong.json()).toMatchObject({
        problems: [
          { code: 'committee_member_unknown', path: 'members.0.accountId' },
          { code: 'committee_executive_missing', path: 'members', basis: 'UDPP art. 15 ust. 2b' },
        ],
      });
      const right = await appoint(
        callId,
        ['assessor', 'authority'],
        ['assessorOfOrganisations', 'organisations'],
      );
      expect(right.status).toBe(200);
      expect((await evaluation(callId)).members).toEqual(
        expect.arrayContaining([
          {
            accountId: await idOf('assessor'),
            name: STAFF.assessor.name,
            namedBy: 'authority',
            declared: 0,
            excluded: 0,
            filed: 0,
            owed: 0,
            release: null,
            moves: [{ move: 'release', allowed: false, reason: 'call_window_not_closed' }],
          },
        ]),
      );
    });

    it('cannot be changed once a sheet is filed', async () => {
      const { callId, first } = await admittedCall(world, organisations, 1_000_000);
      await world.score(STAFF.assessor, callId, first, 0.8, on(DAYS.scored));
      const answer = await appoint(callId, ['assessor', 'authority']);
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'committee_locked']);
      const { members, moves } = await evaluation(callId);
      expect(members).toHaveLength(2);
      expect(moves[0]).toEqual({ move: 'appoint', allowed: false, reason: 'committee_locked' });
    });
  });

  describe('when a member declares', () => {
    it('shows the offer only to those who declared that they are impartial', async () => {
      const { first, second } = await admittedCall(world, organisations, 1_000_000);
      expect(await seen(first, assessor)).toMatchObject({
        stage: 'toDeclare',
        content: null,
        applicant: null,
        next: second,
      });
      const answer = await declare(assessor, first);
      expect(await answer.json()).toMatchObject({
        stage: 'toScore',
        content: { title: 'Muzyczna Altana' },
        applicant: { name: expect.any(String), legalForm: expect.any(String), nip: expect.any(String) },
      });
      expect((await seen(first, other)).content).toBeNull();
      const queue = await assessor.call('GET /api/committee/offers');
      expect(
        queue.filter(({ id }) => id === first || id === second).map(({ id, stage }) => [id, stage]),
      ).toEqual([
        [first, 'toScore'],
        [second, 'toDeclare'],
      ]);
    });

    it('takes an offer out of the hands of an excluded member, who cannot score it by any way', async () => {
      const { first } = await admittedCall(world, organisations, 1_000_000);
      const sheet = await sheetOf(assessor, first, 0.8, 'Dobrze');
      const early = await file(assessor, first, sheet);
      expect([early.status, await codeOf(early)]).toEqual([409, 'declaration_required']);

      const excluded = await declare(assessor, first, 'family');
      expect(await excluded.json()).toMatchObject({
        stage: 'excluded',
        content: null,
        declaration: { impartial: false, grounds: ['family'] },
      });
      const answers = await Promise.all([
        assessor.raw('PUT', `/api/committee/offers/${first}/score-sheet`, sheet),
        file(assessor, first, sheet),
        declare(assessor, first),
      ]);
      for (const answer of answers) {
        expect([answer.status, await codeOf(answer)]).toEqual([403, 'member_excluded']);
      }
      const accountId = await idOf('assessor');
      await expect(
        test.sql.query(
          `INSERT INTO score_sheet (offer_id, account_id, scores, saved_at) VALUES ($1, $2, '[]', now())`,
          [first, accountId],
        ),
      ).rejects.toThrow('an excluded member does not score');
      expect((await seen(first, assessor)).sheet).toEqual({ scores: [], filedAt: null, savedAt: null });
    });

    it('names grounds exactly when there is no impartiality', async () => {
      const { first } = await admittedCall(world, organisations, 1_000_000);
      const body = { explanation: '' };
      const path = `/api/committee/offers/${first}/declaration`;
      const silent = await assessor.raw('PUT', path, { ...body, impartial: false, grounds: [] });
      expect([silent.status, await codeOf(silent)]).toEqual([422, 'declaration_grounds_required']);
      const both = await assessor.raw('PUT', path, { ...body, impartial: true, grounds: ['party'] });
      expect([both.status, await codeOf(both)]).toEqual([422, 'declaration_contradictory']);
      const unknown = await assessor.raw('PUT', path, { ...body, impartial: false, grounds: ['dislike'] });
      expect(unknown.status).toBe(400);
    });

    it('does not let somebody who belongs to the applicant call themselves impartial', async () => {
      const { first, second } = await admittedCall(world, organisations, 1_000_000);
      const accountId = await idOf('assessorOfOrganisations');
      await test.sql.query(
        `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'editor')`,
        [organisations.melody, accountId],
      );
      const answer = await declare(other, first);
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'member_excluded']);
      expect((await declare(other, second)).status).toBe(200);
      expect((await declare(other, first, 'party')).status).toBe(200);
      await test.sql.query('DELETE FROM organisation_member WHERE account_id = $1', [accountId]);
    });

    it('may exclude them later: the filed sheet counts no more, and a proposal on the old ranking falls', async () => {
      const { callId, first, second } = await admittedCall(world, organisations, 1_000_000);
      for (const [member, share] of [
        [STAFF.assessor, 1],
        [STAFF.assessorOfOrganisations, 0.6],
      ] as const) {
        await world.score(member, callId, first, share, on(DAYS.scored));
        await world.score(member, callId, second, 0.7, on(DAYS.scored));
      }
      await world.propose(STAFF.officer, callId, new Map([[first, 1_000_000]]), on(DAYS.scored));
      const before = await evaluation(callId);
      expect(before.ranking?.map(({ offerId, score }) => [offerId, score])).toEqual([
        [first, 8000],
        [second, expect.any(Number)],
      ]);
      expect(before.proposal).not.toBeNull();

      expect((await declare(assessor, first, 'doubtfulImpartiality')).status).toBe(200);
      const after = await evaluation(callId);
      expect(after.sheets).toEqual({ filed: 3, expected: 3, declarationsPending: 0 });
      expect(after.ranking?.find(({ offerId }) => offerId === first)).toMatchObject({
        score: 6000,
        place: 2,
      });
      expect(after.ranking?.find(({ offerId }) => offerId === first)?.sheets).toHaveLength(1);
      expect(after.proposal).toBeNull();
      expect(after.timeline.at(-1)).toMatchObject({ type: 'committee.memberExcluded' });
      expect(JSON.stringify(after.timeline)).not.toContain('doubtfulImpartiality');
    });
  });

  it('lets a judge join an offer from which all are excluded, though sheets are filed', async () => {
    const { callId, first, second } = await admittedCall(world, organisations, 1_000_000);
    await world.score(STAFF.assessor, callId, second, 0.8, on(DAYS.scored));
    await declare(assessor, first, 'party');
    await declare(other, first, 'family');
    await world.score(STAFF.assessorOfOrganisations, callId, second, 0.8, on(DAYS.scored));
    expect(await evaluation(callId)).toMatchObject({
      ranking: null,
      moves: [
        { move: 'appoint', allowed: true },
        { move: 'propose', allowed: false, reason: 'committee_empty' },
        { move: 'approve', allowed: false, reason: 'forbidden' },
      ],
    });
    const third = {
      email: 'komisja3@bochnia.example',
      name: 'Irena Bocian',
      roles: ['committeeMember'] as const,
    };
    await world.staff(world.authorityId, third, 'haslo-komisji-trzeciej', on(DAYS.adopted));
    const joining = await world.as(third, on(DAYS.scored));
    const members = (await evaluation(callId)).members.map(({ accountId, namedBy }) => ({
      accountId,
      namedBy,
    }));
    const answer = await officer.raw('PUT', `/api/office/calls/${callId}/committee`, {
      members: [...members, { accountId: joining.actor.accountId, namedBy: 'authority' }],
    });
    expect(answer.status).toBe(200);
    for (const offerId of [first, second]) await world.score(third, callId, offerId, 0.9, on(DAYS.scored));
    expect((await evaluation(callId)).ranking?.map(({ sheets }) => sheets.length).sort()).toEqual([1, 3]);
  });

  it('is for its members: others get no offer, and an offer that failed the formal check is nobody’s', async () => {
    const { callId, first, second } = await closedCall(world, organisations, 1_000_000);
    await world.eligible(callId, first);
    await world.formalCheck(STAFF.officer, callId, second, on(DAYS.checked), 'Brak uprawnień.');
    await world.committee(
      STAFF.officer,
      callId,
      [{ person: STAFF.assessor, namedBy: 'authority' }],
      on(DAYS.checked),
    );

    const stranger = await other.raw('GET', `/api/committee/offers/${first}`);
    expect([stranger.status, await codeOf(stranger)]).toEqual([403, 'member_not_appointed']);
    expect((await declare(other, first)).status).toBe(403);
    expect((await other.raw('GET', `/api/office/calls/${callId}/evaluation`)).status).toBe(404);
    expect((await assessor.raw('GET', `/api/office/calls/${callId}/evaluation`)).status).toBe(200);
    expect((await assessor.raw('GET', `/api/committee/offers/${second}`)).status).toBe(404);
    expect((await officer.raw('GET', '/api/committee/offers')).status).toBe(403);
    const queue = await other.call('GET /api/committee/offers');
    expect(queue.some(({ id }) => id === first)).toBe(false);
  });
});
