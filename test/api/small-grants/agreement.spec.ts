import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { on } from '../../support/world';
import { Stage, WHEN } from './stage';

describe('A granted small grant', () => {
  let stage: Stage;
  let executive: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
    executive = await stage.office('executive', WHEN.decided);
  }, 60_000);
  beforeEach(() => stage.app.clock.set(WHEN.decided.toISOString()));
  afterAll(() => stage.app.stop());

  const decide = (id: string, body: unknown) =>
    executive.raw('POST', `/api/office/small-grants/${id}/decision`, body);
  const amounts = () => stage.amounts('BL2');

  it('leads to an agreement that is signed, paid, reported and settled like any other', async () => {
    const id = await stage.published(organisationId, 500_000);
    expect((await decide(id, stage.decision(500_000))).status).toBe(200);
    const { world } = stage;
    const at = (day: string) => on(localDate(day));
    const agreement = await world.agreement(
      STAFF.officer,
      id,
      'MG.1.2026',
      [{ dueOn: localDate('2026-11-25'), grosze: grosze(500_000) }],
      at('2026-11-17'),
    );
    const melody = await stage.member('melody', at('2026-11-17'));
    const view = await melody.call('GET /api/agreements/:agreementId', {
      params: { agreementId: agreement },
    });
    expect(view).toMatchObject({ offerId: id, call: null, grantGrosze: 500_000, totalCostGrosze: 600_000 });
    const own = await melody.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
    expect(own).toMatchObject({ status: 'granted', agreementId: agreement });
    const pdf = await melody.raw('GET', `/api/agreements/${agreement}/agreement.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

    await world.conclude(STAFF, agreement, at('2026-11-18'));
    const [instalment] = await world.instalments(agreement);
    await world.pay(STAFF, instalment!, at('2026-11-25'));
    const { rows } = await stage.app.sql.query<{ content: Parameters<typeof world.reportContent>[0] }>(
      'SELECT content FROM offer WHERE id = $1',
      [id],
    );
    const content = world.reportContent(rows[0]!.content, 500_000);
    const paidOn = localDate('2026-12-15');
    const report = await world.report(
      MEMBERS.melody,
      agreement,
      {
        ...content,
        documents: content.documents.map((document) => ({ ...document, paidOn, issuedOn: paidOn })),
      },
      at('2026-12-22'),
    );
    const reportPdf = await (
      await stage.member('melody', at('2026-12-22'))
    ).raw('GET', `/api/reports/${report}/report.pdf`);
    expect(reportPdf.status).toBe(200);
    await world.acceptReport(STAFF.officer, report, at('2026-12-28'));
    expect(await amounts()).toEqual({ line: 9_400_000, award: 0, agreement: 0, paid: 0, settled: 500_000 });
    const grant = await stage.app
      .client()
      .call('GET /api/public/grants/:grantId', { params: { grantId: id } });
    expect(grant).toMatchObject({ stage: 'settled', settledGrosze: 500_000 });
  }, 60_000);
});
