import { createHash } from 'node:crypto';
import type { ReportView } from '@nurt/contracts/settlement';
import { localDate } from '@nurt/domain/calendar';
import { reportText, type ReportContent } from '@nurt/domain/settlement';
import { sampleReport } from '../../../apps/api/src/demo/sample-report';
import type { Client } from '../../support/client';
import { DAYS, GRANT, STAFF, Stage } from '../agreements/stage';

describe('a final report', () => {
  let stage: Stage;
  let officer: Client;
  let grantee: Client;
  beforeAll(async () => {
    stage = await Stage.open();
    [officer, grantee] = await Promise.all([stage.world.office('officer'), stage.world.member('melody')]);
  });
  beforeEach(() => stage.day(DAYS.reported));
  afterAll(() => stage.close());

  const open = (agreementId: string): Promise<ReportView> =>
    grantee.call('POST /api/agreements/:agreementId/report', { params: { agreementId } });
  const read = (reportId: string, client = grantee): Promise<ReportView> =>
    client.call('GET /api/reports/:reportId', { params: { reportId } });
  const save = (report: { id: string; version: number }, parts: Partial<ReportContent>) =>
    grantee.raw('PATCH', `/api/reports/${report.id}`, { version: report.version, parts });
  const contentOf = (report: ReportView, usedGrosze = GRANT): ReportContent =>
    sampleReport(report.offer, { usedGrosze, paidOn: localDate('2026-06-25') });
  const submit = (reportId: string, version: number) =>
    ({ params: { reportId }, body: { version } }) as const;

  /** A report with everything filled in, saved. */
  const filled = async (agreementId: string, usedGrosze = GRANT): Promise<ReportView> => {
    const draft = await open(agreementId);
    await save(draft, contentOf(draft, usedGrosze));
    return read(draft.id);
  };
  const submitted = async (agreementId: string, usedGrosze = GRANT): Promise<ReportView> => {
    const { id, version } = await filled(agreementId, usedGrosze);
    return grantee.call('POST /api/reports/:reportId/submission', submit(id, version));
  };

  describe('being written', () => {
    it('is opened once for a signed agreement, with a row for every cost item of the offer', async () => {
      const agreementId = await stage.paidAgreement();
      const opened = await Promise.all([open(agreementId), open(agreementId), open(agreementId)]);
      const ids = new Set(opened.map(({ id }) => id));
      expect(ids.size).toBe(1);
      const [report] = opened;
      expect(report).toMatchObject({
        status: 'draft',
        version: 1,
        agreement: { id: agreementId, paidGrosze: GRANT, grantGrosze: GRANT, signedOn: '2026-04-20' },
        // The line is under the sports act, so the term comes from the agreement.
        due: { dueOn: '2026-07-30', basis: 'UFP art. 221 ust. 3 pkt 5 (umowa)' },
        figures: { paidGrosze: GRANT, usedGrosze: 0, unusedGrosze: GRANT },
        moves: [
          { move: 'edit', allowed: true },
          { move: 'submit', allowed: true },
        ],
      });
      expect(report?.content.costs).toEqual(
        report?.offer.costs.map(({ id }) => ({ costId: id, actualGrosze: null })),
      );
      expect(report?.missing.map(({ code }) => code)).toContain('report_results_required');
    });

    it('is not opened before everybody has signed', async () => {
      const agreementId = await stage.world.preparedAgreement(await stage.awardedOffer(), 'WK.przed');
      const refused = await grantee.refused('POST /api/agreements/:agreementId/report', {
        params: { agreementId },
      });
      expect(refused).toMatchObject({ status: 409, code: 'signature_missing' });
    });

    it('saves what changed and keeps the rest, and overwrites nothing that somebody else wrote', async () => {
      const report = await open(await stage.paidAgreement());
      expect(await (await save(report, { results: 'Trzy koncerty.' })).json()).toMatchObject({ version: 2 });
      const next = { id: report.id, version: 2 };
      expect(await (await save(next, { activities: 'Próby.' })).json()).toMatchObject({ version: 3 });
      const late = await save(next, { results: 'Nadpisane.' });
      expect([late.status, await late.json()]).toMatchObject([409, { code: 'changed_elsewhere' }]);
      expect((await read(report.id)).content).toMatchObject({
        results: 'Trzy koncerty.',
        activities: 'Próby.',
        costs: report.content.costs,
      });
    });

    it('refuses parts that are malformed, null or unknown, with their paths', async () => {
      const { id } = await open(await stage.paidAgreement());
      const answer = await grantee.raw('PATCH', `/api/reports/${id}`, {
        version: 1,
        parts: {
          results: null,
          invoices: [],
          documents: [{ id: 'x' }],
          sources: { grantGrosze: -1, bankInterestGrosze: 0.5 },
        },
      });
      expect(answer.status).toBe(400);
      const { problems } = (await answer.json()) as { problems: { code: string; path: string }[] };
      const said = problems.map(({ code, path }) => `${code} ${path}`);
      expect(said).toEqual(
        expect.arrayContaining([
          'invalid_text parts.results',
          'unknown_field parts.invoices',
          'invalid_id parts.documents.0.id',
          'required parts.documents.0.issuer',
          'amount_negative parts.sources.grantGrosze',
          'invalid_amount parts.sources.bankInterestGrosze',
        ]),
      );
      expect((await read(id)).version).toBe(1);
    });
  });

  describe('being submitted', () => {
    it('gets a checksum of exactly what was written, and changes no more', async () => {
      const agreementId = await stage.paidAgreement();
      const report = await submitted(agreementId);
      const text = reportText({ agreementNumber: report.agreement.number, content: report.content });
      expect(report).toMatchObject({
        status: 'submitted',
        submittedAt: '2026-07-15T10:00:00.000Z',
        checksum: createHash('sha256').update(text, 'utf8').digest('hex'),
        missing: [],
        moves: [],
      });
      const change = await save(report, { results: 'Inne.' });
      expect([change.status, await change.json()]).toMatchObject([409, { code: 'not_now' }]);
      expect(await stage.facts(report.id)).toEqual(['report.opened', 'report.submitted']);
    });

    it('is refused with all that is wrong at once, and nothing is written', async () => {
      const draft = await open(await stage.paidAgreement());
      const content = contentOf(draft);
      const [first, ...others] = content.documents;
      if (!first) throw new Error('the sample has documents');
      await save(draft, {
        ...content,
        results: '',
        documents: [{ ...first, paidOn: localDate('2026-07-01') }, ...others],
        sources: { ...content.sources, grantGrosze: (GRANT + 1) as typeof content.sources.grantGrosze },
      });
      const refused = await grantee.refused('POST /api/reports/:reportId/submission', submit(draft.id, 2));
      expect(refused.status).toBe(422);
      expect(refused.problems.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
        'report_results_required results',
        'report_grant_above_paid sources.grantGrosze',
        'report_sources_do_not_sum sources',
        'report_document_outside_term documents.0.paidOn',
        'report_spending_above_documents documents',
      ]);
      const kept = await read(draft.id);
      expect(kept).toMatchObject({ status: 'draft', checksum: null });
      expect(kept.missing.map(({ code }) => code)).toEqual(refused.problems.map(({ code }) => code));
    });

    it('waits for the end of the task', async () => {
      const { id, version } = await filled(await stage.paidAgreement());
      stage.day('2026-06-30');
      const refused = await grantee.refused('POST /api/reports/:reportId/submission', submit(id, version));
      expect(refused).toMatchObject({ status: 409, code: 'report_not_due' });
      expect((await read(id)).moves).toContainEqual({
        move: 'submit',
        allowed: false,
        reason: 'report_not_due',
      });
      stage.day('2026-07-01');
      const done = await grantee.call('POST /api/reports/:reportId/submission', submit(id, version));
      expect(done.status).toBe('submitted');
    });

    it('happens once from two tabs, and not with an older version', async () => {
      const { id, version } = await filled(await stage.paidAgreement());
      const older = await grantee.refused('POST /api/reports/:reportId/submission', submit(id, version - 1));
      expect(older).toMatchObject({ status: 409, code: 'changed_elsewhere' });
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => grantee.raw('POST', `/api/reports/${id}/submission`, { version })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      expect((await stage.facts(id)).filter((type) => type === 'report.submitted')).toHaveLength(1);
    });

    it('is for representatives: an editor writes and does not submit', async () => {
      const { id, version } = await filled(await stage.paidAgreement());
      await stage.world.join('seniors', 'seniors');
      await stage.test.sql.query(
        `INSERT INTO organisation_member (organisation_id, account_id, role)
         SELECT $1, id, 'editor' FROM account WHERE email = 'seniorzy@organizacja.example'`,
        [stage.organisationId],
      );
      // A representative elsewhere, and only an editor here.
      const editor = await stage.world.member('seniors');
      expect((await editor.raw('POST', `/api/reports/${id}/submission`, { version })).status).toBe(403);
      const view = await read(id, editor);
      expect(view.moves).toEqual([
        { move: 'edit', allowed: true },
        { move: 'submit', allowed: false, reason: 'forbidden' },
      ]);
    });
  });

  describe('being decided', () => {
    it('comes back with remarks, is put right and submitted again', async () => {
      const report = await submitted(await stage.paidAgreement());
      const returned = await officer.call('POST /api/office/reports/:reportId/remarks', {
        params: { reportId: report.id },
        body: { remarks: 'Brakuje opisu promocji.' },
      });
      expect(returned).toMatchObject({
        status: 'returned',
        remarks: 'Brakuje opisu promocji.',
        checksum: null,
      });
      const open = await read(report.id);
      expect(open.moves.map(({ move }) => move)).toEqual(['edit', 'submit']);
      await save(open, { activities: 'Z opisem promocji.' });
      const again = await grantee.call(
        'POST /api/reports/:reportId/submission',
        submit(report.id, open.version + 1),
      );
      expect(again.status).toBe('submitted');
      expect(again.checksum).not.toBe(report.checksum);
    });

    it('settles what was used and asks the rest back by its day', async () => {
      const agreementId = await stage.paidAgreement();
      const report = await submitted(agreementId, 800_000);
      stage.day(DAYS.accepted);
      const accepted = await officer.call('POST /api/office/reports/:reportId/acceptance', {
        params: { reportId: report.id },
      });
      expect(accepted).toMatchObject({
        status: 'accepted',
        figures: { paidGrosze: GRANT, usedGrosze: 800_000, unusedGrosze: 200_000 },
        grantReturn: {
          status: 'due',
          ground: 'unused',
          principalGrosze: 200_000,
          due: { dueOn: '2026-07-15', basis: 'UFP art. 251 ust. 3' },
        },
        moves: [],
      });
      const agreement = await officer.call('GET /api/agreements/:agreementId', { params: { agreementId } });
      expect(agreement).toMatchObject({ status: 'settled', paidGrosze: GRANT, settledGrosze: 800_000 });
      expect(await stage.money(agreement.offerId, agreementId)).toEqual({
        award: 0,
        agreement: 0,
        paid: 200_000,
        settled: 800_000,
        returned: 0,
      });
      expect(accepted.timeline.map(({ type }) => type)).toEqual([
        'report.opened',
        'report.submitted',
        'report.accepted',
        'return.due',
      ]);
    });

    it('asks nothing back when all was used, and releases what was never paid', async () => {
      const agreementId = await stage.signedAgreement();
      const [first = ''] = await stage.world.instalments(agreementId);
      await stage.world.pay(STAFF, first, new Date('2026-04-27T10:00:00Z'));
      const report = await open(agreementId);
      const half = contentOf(report, GRANT / 2);
      await save(report, half);
      await grantee.call('POST /api/reports/:reportId/submission', submit(report.id, 2));
      const accepted = await officer.call('POST /api/office/reports/:reportId/acceptance', {
        params: { reportId: report.id },
      });
      expect(accepted.grantReturn).toBeNull();
      const { offerId } = await officer.call('GET /api/agreements/:agreementId', { params: { agreementId } });
      expect(await stage.money(offerId, agreementId)).toEqual({
        award: 0,
        agreement: 0,
        paid: 0,
        settled: GRANT / 2,
        returned: 0,
      });
    });

    it('is not accepted while a payment is on its way, and once by two officers', async () => {
      const agreementId = await stage.signedAgreement();
      const instalments = await stage.world.instalments(agreementId);
      const paidAt = new Date('2026-04-27T10:00:00Z');
      await stage.world.pay(STAFF, instalments[0] ?? '', paidAt);
      await stage.world.orderPayment(STAFF.finance, instalments[1] ?? '', paidAt);
      const report = await submitted(agreementId, GRANT / 2);
      const view = await read(report.id, officer);
      expect(view.moves[0]).toEqual({ move: 'accept', allowed: false, reason: 'report_payments_open' });
      const params = { params: { reportId: report.id } };
      expect(await officer.refused('POST /api/office/reports/:reportId/acceptance', params)).toMatchObject({
        status: 409,
        code: 'report_payments_open',
      });
      await stage.test.sql.query(
        `UPDATE payment_order SET status = 'rejected', rejection_reason = 'x', decided_at = now(),
                decided_by = (SELECT id FROM account WHERE email = 'skarbnik@bochnia.example')
          WHERE agreement_id = $1 AND status = 'ordered'`,
        [agreementId],
      );
      const answers = await Promise.all(
        Array.from({ length: 3 }, () => officer.raw('POST', `/api/office/reports/${report.id}/acceptance`)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });
  });

  it('as a draft is its authors’ own, and submitted it is the authority’s too', async () => {
    const agreementId = await stage.paidAgreement();
    const { id } = await filled(agreementId);
    const officeList = async () => (await officer.call('GET /api/office/reports')).map((row) => row.id);
    expect((await officer.raw('GET', `/api/reports/${id}`)).status).toBe(404);
    expect(await officeList()).not.toContain(id);
    const before = await officer.call('GET /api/agreements/:agreementId', { params: { agreementId } });
    expect(before.reportId).toBeNull();

    const { version } = await read(id);
    await grantee.call('POST /api/reports/:reportId/submission', submit(id, version));
    expect(await officeList()).toContain(id);
    const view = await read(id, officer);
    expect(view.moves.map(({ move, allowed }) => [move, allowed])).toEqual([
      ['accept', true],
      ['returnWithRemarks', true],
    ]);
    const auditor = await stage.world.office('auditor');
    expect((await read(id, auditor)).moves.map(({ reason }) => reason)).toEqual(['forbidden', 'forbidden']);
  });

  it('does not exist for another organisation or another authority, on every route', async () => {
    const agreementId = await stage.paidAgreement();
    const { id, version } = await submitted(agreementId);
    await stage.world.join('sport', 'saltRunners');
    const stranger = await stage.world.member('sport');
    const asAuthor = await Promise.all([
      stranger.raw('POST', `/api/agreements/${agreementId}/report`),
      stranger.raw('GET', `/api/reports/${id}`),
      stranger.raw('PATCH', `/api/reports/${id}`, { version, parts: { results: 'Cudze.' } }),
      stranger.raw('POST', `/api/reports/${id}/submission`, { version }),
      stranger.raw('GET', `/api/reports?organisationId=${stage.organisationId}`),
    ]);
    expect(asAuthor.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(await stranger.call('GET /api/reports')).toEqual([]);

    const neighbour = await stage.neighbour();
    const asOffice = await Promise.all([
      neighbour.raw('GET', `/api/reports/${id}`),
      neighbour.raw('POST', `/api/office/reports/${id}/acceptance`),
      neighbour.raw('POST', `/api/office/reports/${id}/remarks`, { remarks: 'Cudze.' }),
    ]);
    expect(asOffice.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await neighbour.call('GET /api/office/reports')).toEqual([]);
    expect((await read(id)).status).toBe('submitted');
  });
});
