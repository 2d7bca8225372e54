import type { AuthorityRole } from '@nurt/domain/access';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';
import { admittedCall, codeOf, declare, file, organisationsOf, sheetOf, type ClosedCall } from './stage';

const REASON = 'Odejście z urzędu.';
const PASSWORD = 'haslo-komisji-trzeciej';

describe('the release of a member of the committee', () => {
  let test: TestApp;
  let world: TestWorld;
  let organisations: { melody: string; traveller: string };
  let officer: Client;
  let assessor: Client;
  let other: Client;
  let assessorId: string;
  let otherId: string;
  let call: ClosedCall;
  let count = 0;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    organisations = await organisationsOf(world);
    officer = await world.office('officer');
    assessor = await world.office('assessor');
    other = await world.office('assessorOfOrganisations');
    assessorId = (await world.as(STAFF.assessor, on(DAYS.scored))).actor.accountId;
    otherId = (await world.as(STAFF.assessorOfOrganisations, on(DAYS.scored))).actor.accountId;
  });
  beforeEach(async () => {
    test.clock.set(on(DAYS.scored).toISOString());
    call = await admittedCall(world, organisations, 1_000_000);
  });
  afterAll(() => test.stop());

  const release = (accountId: string, by = officer, reason = REASON) =>
    by.raw('POST', `/api/office/calls/${call.callId}/committee/${accountId}/release`, { reason });
  const refusal = async (answer: Promise<Response>) => {
    const sent = await answer;
    return [sent.status, sent.status === 200 ? '' : await codeOf(sent)];
  };
  const evaluation = () =>
    officer.call('GET /api/office/calls/:callId/evaluation', { params: { callId: call.callId } });
  const memberOf = async (accountId: string) =>
    (await evaluation()).members.find((member) => member.accountId === accountId);
  const score = (person: typeof STAFF.assessor | Employee, offerId: string, share = 0.8) =>
    world.score(person, call.callId, offerId, share, on(DAYS.scored));
  const appoint = (...accountIds: string[]) =>
    officer.raw('PUT', `/api/office/calls/${call.callId}/committee`, {
      members: accountIds.map((accountId) => ({
        accountId,
        namedBy: accountId === otherId ? 'organisations' : 'authority',
      })),
    });

  /** How many committees wait for somebody, and how many splits to be proposed. */
  const waiting = async () => {
    const board = await officer.call('GET /api/office/board');
    const count = (kind: string) => board.waiting.find((entry) => entry.kind === kind)?.count ?? 0;
    return { committees: count('committeesToAppoint'), proposals: count('proposalsToMake') };
  };

  interface Employee {
    readonly email: string;
    readonly name: string;
    readonly roles: readonly AuthorityRole[];
  }
  const employ = async (authorityId = world.authorityId, role: AuthorityRole = 'committeeMember') => {
    count += 1;
    const person: Employee = {
      email: `osoba${String(count)}@bochnia.example`,
      name: `Osoba ${String(count)}`,
      roles: [role],
    };
    await world.staff(authorityId, person, PASSWORD, on(DAYS.adopted));
    return { person, id: (await world.as(person, on(DAYS.scored))).actor.accountId };
  };

  it('lets a call come to its result when somebody left the office between two sheets', async () => {
    const { person, id } = await employ();
    expect((await appoint(assessorId, id)).status).toBe(200);
    await score(STAFF.assessor, call.first);
    await score(STAFF.assessor, call.second, 0.6);
    await score(person, call.first, 1);
    const administrator = await world.office('administrator');
    expect((await administrator.raw('DELETE', `/api/office/people/${id}`)).status).toBe(200);
    expect(await evaluation()).toMatchObject({ ranking: null, sheets: { filed: 3, expected: 4 } });
    expect(await memberOf(id)).toMatchObject({ owed: 1, moves: [{ move: 'release', allowed: true }] });

    expect(await refusal(release(id))).toEqual([200, '']);
    const after = await evaluation();
    expect(after.sheets).toEqual({ filed: 3, expected: 3, declarationsPending: 0 });
    // What they filed counts: the mean of 80 % and 100 %.
    expect(after.ranking?.map(({ offerId, score, sheets }) => [offerId, score, sheets.length])).toEqual([
      [call.first, 9000, 2],
      [call.second, expect.any(Number), 1],
    ]);
    expect(after.members.find(({ accountId }) => accountId === id)).toMatchObject({
      filed: 1,
      owed: 0,
      release: { at: on(DAYS.scored).toISOString(), reason: REASON },
    });
    expect(after.timeline.at(-1)).toMatchObject({
      type: 'committee.memberReleased',
      params: { name: person.name, reason: REASON },
    });
    await world.propose(STAFF.officer, call.callId, new Map([[call.first, 1_000_000]]), on(DAYS.decided));
    await world.approve(STAFF.executive, call.callId, '77/2026', on(DAYS.decided));
    expect((await evaluation()).result).toMatchObject({ orderNumber: '77/2026' });
  });

  it('is refused before the first sheet, without a reason, to whoever owes nothing, and twice', async () => {
    expect(await refusal(release(otherId))).toEqual([409, 'release_before_sheets']);
    await score(STAFF.assessor, call.first);
    await score(STAFF.assessor, call.second);
    expect(await refusal(release(otherId, officer, ' '))).toEqual([400, expect.any(String)]);
    expect(await refusal(release(assessorId))).toEqual([409, 'release_nothing_owed']);
    await declare(other, call.first, 'family');
    await score(STAFF.assessorOfOrganisations, call.second);
    expect((await evaluation()).ranking).toHaveLength(2);
    expect(await refusal(release(otherId))).toEqual([409, 'release_after_scoring']);
  });

  it('is for good: nobody is released twice, and the database lets nobody back in', async () => {
    const { id } = await employ();
    expect((await appoint(assessorId, otherId, id)).status).toBe(200);
    await score(STAFF.assessor, call.first);
    await declare(other, call.first);
    expect(await refusal(release(otherId))).toEqual([200, '']);
    expect(await refusal(release(otherId))).toEqual([409, 'already_done']);
    const own = [call.callId, otherId];
    const where = 'WHERE call_id = $1 AND account_id = $2';
    await expect(
      test.sql.query(
        `UPDATE committee_member SET released_at = NULL, release_reason = NULL, released_by = NULL ${where}`,
        own,
      ),
    ).rejects.toThrow('a released member stays released');
    await expect(test.sql.query(`DELETE FROM committee_member ${where}`, own)).rejects.toThrow(
      'a released member stays released',
    );
    await expect(
      test.sql.query(
        'UPDATE committee_member SET released_at = now() WHERE call_id = $1 AND account_id = $2',
        [call.callId, id],
      ),
    ).rejects.toThrow('committee_member_released');
    await expect(
      test.sql.query(
        `INSERT INTO score_sheet (offer_id, account_id, scores, saved_at) VALUES ($1, $2, '[]', now())`,
        [call.first, otherId],
      ),
    ).rejects.toThrow('a released member does not score');
  });

  it('ends the member’s scoring, and they are told so', async () => {
    await score(STAFF.assessor, call.first);
    await score(STAFF.assessorOfOrganisations, call.first);
    await declare(other, call.second);
    const sheet = await sheetOf(other, call.second, 0.8, 'Dobrze');
    const draft = `/api/committee/offers/${call.second}/score-sheet`;
    expect((await other.raw('PUT', draft, sheet)).status).toBe(200);
    expect(await refusal(release(otherId))).toEqual([200, '']);
    for (const answer of [
      declare(other, call.second),
      declare(other, call.first, 'family'),
      other.raw('PUT', draft, sheet),
      file(other, call.second, sheet),
      other.raw('GET', `/api/committee/offers/${call.second}/attachments`),
      other.raw('GET', `/api/offers/${call.second}/offer.pdf`),
    ]) {
      expect(await refusal(answer)).toEqual([403, 'member_released']);
    }
    const queue = await other.call('GET /api/committee/offers');
    expect(
      queue.filter(({ call: { id } }) => id === call.callId).map(({ id, stage }) => [id, stage]),
    ).toEqual([
      [call.first, 'filed'],
      [call.second, 'released'],
    ]);
    const one = await other.call('GET /api/committee/offers/:offerId', { params: { offerId: call.second } });
    expect(one).toMatchObject({ stage: 'released', content: null });
    const administrator = await world.office('administrator');
    const seats = await administrator.call('GET /api/office/people/:personId/committees', {
      params: { personId: otherId },
    });
    expect(seats.some(({ callId }) => callId === call.callId)).toBe(false);
  });

  it('lets somebody join where it leaves an offer without a judge; the released member stays as they are', async () => {
    await score(STAFF.assessor, call.first);
    await declare(assessor, call.second, 'family');
    await score(STAFF.assessorOfOrganisations, call.first);
    const before = await waiting();
    expect(await refusal(release(otherId))).toEqual([200, '']);
    expect(await waiting()).toEqual({ ...before, committees: before.committees + 1 });
    const { ranking, moves } = await evaluation();
    expect([ranking, moves[0]]).toEqual([null, { move: 'appoint', allowed: true }]);
    const { person, id } = await employ();
    expect(await refusal(appoint(assessorId, id))).toEqual([409, 'committee_locked']);
    expect(await refusal(appoint(assessorId, otherId, id))).toEqual([200, '']);
    expect(await memberOf(otherId)).toMatchObject({ filed: 1, release: { reason: REASON } });
    expect(await waiting()).toEqual(before);
    await score(person, call.first);
    await score(person, call.second);
    expect(await waiting()).toEqual({ ...before, proposals: before.proposals + 1 });
    expect((await evaluation()).ranking?.map(({ sheets }) => sheets.length).sort()).toEqual([1, 3]);
  });

  it('keeps whoever lost the role on a committee that is changed, and lets them be taken off before a sheet', async () => {
    const { id } = await employ();
    expect((await appoint(assessorId, otherId, id)).status).toBe(200);
    const administrator = await world.office('administrator');
    expect((await administrator.raw('DELETE', `/api/office/people/${id}`)).status).toBe(200);
    expect(await refusal(appoint(assessorId, id))).toEqual([200, '']);
    expect(await refusal(appoint(assessorId, otherId))).toEqual([200, '']);
    // Once off, they are no candidate any more.
    expect(await refusal(appoint(assessorId, otherId, id))).toEqual([422, 'committee_member_unknown']);
  });

  it('is the officer’s, in their own authority', async () => {
    await score(STAFF.assessor, call.first);
    for (const key of ['executive', 'administrator', 'assessor', 'treasurer'] as const) {
      expect(await refusal(release(otherId, await world.office(key)))).toEqual([403, 'forbidden']);
    }
    const elsewhere = await world.authority(
      { ...AUTHORITY, name: 'Gmina Inna', terc: '1201022' },
      on(DAYS.adopted),
    );
    const { person } = await employ(elsewhere, 'cooperationOfficer');
    const stranger = await test.client().signIn(person.email, PASSWORD);
    expect((await release(otherId, stranger)).status).toBe(404);
    // Somebody who is not on the committee.
    expect((await release((await employ()).id)).status).toBe(404);
    expect(await memberOf(otherId)).toMatchObject({ release: null });
  });

  it('and the last sheet of the member never both happen', async () => {
    await score(STAFF.assessor, call.first);
    await score(STAFF.assessor, call.second);
    await score(STAFF.assessorOfOrganisations, call.first);
    await declare(other, call.second);
    const sheet = await sheetOf(other, call.second, 0.8, 'Dobrze');
    const [filed, released] = await Promise.all([
      refusal(file(other, call.second, sheet)),
      refusal(release(otherId)),
    ]);
    const filedFirst = [
      [200, ''],
      [409, 'release_after_scoring'],
    ];
    const releasedFirst = [
      [403, 'member_released'],
      [200, ''],
    ];
    expect([filedFirst, releasedFirst]).toContainEqual([filed, released]);
    const { ranking, sheets, members } = await evaluation();
    expect(ranking).toHaveLength(2);
    const isReleased = members.some(({ release }) => release !== null);
    expect([isReleased, sheets.filed]).toEqual(filed?.[0] === 200 ? [false, 4] : [true, 3]);
  });
});
