import { randomUUID } from 'node:crypto';
import type { ReportView } from '@nurt/contracts/settlement';
import { localDate } from '@nurt/domain/calendar';
import { grosze, sumGrosze } from '@nurt/domain/money';
import { estimate } from '@nurt/domain/offers';
import { figureRows } from '../../../apps/api/src/modules/programmes/yearly-figures.queries';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { PeopleWorld, plainly } from '../../../apps/api/src/demo/people';
import { sampleReport } from '../../../apps/api/src/demo/sample-report';
import { DAYS, on } from '../../support/world';
import { body, ProgrammeStage } from '../programmes/stage';

const TASK_TO = localDate('2027-03-31');
const NEXT_YEAR = localDate('2027-01-12');

/** A task from May 2026 to March 2027: 7 000 zł of the grant in 2026, 3 000 zł in 2027, all of it paid for but the last. */
describe('reports on single years of a multi-year agreement', () => {
  let stage: ProgrammeStage;
  let agreementId: string;
  let instalmentId: string;
  let interim: ReportView;
  let nextProgrammeId: string;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
    const { world, officer } = stage;
    const request = world.callRequest({
      poolGrosze: 3_000_000,
      taskTo: TASK_TO,
      laterYears: [{ year: 2027, grosze: 300_000 }],
    });
    const callId = await world.approvedCall(STAFF.officer, request, on(DAYS.announced));
    const day = DAYS.announced;
    await officer.call('POST /api/office/calls/:callId/announcement', {
      params: { callId },
      body: { version: 3, bulletin: day, noticeBoard: day, website: day },
    });
    const organisationId = await world.join('melody', 'melody');
    const offer = world.content({ taskTo: TASK_TO });
    const costs = offer.costs.map((item, index) => ({
      ...item,
      years: [
        { year: 2026, grosze: grosze(index === 0 ? 600_000 : 200_000) },
        { year: 2027, grosze: grosze(index === 0 ? 300_000 : 100_000) },
      ],
    }));
    const at = on(DAYS.applied);
    const offerId = await world.offer(MEMBERS.melody, { callId, organisationId }, { ...offer, costs }, at);
    await world.scoredCall(callId, [offerId]);
    clock(DAYS.scored, '15:00');
    await officer.call('PUT /api/office/calls/:callId/proposal', {
      params: { callId },
      body: {
        amounts: [{ offerId, grosze: 1_000_000, laterYears: [{ year: 2027, grosze: 300_000 }], reason: '' }],
      },
    });
    await world.approve(STAFF.executive, callId, '77/2026', on(DAYS.decided));
    clock(DAYS.decided);
    const agreement = await officer.call('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: {
        number: 'WK.1.2026',
        instalments: [
          { dueOn: DAYS.paid, grosze: 700_000 },
          { dueOn: '2027-01-15', grosze: 300_000 },
        ],
        awaitsReports: true,
      },
    });
    agreementId = agreement.id;
    expect(agreement).toMatchObject({
      awaitsReports: true,
      years: [
        { year: 2026, report: { dueOn: '2027-01-30', id: null, status: null } },
        { year: 2027, report: null },
      ],
    });
    await world.conclude(STAFF, agreementId, on(DAYS.signed));
    const [first, second] = await world.instalments(agreementId);
    await world.pay(STAFF, first!, on(DAYS.paid));
    instalmentId = second!;
    const next = await stage.draft(2027, { lines: body(2027).lines });
    nextProgrammeId = next.id;
    await stage.executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: next.id },
      body: { resolutionNumber: 'LII/1/2026', resolutionDate: '2026-04-10' },
    });
    clock(NEXT_YEAR);
    const inJanuary = await world.office('officer');
    const waiting = async () =>
      (await inJanuary.call('GET /api/office/board')).waiting.find(({ kind }) => kind === 'yearsToTakeOn');
    expect(await waiting()).toMatchObject({ count: 1, items: [{ id: agreementId, dueOn: '2027-01-01' }] });
    await inJanuary.call('POST /api/office/agreements/:agreementId/years', {
      params: { agreementId },
      body: { year: 2027, budgetLineId: next.lines.find(({ code }) => code === 'BL2')!.id },
    });
    expect(await waiting()).toBeUndefined();
  }, 120_000);
  afterAll(() => stage.test.stop());

  const clock = (day: typeof NEXT_YEAR, time = '10:00') => stage.test.clock.set(on(day, time).toISOString());
  const accounts = async (holder: string) => {
    const { rows } = await stage.test.sql.query<{ year: number; place: string; grosze: string }>(
      `SELECT p.year, a.place, a.balance_grosze AS grosze FROM ledger_account a
         JOIN budget_line l ON l.id = a.budget_line_id JOIN programme p ON p.id = l.programme_id
        WHERE a.holder_id = $1 AND a.balance_grosze > 0 ORDER BY p.year, a.place`,
      [holder],
    );
    return rows.map(({ year, place, grosze: of }) => `${String(year)} ${place} ${of}`);
  };

  it('keeps the instalment of the next year waiting, as the agreement says', async () => {
    const finance = await stage.world.office('finance');
    const waiting = await finance.refused('POST /api/office/instalments/:instalmentId/order', {
      params: { instalmentId },
    });
    expect(waiting).toMatchObject({ status: 409, code: 'payment_awaits_report' });
    const { instalments } = await finance.call('GET /api/agreements/:agreementId', {
      params: { agreementId },
    });
    expect(instalments[1]?.moves).toEqual([
      { move: 'order', allowed: false, reason: 'payment_awaits_report' },
    ]);
    const { waiting: work } = await finance.call('GET /api/office/board');
    expect(work.some(({ kind }) => kind === 'paymentsToOrder')).toBe(false);
  });

  it('calls to the report those who may write it, and nobody to what is closed to them', async () => {
    const { world } = stage;
    const grantee = await world.member('melody');
    const [organisation] = await grantee.call('GET /api/organisations');
    const organisationId = organisation!.id;
    await grantee.call('POST /api/small-grants', {
      body: { authorityId: world.authorityId, organisationId },
    });
    const people = new PeopleWorld(world);
    const at = on(NEXT_YEAR, '10:00');
    for (const [member, role] of [
      ['seniors', 'accountant'],
      ['sport', 'reader'],
    ] as const) {
      await people.colleague(MEMBERS.melody, organisationId, MEMBERS[member], plainly(role), at);
    }
    const due = async (member: 'melody' | 'seniors' | 'sport') => {
      const client = await world.member(member);
      const params = { organisationId };
      const board = await client.call('GET /api/organisations/:organisationId/board', { params });
      return [...new Set(board.due.map(({ kind }) => kind))].sort();
    };
    expect(await due('melody')).toEqual(['draftSmallGrant', 'reportToWrite']);
    expect(await due('seniors')).toEqual(['reportToWrite']);
    expect(await due('sport')).toEqual([]);
  });

  it('opens one interim report on each year but the last, for the grantee alone', async () => {
    const grantee = await stage.world.member('melody');
    const open = (year: unknown, client = grantee) =>
      client.raw('POST', `/api/agreements/${agreementId}/interim-report`, { year });
    const answers = await Promise.all([open(2026), open(2026), open(2026)]);
    const views = await Promise.all(answers.map(async (answer) => (await answer.json()) as ReportView));
    expect(new Set(views.map(({ id }) => id)).size).toBe(1);
    interim = views[0]!;
    expect(interim).toMatchObject({
      kind: 'interim',
      year: 2026,
      period: { from: '2026-05-01', to: '2026-12-31' },
      due: { dueOn: '2027-01-30' },
      agreement: { grantGrosze: 700_000, paidGrosze: 700_000 },
    });
    // The planned side is what 2026 bears: costs of 8 000 zł, and the sources that pay exactly for them.
    expect(estimate(interim.offer).total.grosze).toBe(800_000);
    const { sources } = interim.offer;
    expect(sumGrosze(Object.values(sources).map((part) => part ?? grosze(0)))).toBe(800_000);

    expect(await codeOf(await open(2027))).toEqual([409, 'report_year_unknown']);
    expect(await codeOf(await open(20_270))).toEqual([400, 'malformed_request']);
    await stage.world.join('traveller', 'traveller');
    const stranger = await stage.world.member('traveller');
    expect((await open(2026, stranger)).status).toBe(404);
    // The office sees no draft.
    const officer = await stage.world.office('officer');
    const { years } = await officer.call('GET /api/agreements/:agreementId', { params: { agreementId } });
    expect(years[0]?.report).toMatchObject({ id: null, status: null });
  });

  it('settles the year on its own line, asks back what was not used, and lets the next instalment go', async () => {
    const grantee = await stage.world.member('melody');
    const officer = await stage.world.office('officer');
    const params = { reportId: interim.id };
    const content = sampleReport(interim.offer, { usedGrosze: 650_000, paidOn: localDate('2026-12-10') });
    const late = {
      ...content.documents[0]!,
      id: randomUUID(),
      number: 'FV/9',
      paidOn: localDate('2027-01-04'),
    };
    const save = (version: number, parts: object) =>
      grantee.call('PATCH /api/reports/:reportId', { params, body: { version, parts } as never });
    await save(1, { ...content, documents: [...content.documents, late] });
    const tooLate = await grantee.refused('POST /api/reports/:reportId/submission', {
      params,
      body: { version: 2 },
    });
    expect(tooLate.problems).toContainEqual(
      expect.objectContaining({
        code: 'report_document_outside_term',
        path: `documents.${String(content.documents.length)}.paidOn`,
        params: { from: '2026-05-01', to: '2026-12-31' },
      }),
    );
    await save(2, { documents: content.documents });
    const submitted = await grantee.call('POST /api/reports/:reportId/submission', {
      params,
      body: { version: 3 },
    });
    expect(submitted.figures).toEqual({ paidGrosze: 700_000, usedGrosze: 650_000, unusedGrosze: 50_000 });
    const answers = await Promise.all(
      [officer, officer].map((one) => one.raw('POST', `/api/office/reports/${interim.id}/acceptance`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await accounts(agreementId)).toEqual([
      '2026 paid 50000',
      '2026 settled 650000',
      '2027 agreement 300000',
    ]);
    const accepted = await officer.call('GET /api/reports/:reportId', { params });
    // The grant of a year is used by its 31 December, so it is back by 31 January (UFP art. 251 ust. 1).
    expect(accepted.grantReturn).toMatchObject({ principalGrosze: 50_000, due: { dueOn: '2027-01-31' } });
    const agreement = await officer.call('GET /api/agreements/:agreementId', { params: { agreementId } });
    expect(agreement).toMatchObject({ status: 'signed', reportId: null });
    expect(agreement.years[0]?.report).toMatchObject({ id: interim.id, status: 'accepted' });

    await stage.world.pay(STAFF, instalmentId, on(NEXT_YEAR));
    await stage.world.recordReturn(
      STAFF.finance,
      accepted.grantReturn!.id,
      { receivedOn: NEXT_YEAR, principalGrosze: 50_000, interestGrosze: 0 },
      on(NEXT_YEAR, '12:00'),
    );
    expect(await accounts(agreementId)).toEqual([
      '2026 returned 50000',
      '2026 settled 650000',
      '2027 paid 300000',
    ]);
  });

  it('ends with a final report on the last year alone', async () => {
    clock(localDate('2027-04-12'));
    const grantee = await stage.world.member('melody');
    const opened = await grantee.call('POST /api/agreements/:agreementId/report', {
      params: { agreementId },
    });
    expect(opened).toMatchObject({
      kind: 'final',
      period: { from: '2027-01-01', to: '2027-03-31' },
      agreement: { grantGrosze: 300_000, paidGrosze: 300_000 },
    });
    const used = sampleReport(opened.offer, { usedGrosze: 300_000, paidOn: localDate('2027-03-10') });
    const reportId = await stage.world.report(MEMBERS.melody, agreementId, used, on(localDate('2027-04-12')));
    await stage.world.acceptReport(STAFF.officer, reportId, on(localDate('2027-04-20')));
    expect(await accounts(agreementId)).toEqual([
      '2026 returned 50000',
      '2026 settled 650000',
      '2027 settled 300000',
    ]);
    expect(await stage.discrepancies()).toBe(0);
    const rows = await grantee.call('GET /api/reports');
    expect(rows.map(({ kind, year, grantGrosze }) => [kind, year, grantGrosze])).toEqual([
      ['interim', 2026, 700_000],
      ['final', null, 300_000],
    ]);
    // The yearly report of each year has its own part.
    clock(localDate('2027-05-04'));
    const figures = async (programmeId: string) => {
      const { rows: found } = await stage.test.sql.query<{ figure: string; grosze: string }>(
        figureRows(['settled', 'returned', 'ownFinancialDelivered']),
        [programmeId, on(localDate('2027-05-04')).toISOString()],
      );
      return found.map(({ figure, grosze: amount }) => `${figure} ${amount}`);
    };
    expect(await figures(stage.programmeId)).toEqual([
      `ownFinancialDelivered ${String(interim.offer.sources.ownFinancialGrosze)}`,
      'returned 50000',
      'settled 650000',
    ]);
    expect(await figures(nextProgrammeId)).toEqual([
      `ownFinancialDelivered ${String(opened.offer.sources.ownFinancialGrosze)}`,
      'settled 300000',
    ]);
  });

  it('lets the final report wait for the interim ones', async () => {
    const { rows } = await stage.test.sql.query<{ id: string }>(
      `UPDATE agreement_interim SET accepted_at = NULL RETURNING agreement_id AS id`,
    );
    await stage.test.sql.query(
      `UPDATE report SET status = 'returned', used_grosze = NULL WHERE kind = 'final'`,
    );
    const grantee = await stage.world.member('melody');
    const final = (await grantee.call('GET /api/reports')).find(({ kind }) => kind === 'final')!;
    const view = await grantee.call('GET /api/reports/:reportId', { params: { reportId: final.id } });
    expect(rows).toEqual([{ id: agreementId }]);
    expect(view.moves).toContainEqual({ move: 'submit', allowed: false, reason: 'report_interim_awaited' });
    const refused = await grantee.refused('POST /api/reports/:reportId/submission', {
      params: { reportId: final.id },
      body: { version: view.version },
    });
    expect(refused).toMatchObject({
      status: 409,
      code: 'report_interim_awaited',
      problems: [{ params: { year: 2026 } }],
    });
  });
});

const codeOf = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  ((await answer.json()) as { code: string }).code,
];
