import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { DAYS, on } from '../../support/world';
import { body, ProgrammeStage, words } from '../programmes/stage';

/** The task runs into 2027: 7 000 zł of the grant in 2026, 3 000 zł in 2027. */
const TASK_TO = localDate('2027-03-31');
const LATER = [{ year: 2027, grosze: 500_000 }];
const NEXT_YEAR = localDate('2027-01-12');

describe('a call of several budget years', () => {
  let stage: ProgrammeStage;
  let callId: string;
  let offerId: string;
  let agreementId: string;
  let content: OfferContent;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
    const text = words('Treść');
    // 2027 may take 8 000 zł on lines of this code, and the programme says that it binds.
    const { id } = await stage.officer.call('POST /api/office/programmes', {
      body: {
        kind: 'multiYear',
        year: 2026,
        yearTo: 2027,
        title: 'Program wieloletni',
        sections: { aims: text, subjectScope: text, period: text, implementation: text, plannedFunds: text },
        lines: [],
      },
    });
    const { sections } = await stage.officer.call('GET /api/office/programmes/:programmeId/content', {
      params: { programmeId: id },
    });
    const [, line] = body(2026).lines;
    const limits = [
      { year: 2026, grosze: 9_900_000 },
      { year: 2027, grosze: 800_000 },
    ];
    await stage.officer.call('PUT /api/office/programmes/:programmeId/content', {
      params: { programmeId: id },
      body: {
        version: 1,
        title: 'Program wieloletni',
        sections,
        lines: [{ ...line!, plannedGrosze: 10_700_000, limits }],
        limitsBinding: true,
      },
    });
    await stage.executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: id },
      body: { resolutionNumber: 'M/1/26', resolutionDate: '2026-02-27' },
    });
  }, 120_000);
  afterAll(() => stage.test.stop());

  const clock = (day: typeof NEXT_YEAR, time = '10:00') => stage.test.clock.set(on(day, time).toISOString());
  const request = (change: object = {}) =>
    stage.world.callRequest({ poolGrosze: 3_000_000, taskTo: TASK_TO, laterYears: LATER, ...change });
  const accounts = async (holder: string) => {
    const { rows } = await stage.test.sql.query<{ year: number; place: string; grosze: string }>(
      `SELECT p.year, a.place, a.balance_grosze AS grosze FROM ledger_account a
         JOIN budget_line l ON l.id = a.budget_line_id JOIN programme p ON p.id = l.programme_id
        WHERE a.holder_id = $1 AND a.balance_grosze > 0 ORDER BY p.year, a.place`,
      [holder],
    );
    return rows.map(({ year, place, grosze: of }) => `${String(year)} ${place} ${of}`);
  };

  it('says what is missing: a year without its money, and a limit that binds', async () => {
    const missing = async (change: object) =>
      (await stage.officer.call('POST /api/office/calls', { body: request(change) })).missing.map(
        ({ code, path }) => `${code} ${path ?? ''}`,
      );
    expect(await missing({ laterYears: [] })).toEqual(['call_later_year_missing laterYears']);
    expect(await missing({ laterYears: [{ year: 2027, grosze: 800_001 }] })).toEqual([
      'call_year_above_limit laterYears.0.grosze',
    ]);
    const unlimited = await stage.officer.call('POST /api/office/calls', {
      body: { ...request({ poolGrosze: 100_000 }), budgetLineId: stage.world.line('BL1') },
    });
    expect(unlimited.missing).toEqual([]);
    expect(unlimited.warnings.map(({ code }) => code)).toEqual(['call_year_without_limit']);
  });

  it('promises a year no more than its limit, however many announce at once', async () => {
    const ids = [];
    for (const title of ['Jeden', 'Dwa', 'Trzy']) {
      ids.push(await stage.world.approvedCall(STAFF.officer, request({ title }), on(DAYS.announced)));
    }
    const today = '2026-03-02';
    const answers = await Promise.all(
      ids.map((id) =>
        stage.officer.raw('POST', `/api/office/calls/${id}/announcement`, {
          version: 3,
          bulletin: today,
          noticeBoard: today,
          website: today,
        }),
      ),
    );
    const codes = await Promise.all(
      answers.map(async (answer) =>
        answer.ok ? 'announced' : ((await answer.json()) as { code: string }).code,
      ),
    );
    expect(codes.filter((code) => code === 'announced')).toHaveLength(1);
    for (const code of codes) {
      expect(['announced', 'call_year_above_limit', 'call_year_above_limit_now']).toContain(code);
    }
    callId = ids[codes.indexOf('announced')]!;
    const { years } = await stage.officer.call('GET /api/office/calls/:callId', { params: { callId } });
    expect(years).toEqual([{ year: 2027, promisedGrosze: 500_000, awardedGrosze: 0 }]);
    // The losers left nothing behind: neither money nor a promise.
    const { rows } = await stage.test.sql.query('SELECT call_id FROM call_year');
    expect(rows).toEqual([{ call_id: callId }]);
    const { terms } = await stage.test.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(terms.laterYears).toEqual(LATER);
  });

  it('awards each year within what the call has for it, and reserves only the first in the ledger', async () => {
    const organisationId = await stage.world.join('melody', 'melody');
    const offer = stage.world.content({ taskTo: TASK_TO });
    const costs = offer.costs.map((item, index) => ({
      ...item,
      years: [
        { year: 2026, grosze: grosze(index === 0 ? 600_000 : 200_000) },
        { year: 2027, grosze: grosze(index === 0 ? 300_000 : 100_000) },
      ],
    }));
    content = { ...offer, costs };
    clock(DAYS.applied);
    offerId = await stage.world.offer(MEMBERS.melody, { callId, organisationId }, content, on(DAYS.applied));
    await stage.world.scoredCall(callId, [offerId]);
    clock(DAYS.scored, '15:00');
    const propose = (later: number) => ({
      params: { callId },
      body: {
        amounts: [{ offerId, grosze: 1_000_000, laterYears: [{ year: 2027, grosze: later }], reason: '' }],
      },
    });
    const refused = await stage.officer.refused('PUT /api/office/calls/:callId/proposal', propose(500_001));
    expect(refused.problems).toEqual([
      {
        code: 'proposal_above_year',
        path: 'amounts',
        params: { year: 2027, totalGrosze: 500_001, availableGrosze: 500_000 },
      },
    ]);
    const { ranking, year } = await stage.officer.call(
      'PUT /api/office/calls/:callId/proposal',
      propose(300_000),
    );
    // The costs are 8 000 zł in 2026 and 4 000 zł in 2027, so of the 10 000 zł asked for two thirds are of 2026.
    expect(year).toBe(2026);
    expect(ranking?.[0]?.requestedYears).toEqual([
      { year: 2026, grosze: 666_667 },
      { year: 2027, grosze: 333_333 },
    ]);
    expect(ranking?.[0]).toMatchObject({
      proposedGrosze: 1_000_000,
      proposedLaterYears: [{ year: 2027, grosze: 300_000 }],
    });
    await stage.world.approve(STAFF.executive, callId, '77/2026', on(DAYS.decided));
    expect(await accounts(offerId)).toEqual(['2026 award 700000']);
    const published = await stage.test.client().call('GET /api/public/programmes', { query: { year: 2026 } });
    expect(published.find(({ id }) => id === stage.programmeId)?.laterYears).toEqual([
      { year: 2027, promisedGrosze: 300_000, awardedGrosze: 300_000 },
    ]);
    clock(DAYS.decided);
    const { years } = await stage.officer.call('GET /api/office/calls/:callId', { params: { callId } });
    expect(years).toEqual([{ year: 2027, promisedGrosze: 300_000, awardedGrosze: 300_000 }]);
    await expect(
      stage.test.sql.query('UPDATE award_year SET grosze = 1 WHERE offer_id = $1', [offerId]),
    ).rejects.toThrow('never changed');
  });

  it('keeps a binding limit from being cut below what is promised of it', async () => {
    const programmes = await stage.officer.call('GET /api/office/programmes');
    const { id: programmeId, lines } = programmes.find(({ kind }) => kind === 'multiYear')!;
    const { id, version } = await stage.officer.call('POST /api/office/programmes/:programmeId/amendments', {
      params: { programmeId },
    });
    const saved = await stage.officer.call('PUT /api/office/programme-amendments/:amendmentId', {
      params: { amendmentId: id },
      body: {
        version,
        justification: 'Mniej na przyszły rok.',
        changes: [
          {
            lineId: lines[0]!.id,
            plannedGrosze: 10_199_999,
            limits: [
              { year: 2026, grosze: 9_900_000 },
              { year: 2027, grosze: 299_999 },
            ],
          },
        ],
        newLines: [],
        sections: {},
      },
    });
    const refused = await stage.refused(saved, 'M/2/26', '2026-04-10');
    expect(refused.problems).toMatchObject([
      {
        code: 'limit_below_promised',
        path: 'changes.0.limits',
        params: { year: 2027, promisedGrosze: 300_000 },
      },
    ]);
    await stage.discard(saved);
  });

  it('makes an agreement whose instalments keep to the years, and commits the first year', async () => {
    const instalments = (second: string) => [
      { dueOn: DAYS.paid, grosze: 700_000 },
      { dueOn: second, grosze: 300_000 },
    ];
    const refused = await stage.officer.refused('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: { number: 'WK.1.2026', instalments: instalments('2026-12-01') },
    });
    expect(refused.code).toBe('instalments_year_differs');
    const agreement = await stage.officer.call('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: { number: 'WK.1.2026', instalments: instalments('2027-01-15') },
    });
    agreementId = agreement.id;
    expect(agreement).toMatchObject({
      grantGrosze: 1_000_000,
      years: [
        { year: 2026, grosze: 700_000, line: { code: 'BL2' }, report: { dueOn: '2027-01-30', id: null } },
        { year: 2027, grosze: 300_000, line: null, report: null },
      ],
    });
    await stage.world.conclude(STAFF, agreementId, on(DAYS.signed));
    expect(await accounts(agreementId)).toEqual(['2026 agreement 700000']);
  });

  it('pays a later year only after its money is taken on from that year’s programme, once', async () => {
    const [first, second] = await stage.world.instalments(agreementId);
    await stage.world.pay(STAFF, first!, on(DAYS.paid));
    const finance = await stage.world.office('finance');
    const early = await finance.raw('POST', `/api/office/instalments/${second!}/order`);
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({ code: 'payment_year_not_taken_on' });

    // What is promised is seen at the programme of the year that promises, and at the next one before it is adopted.
    const programmeId = stage.programmeId;
    const later = await stage.officer.call('GET /api/office/programmes/:programmeId/later-years', {
      params: { programmeId },
    });
    expect(later).toMatchObject([{ lineCode: 'BL2', year: 2027, promisedGrosze: 300_000, takenOnGrosze: 0 }]);
    const poor = await stage.draft(2027, { lines: body(2027).lines.filter(({ code }) => code !== 'BL2') });
    const { warnings } = await stage.officer.call('GET /api/office/programmes/:programmeId/content', {
      params: { programmeId: poor.id },
    });
    expect(warnings).toMatchObject([
      { code: 'line_below_promised', params: { line: 'BL2', year: 2027, promisedGrosze: 300_000 } },
    ]);
    await stage.officer.call('POST /api/office/programmes/:programmeId/withdrawal', {
      params: { programmeId: poor.id },
    });
    // The plan of 2027 keeps within the limit of the multi-year programme: 8 000 zł.
    const programme = await stage.draft(2027, {
      lines: body(2027).lines.map((line) =>
        line.code === 'BL2' ? { ...line, plannedGrosze: 800_000 } : line,
      ),
    });
    await stage.executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: programme.id },
      body: { resolutionNumber: 'LII/1/2026', resolutionDate: '2026-04-10' },
    });
    clock(NEXT_YEAR);
    const officer = await stage.world.office('officer');
    const line = programme.lines.find(({ code }) => code === 'BL2')!;
    const take = (budgetLineId: string) =>
      officer.raw('POST', `/api/office/agreements/${agreementId}/years`, { year: 2027, budgetLineId });
    const wrong = await take(stage.world.line('BL2'));
    expect(await wrong.json()).toMatchObject({ code: 'agreement_year_line_unsuitable' });
    const answers = await Promise.all([take(line.id), take(line.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await accounts(agreementId)).toEqual(['2026 paid 700000', '2027 agreement 300000']);
    await stage.world.pay(STAFF, second!, on(NEXT_YEAR));
    expect(await accounts(agreementId)).toEqual(['2026 paid 700000', '2027 paid 300000']);
  });
});
