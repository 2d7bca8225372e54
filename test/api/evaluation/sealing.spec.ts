import { STAFF, type StaffKey } from '../../../apps/api/src/demo/data/people';
import { routeTable } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';
import {
  admittedCall,
  closedCall,
  codeOf,
  COMMITTEE,
  declare,
  file,
  organisationsOf,
  sheetOf,
  type ClosedCall,
} from './stage';

/** Stands in a sealed sheet and nowhere else. */
const SECRET = 'Uzasadnienie zapieczętowane';

describe('sealed scoring', () => {
  let test: TestApp;
  let world: TestWorld;
  let organisations: { melody: string; traveller: string };
  let officer: Client;
  let assessor: Client;
  let other: Client;
  let call: ClosedCall;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    organisations = await organisationsOf(world);
    officer = await world.office('officer');
    assessor = await world.office('assessor');
    other = await world.office('assessorOfOrganisations');
  });
  beforeEach(async () => {
    test.clock.set(on(DAYS.scored).toISOString());
    call = await admittedCall(world, organisations, 1_000_000);
  });
  afterAll(() => test.stop());

  const evaluation = (client = officer) =>
    client.call('GET /api/office/calls/:callId/evaluation', { params: { callId: call.callId } });
  /** Declares impartiality and files the same sheet for both offers. */
  const fileBoth = async (member: Client, reason: string) => {
    for (const offerId of [call.first, call.second]) {
      await declare(member, offerId);
      const answer = await file(member, offerId, await sheetOf(member, offerId, 0.8, reason));
      expect(answer.status).toBe(200);
    }
  };
  /** Every GET route there is, about this call and its first offer. */
  const everyPage = () =>
    routeTable(test.app)
      .filter(({ endpoint }) => endpoint.startsWith('GET '))
      .map(({ endpoint }) =>
        endpoint
          .replace('GET ', '')
          .replace(':callId', call.callId)
          .replace(/:(offerId|grantId)/u, call.first)
          .replace(':organisationId', organisations.melody)
          .replace(/:\w+/gu, '00000000-0000-4000-8000-000000000000'),
      );
  const pagesTelling = async (client: Client): Promise<string[]> => {
    const telling: string[] = [];
    for (const path of everyPage()) {
      const answer = await client.raw('GET', path);
      if ((await answer.text()).includes(SECRET)) telling.push(path);
    }
    return telling;
  };

  it('shows a filed sheet to its author only, through any route, until every member has filed', async () => {
    await fileBoth(assessor, SECRET);
    expect(await pagesTelling(assessor)).toEqual([`/api/committee/offers/${call.first}`]);

    const office = (Object.keys(STAFF) as StaffKey[]).filter((key) => key !== 'assessor');
    const readers = [
      ...(await Promise.all(office.map((key) => world.office(key)))),
      await world.member('melody'),
      await world.member('traveller'),
      test.client(),
    ];
    for (const reader of readers) expect(await pagesTelling(reader)).toEqual([]);

    for (const reader of [officer, assessor, other, await world.office('executive')]) {
      const view = await evaluation(reader);
      expect(view.ranking).toBeNull();
      expect(view.sheets).toEqual({ filed: 2, expected: 4, declarationsPending: 2 });
      expect(JSON.stringify(view.timeline)).not.toMatch(/"score"/u);
    }
    const early = await officer.raw('PUT', `/api/office/calls/${call.callId}/proposal`, { amounts: [] });
    expect([early.status, await codeOf(early)]).toEqual([409, 'sheets_pending']);
    // Everybody asks every route there is.
  }, 90_000);

  it('opens the files of an offer with its content, to whoever has declared impartiality', async () => {
    const callId = await world.openCall({ poolGrosze: 1_000_000 }, 'BL5');
    const { offerId: id, attachmentId } = await world.offerWithFile(callId, organisations.melody);
    await world.eligible(callId, id);
    await world.committee(STAFF.officer, callId, COMMITTEE, on(DAYS.checked, '12:00'));
    const routes = (member: Client) =>
      Promise.all([
        member.raw('GET', `/api/committee/offers/${id}/attachments`),
        member.raw('GET', `/api/committee/offers/${id}/attachments/${attachmentId}/file`),
      ]);
    const codes = async (member: Client) => Promise.all((await routes(member)).map(codeOf));

    expect(await codes(assessor)).toEqual(['declaration_required', 'declaration_required']);
    await declare(assessor, id);
    await declare(other, id, 'family');
    expect((await routes(assessor)).map(({ status }) => status)).toEqual([200, 200]);
    expect(await codes(other)).toEqual(['member_excluded', 'member_excluded']);
    // The same file through another offer of the committee.
    await declare(assessor, call.first);
    const through = `/api/committee/offers/${call.first}/attachments/${attachmentId}/file`;
    expect((await assessor.raw('GET', through)).status).toBe(404);
  });

  it('opens all sheets together with the last one', async () => {
    await fileBoth(assessor, SECRET);
    await fileBoth(other, 'Inne uzasadnienie');
    const view = await evaluation();
    expect(view.ranking).toHaveLength(2);
    expect(view.ranking?.map(({ place, score, meetsThreshold }) => [place, score, meetsThreshold])).toEqual([
      [1, 8000, true],
      [2, 8000, true],
    ]);
    // Equal in everything but the hour: the earlier submission comes first.
    expect(view.ranking?.map(({ offerId }) => offerId)).toEqual([call.first, call.second]);
    expect(view.ranking?.[0]?.sheets.map(({ member }) => member).sort()).toEqual(
      [STAFF.assessor.name, STAFF.assessorOfOrganisations.name].sort(),
    );
    expect(await pagesTelling(officer)).toEqual([`/api/office/calls/${call.callId}/evaluation`]);
    expect(await pagesTelling(test.client())).toEqual([]);
    expect(await pagesTelling(await world.member('melody'))).toEqual([]);
  });

  it('keeps drafts to their author, and saves them as far as they go', async () => {
    await declare(assessor, call.first);
    const whole = await sheetOf(assessor, call.first, 0.8, SECRET);
    const [one, ...rest] = whole.scores;
    const view = await assessor.call('PUT /api/committee/offers/:offerId/score-sheet', {
      params: { offerId: call.first },
      body: { scores: [{ ...one!, points: null }, ...rest.slice(0, 1)] },
    });
    expect(view.sheet).toMatchObject({ filedAt: null, savedAt: on(DAYS.scored).toISOString() });
    expect(view.sheet.scores).toHaveLength(2);
    expect(await pagesTelling(officer)).toEqual([]);
    expect(await pagesTelling(other)).toEqual([]);
    expect((await evaluation()).sheets.filed).toBe(0);
  });

  it('takes only whole sheets: every criterion within its points, with a reason', async () => {
    await declare(assessor, call.first);
    const { scores } = await sheetOf(assessor, call.first, 0.8, 'Dobrze');
    const wrong = scores.map((score, index) => ({
      ...score,
      points: index === 0 ? 11 : index === 1 ? null : score.points,
      reason: index === 2 ? '  ' : score.reason,
    }));
    const answer = await file(assessor, call.first, { scores: wrong });
    expect(answer.status).toBe(422);
    const { problems } = (await answer.json()) as { problems: { code: string; path: string }[] };
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'score_out_of_range scores.0.points',
      'score_missing scores.1.points',
      'score_reason_required scores.2.reason',
    ]);
    expect((await evaluation()).sheets.filed).toBe(0);
  });

  it('files a sheet once, from however many windows: the other reads why', async () => {
    await declare(assessor, call.first);
    const sheet = await sheetOf(assessor, call.first, 0.8, 'Dobrze');
    const window = await world.office('assessor');
    const answers = await Promise.all([
      file(assessor, call.first, sheet),
      file(window, call.first, { scores: sheet.scores.map((score) => ({ ...score, points: 0 })) }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser && (await codeOf(loser))).toBe('sheet_already_filed');
  });

  it('never changes a filed sheet, not even past the application', async () => {
    await fileBoth(assessor, SECRET);
    const sheet = await sheetOf(assessor, call.first, 0.1, 'Zmiana');
    const draft = await assessor.raw('PUT', `/api/committee/offers/${call.first}/score-sheet`, sheet);
    expect([draft.status, await codeOf(draft)]).toEqual([409, 'sheet_already_filed']);
    await expect(
      test.sql.query('UPDATE score_sheet SET score = 10000 WHERE offer_id = $1', [call.first]),
    ).rejects.toThrow('a filed score sheet is never changed');
  });

  it('waits for the formal checks: a sheet cannot be filed while one is pending', async () => {
    call = await closedCall(world, organisations, 1_000_000);
    await world.eligible(call.callId, call.first);
    await world.committee(STAFF.officer, call.callId, COMMITTEE, on(DAYS.checked));
    await declare(assessor, call.first);
    const answer = await file(assessor, call.first, await sheetOf(assessor, call.first, 0.8, 'Dobrze'));
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'formal_checks_pending']);
  });
});
