import { randomUUID } from 'node:crypto';
import { BUDGET_LINES } from '../../apps/api/src/demo/data/programme';
import { programmeSections } from '../../apps/api/src/demo/data/programme-sections';
import { ORGANISATIONS } from '../../apps/api/src/demo/data/organisations';
import { DEMO_PASSWORD, STAFF } from '../../apps/api/src/demo/data/people';
import { AUTHORITY } from '../../apps/api/src/demo/data/authority';
import { sampleReport } from '../../apps/api/src/demo/sample-report';
import { World } from '../../apps/api/src/demo/world';
import { localDate } from '@nurt/domain/calendar';
import type { LineBalance } from '@nurt/domain/programmes';
import { startApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { eventually } from '../support/eventually';
import { untold } from '../support/histories';
import { altanaOffer, cultureCall } from '../support/river';
import { saveOffer } from '../support/save-offer';

const GRANTEE = { email: 'zarzad@nowa-fala.example', name: 'Iga Bąk', password: 'pod-lipami-nad-raba-2026' };

/** Nothing here touches the database: a person's browser could do every line of it. */
describe('The river through HTTP: from the budget to the settled grant', () => {
  let app: TestApp;
  let officer: Client;
  let executive: Client;
  let finance: Client;
  let treasurer: Client;
  let grantee: Client;
  let callId: string;
  let offerId: string;
  let agreementId: string;
  let reportId: string;

  beforeAll(async () => {
    app = await startApp({ now: '2025-11-20T09:00:00Z', worker: true, settings: { demo: true } });
    // An installation begins with its authority and its people; there is no public door for that.
    const world = new World(app.app);
    const founded = new Date('2025-11-10T09:00:00Z');
    const authorityId = await world.authority(AUTHORITY, founded);
    for (const person of Object.values(STAFF)) await world.staff(authorityId, person, DEMO_PASSWORD, founded);
    const signIn = (role: keyof typeof STAFF) => app.client().signIn(STAFF[role].email, DEMO_PASSWORD);
    officer = await signIn('officer');
    executive = await signIn('executive');
    finance = await signIn('finance');
    treasurer = await signIn('treasurer');
  });
  afterAll(() => app.stop());

  const lineOf = async (code: string) => {
    const [programme] = await app.client().call('GET /api/public/programmes');
    const line = programme?.lines.find((one) => one.code === code);
    if (!programme || !line) throw new Error(`no line ${code}`);
    return { ...line, total: programme.total };
  };

  it('0. the council adopts a programme of 575 000 zł in five lines', async () => {
    const draft = await officer.call('POST /api/office/programmes', {
      body: {
        year: 2026,
        title: 'Program współpracy na rok 2026',
        lines: [...BUDGET_LINES],
        sections: programmeSections(2026),
      },
    });
    const adopted = await executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: draft.id },
      body: { resolutionNumber: 'XLI/412/2025', resolutionDate: '2025-11-20' },
    });
    expect(adopted.total.plannedGrosze).toBe(57_500_000);
    expect(adopted.lines.map(({ balance }) => balance.availableGrosze)).toEqual([
      5_900_000, 9_900_000, 700_000, 1_000_000, 40_000_000,
    ]);
  });

  it('1. the officer writes a call, sees what the law misses, has it approved and announces it', async () => {
    app.clock.set('2026-03-02T08:00:00Z');
    const culture = await lineOf('BL2');
    const request = { ...cultureCall(culture.id), selectionProcedure: '' };
    const draft = await officer.call('POST /api/office/calls', { body: request });
    expect(draft.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['call_window_too_short', 'call_item_missing']),
    );
    expect(draft.earliestDeadline.dueOn).toBe('2026-03-23');
    const mended = await officer.call('PUT /api/office/calls/:callId', {
      params: { callId: draft.id },
      body: {
        ...request,
        selectionProcedure: 'Komisja ocenia oferty, wybiera burmistrz.',
        closesAt: '2026-03-27T14:30:00.000Z',
        version: draft.version,
      },
    });
    expect(mended.missing).toEqual([]);
    const params = { callId: draft.id };
    const proposed = await officer.call('POST /api/office/calls/:callId/approval-request', {
      params,
      body: { version: mended.version },
    });
    const approved = await executive.call('POST /api/office/calls/:callId/approval', {
      params,
      body: { version: proposed.version },
    });
    const announced = await officer.call('POST /api/office/calls/:callId/announcement', {
      params,
      body: {
        version: approved.version,
        bulletin: '2026-03-02',
        noticeBoard: '2026-03-02',
        website: '2026-03-02',
      },
    });
    expect(announced.phase).toBe('open');
    callId = announced.id;
    expect((await lineOf('BL2')).balance).toMatchObject({
      announcedGrosze: 3_000_000,
      availableGrosze: 9_900_000,
    });
  });

  it('2. a citizen finds the call and downloads its announcement', async () => {
    const citizen = app.client();
    const [row] = await citizen.call('GET /api/public/calls', { query: { phase: 'open' } });
    expect(row?.id).toBe(callId);
    const call = await citizen.call('GET /api/public/calls/:callId', { params: { callId } });
    expect(call.terms.criteria).toHaveLength(5);
    const pdf = await citizen.raw('GET', `/api/public/calls/${callId}/announcement.pdf`);
    expect(pdf.headers.get('content-type')).toContain('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('3. an organisation registers by mail, writes its offer and gets a receipt', async () => {
    app.clock.set('2026-03-20T19:00:00Z');
    grantee = app.client();
    await grantee.call('POST /api/accounts', { body: { ...GRANTEE, locale: 'pl' } });
    const refused = await grantee.refused('POST /api/session', {
      body: { email: GRANTEE.email, password: GRANTEE.password },
    });
    expect(refused.code).toBe('email_not_confirmed');
    const mail = await eventually(async () => {
      const mails = await grantee.call('GET /api/demo/outbox', { query: { to: GRANTEE.email } });
      return mails.find(({ text }) => text.includes('token='));
    });
    const token = /token=([\w-]+)/.exec(mail.text)?.[1] ?? '';
    const state = await grantee.call('POST /api/accounts/confirmation', { body: { token } });
    expect(state.session?.account.email).toBe(GRANTEE.email);
    expect((await grantee.refused('POST /api/accounts/confirmation', { body: { token } })).code).toBe(
      'token_invalid',
    );

    const organisation = await grantee.call('POST /api/organisations', { body: ORGANISATIONS.melody });
    const started = await grantee.call('POST /api/offers', {
      body: { callId, organisationId: organisation.id },
    });
    expect(started.missing.length).toBeGreaterThan(10);
    const saved = await saveOffer(grantee, started.id, altanaOffer(GRANTEE));
    const submitted = await grantee.call('POST /api/offers/:offerId/submission', {
      params: { offerId: started.id },
      body: { version: saved.version },
    });
    offerId = submitted.id;
    expect(submitted.receipt).toMatchObject({
      number: 'OF/2026/1',
      receivedAt: '2026-03-20T19:00:00.000Z',
      requestedGrosze: 1_000_000,
    });
    expect(submitted.receipt?.checksum).toMatch(/^[0-9a-f]{64}$/);
    for (const document of ['offer.pdf', 'receipt.pdf']) {
      const pdf = await grantee.raw('GET', `/api/offers/${offerId}/${document}`);
      expect(pdf.status).toBe(200);
    }
  });

  it('4. the officer checks the offer formally', async () => {
    const early = await officer.raw('GET', `/api/office/offers/${offerId}`);
    expect(early.status).not.toBe(200);
    app.clock.set('2026-03-30T08:00:00Z');
    const offer = await officer.call('GET /api/office/offers/:offerId', { params: { offerId } });
    const checked = await officer.call('PUT /api/office/offers/:offerId/formal-check', {
      params: { offerId },
      body: {
        outcome: 'admitted',
        answers: offer.call.terms.checklist.map(({ id }) => ({ itemId: id, met: true, reason: '' })),
      },
    });
    expect(checked.status).toBe('eligible');
  });

  it('5. two members declare, score in sealed sheets, and a ranking and proposal follow', async () => {
    const staff = await officer.call('GET /api/office/staff');
    const members = staff.filter(({ roles }) => roles.includes('committeeMember'));
    await officer.call('PUT /api/office/calls/:callId/committee', {
      params: { callId },
      body: {
        members: members.map(({ accountId }, index) => ({
          accountId,
          namedBy: index === 0 ? ('authority' as const) : ('organisations' as const),
        })),
      },
    });
    for (const [index, role] of (['assessor', 'assessorOfOrganisations'] as const).entries()) {
      const member = await app.client().signIn(STAFF[role].email, DEMO_PASSWORD);
      await member.call('PUT /api/committee/offers/:offerId/declaration', {
        params: { offerId },
        body: { impartial: true, grounds: [], explanation: '' },
      });
      const offer = await member.call('GET /api/committee/offers/:offerId', { params: { offerId } });
      const scores = offer.call.criteria.map(({ id, maximumPoints }) => ({
        criterionId: id,
        points: maximumPoints - index,
        reason: 'Opis jest konkretny.',
      }));
      const evaluation = await officer.call('GET /api/office/calls/:callId/evaluation', {
        params: { callId },
      });
      expect(evaluation.ranking).toBeNull();
      await member.call('POST /api/committee/offers/:offerId/score-sheet/filing', {
        params: { offerId },
        body: { scores },
      });
    }
    const { ranking, availableGrosze } = await officer.call('GET /api/office/calls/:callId/evaluation', {
      params: { callId },
    });
    expect(availableGrosze).toBe(3_000_000);
    expect(ranking).toHaveLength(1);
    // The mean of 100 % and of one point less in each criterion: 25, 25 and 30 % of 9/10, twice 10 % of 4/5.
    expect(ranking?.[0]).toMatchObject({ place: 1, score: 9400, meetsThreshold: true });
    const proposed = await officer.call('PUT /api/office/calls/:callId/proposal', {
      params: { callId },
      body: { amounts: [{ offerId, grosze: 1_000_000, reason: '' }] },
    });
    expect(proposed.proposal?.amounts).toHaveLength(1);
  });

  it('6. the mayor approves: the amount is reserved, the result public, the applicant told', async () => {
    app.clock.set('2026-04-10T08:00:00Z');
    await executive.call('POST /api/office/calls/:callId/result', {
      params: { callId },
      body: { orderNumber: '77/2026', orderDate: '2026-04-10', proposedAt: '2026-03-30T08:00:00.000Z' },
    });
    expect((await lineOf('BL2')).balance).toMatchObject({
      availableGrosze: 8_900_000,
      announcedGrosze: 0,
      reservedGrosze: 1_000_000,
    });
    const { result } = await app.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(result).toMatchObject({
      orderNumber: '77/2026',
      rows: [{ awardedGrosze: 1_000_000, score: 9400 }],
    });
    await eventually(async () => {
      const mails = await grantee.call('GET /api/demo/outbox', { query: { to: GRANTEE.email } });
      return mails.find(({ subject }) => subject.includes('Przyznano dotację'));
    });
  });

  it('7. the agreement is prepared, signed by both and countersigned: committed', async () => {
    app.clock.set('2026-04-20T08:00:00Z');
    const prepared = await officer.call('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: {
        number: 'WK.526.1.2026',
        instalments: [
          { dueOn: '2026-04-30', grosze: 600_000 },
          { dueOn: '2026-05-31', grosze: 400_000 },
        ],
      },
    });
    agreementId = prepared.id;
    expect((await grantee.raw('GET', `/api/agreements/${agreementId}/agreement.pdf`)).status).toBe(200);
    await officer.call('POST /api/office/agreements/:agreementId/grantee-signature', {
      params: { agreementId },
      body: { signedOn: '2026-04-18' },
    });
    await executive.call('POST /api/office/agreements/:agreementId/signature', { params: { agreementId } });
    const signed = await treasurer.call('POST /api/office/agreements/:agreementId/countersignature', {
      params: { agreementId },
    });
    expect(signed.status).toBe('signed');
    expect((await lineOf('BL2')).balance).toMatchObject({ reservedGrosze: 0, committedGrosze: 1_000_000 });
  });

  it('8. instalments are ordered by one, approved by the other, executed: paid', async () => {
    app.clock.set('2026-04-27T08:00:00Z');
    const { instalments } = await finance.call('GET /api/agreements/:agreementId', {
      params: { agreementId },
    });
    for (const { id } of instalments) {
      const ordered = await finance.call('POST /api/office/instalments/:instalmentId/order', {
        params: { instalmentId: id },
      });
      const orderId = ordered.instalments.find((one) => one.id === id)?.order?.id ?? '';
      await treasurer.call('POST /api/office/payment-orders/:orderId/approval', { params: { orderId } });
      await finance.call('POST /api/office/payment-orders/:orderId/execution', {
        params: { orderId },
        body: { executedOn: '2026-04-27' },
      });
    }
    expect((await lineOf('BL2')).balance).toMatchObject({ committedGrosze: 0, executedGrosze: 1_000_000 });
  });

  it('9. the report is accepted: settled; what was not used comes back late, with interest', async () => {
    app.clock.set('2026-07-15T18:00:00Z');
    const opened = await grantee.call('POST /api/agreements/:agreementId/report', {
      params: { agreementId },
    });
    reportId = opened.id;
    expect(opened.due.dueOn).toBe('2026-07-30');
    const content = sampleReport(opened.offer, { usedGrosze: 950_000, paidOn: localDate('2026-06-20') });
    const saved = await grantee.call('PATCH /api/reports/:reportId', {
      params: { reportId },
      body: { version: opened.version, parts: structuredClone(content) as never },
    });
    await grantee.call('POST /api/reports/:reportId/submission', {
      params: { reportId },
      body: { version: saved.version },
    });
    const returned = await officer.call('POST /api/office/reports/:reportId/remarks', {
      params: { reportId },
      body: { remarks: 'Proszę dołączyć opis promocji.' },
    });
    expect(returned.status).toBe('returned');
    const again = await grantee.call('PATCH /api/reports/:reportId', {
      params: { reportId },
      body: {
        version: returned.version,
        parts: { additionalInformation: 'Promocja: plakaty i Kronika Bocheńska.' },
      },
    });
    await grantee.call('POST /api/reports/:reportId/submission', {
      params: { reportId },
      body: { version: again.version },
    });
    const accepted = await officer.call('POST /api/office/reports/:reportId/acceptance', {
      params: { reportId },
    });
    expect(accepted.figures).toEqual({ paidGrosze: 1_000_000, usedGrosze: 950_000, unusedGrosze: 50_000 });
    // The task ended on 30 June: 15 days to return what was not used (UFP art. 251 ust. 3).
    expect(accepted.grantReturn).toMatchObject({ principalGrosze: 50_000, due: { dueOn: '2026-07-15' } });
    app.clock.set('2026-09-15T08:00:00Z');
    const [due] = await finance.call('GET /api/office/returns');
    expect(due?.interestGrosze).toBeGreaterThan(0);
    const received = await finance.call('POST /api/office/returns/:returnId/receipts', {
      params: { returnId: due?.id ?? '' },
      body: { receivedOn: '2026-09-15', principalGrosze: 50_000, interestGrosze: due?.interestGrosze ?? 0 },
    });
    expect(received.status).toBe('received');
    expect((await grantee.raw('GET', `/api/reports/${reportId}/report.pdf`)).status).toBe(200);
  });

  it('10. the public sees the way of the grant, and every grosz of the 575 000 zł is in exactly one place', async () => {
    const grant = await app
      .client()
      .call('GET /api/public/grants/:grantId', { params: { grantId: offerId } });
    expect(grant).toMatchObject({ stage: 'settled', settledGrosze: 950_000, returnedGrosze: 50_000 });
    expect(grant.steps.map(({ kind }) => kind)).toEqual([
      'awarded',
      'agreementSigned',
      'instalmentPaid',
      'instalmentPaid',
      'reportSubmitted',
      'reportAccepted',
      'returnDue',
      'returnReceived',
    ]);
    const { programme } = await officer.call('GET /api/office/board');
    const places = (balance: LineBalance): number =>
      balance.availableGrosze +
      balance.reservedGrosze +
      balance.committedGrosze +
      balance.executedGrosze +
      balance.settledGrosze +
      balance.returnedGrosze +
      balance.lapsedGrosze;
    expect(programme?.total.plannedGrosze).toBe(57_500_000);
    expect(programme && places(programme.total)).toBe(57_500_000);
    for (const line of programme?.lines ?? []) expect(places(line.balance)).toBe(line.balance.plannedGrosze);
    const { rows } = await app.sql.query('SELECT * FROM ledger_discrepancy');
    expect(rows).toEqual([]);
  });

  it('11. the history of every record is told in words, to the office and to the organisation', async () => {
    expect(await untold(officer, grantee, { callId, offerId, agreementId, reportId })).toEqual([]);
  });

  it('refuses ids that nobody has with 404', async () => {
    const refused = await grantee.refused('GET /api/offers/:offerId', { params: { offerId: randomUUID() } });
    expect(refused.status).toBe(404);
  });
});
