import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { splitBy } from '@nurt/domain/offers';
import type { ReportContent } from '@nurt/domain/settlement';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { sampleReport } from '../../../apps/api/src/demo/sample-report';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { DAYS, GRANT, Stage } from '../agreements/stage';

describe('a report on a joint offer', () => {
  let stage: Stage;
  let officer: Client;
  let grantee: Client;
  beforeAll(async () => {
    stage = await Stage.open();
    [officer, grantee] = await Promise.all([stage.world.office('officer'), stage.world.member('melody')]);
  });
  afterAll(() => stage.close());

  const read = (reportId: string, client = grantee) =>
    client.call('GET /api/reports/:reportId', { params: { reportId } });
  const save = (report: { id: string; version: number }, parts: Partial<ReportContent>) =>
    grantee.raw('PATCH', `/api/reports/${report.id}`, { version: report.version, parts });

  /** An agreement of two organisations, of which the second bears a quarter of the costs; paid. */
  const together = async (): Promise<{ agreementId: string; parties: [string, string] }> => {
    const { world, organisationId } = stage;
    const partnerId = await world.join('traveller', 'traveller');
    const partner = await world.member('traveller');
    const callId = await world.openCall({ poolGrosze: GRANT }, 'BL5');
    stage.day(DAYS.applied);
    const { id } = await world.wholeDraft(callId, organisationId);
    const at = `/api/offers/${id}/partners`;
    expect((await grantee.raw('POST', at, { number: ORGANISATIONS.traveller.nip })).status).toBe(201);
    expect((await partner.raw('POST', `${at}/${partnerId}/answer`, { accepted: true })).status).toBe(200);
    const joint = () => grantee.call('GET /api/offers/:offerId/partners', { params: { offerId: id } });
    const { content } = await joint();
    const split = splitBy({ ...content, joint: content.joint! }, [3, 1]);
    const applicants = split.applicants.map((one) => ({ ...one, work: `Zadania: ${one.name}` }));
    await saveOffer(grantee, id, {
      joint: { representation: 'Lider reprezentuje oferentów.', applicants },
    });
    const { version } = await joint();
    expect((await partner.raw('POST', `${at}/${partnerId}/confirmation`, { version })).status).toBe(200);
    expect((await grantee.raw('POST', `/api/offers/${id}/submission`, { version })).status).toBe(200);
    await world.awarded(callId, [id], GRANT, 'WSP/2026');
    const agreementId = await world.paidAgreement(id, 'WSP.2026');
    stage.day(DAYS.reported);
    return { agreementId, parties: [organisationId, partnerId] };
  };

  it('tells what each spent beside what the agreement says each bears, together all that was spent', async () => {
    const { agreementId, parties } = await together();
    const params = { agreementId };
    const { shares, grantGrosze, totalCostGrosze } = await officer.call('GET /api/agreements/:agreementId', {
      params,
    });
    expect(shares.map(({ id, share }) => [id, share])).toEqual([
      [parties[0], 7500],
      [parties[1], 2500],
    ]);
    const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
    expect(sum(shares.map((one) => one.grantGrosze))).toBe(grantGrosze);
    expect(sum(shares.map((one) => one.costGrosze))).toBe(totalCostGrosze);

    const draft = await grantee.call('POST /api/agreements/:agreementId/report', { params });
    expect(draft.content.partners).toEqual(
      parties.map((applicantId) => ({ applicantId, actualGrosze: null })),
    );
    const content = sampleReport(draft.offer, { usedGrosze: GRANT, paidOn: localDate('2026-06-25') });
    const spent = sum(content.costs.map(({ actualGrosze }) => actualGrosze ?? 0));
    const told = (second: number) =>
      [spent - 300_000, second].map((amount, place) => ({
        applicantId: parties[place]!,
        actualGrosze: grosze(amount),
      }));
    await save(draft, { ...content, partners: told(299_999) });
    const wrong = await read(draft.id);
    expect(wrong.missing).toEqual([
      expect.objectContaining({ code: 'report_partners_do_not_sum', path: 'partners' }),
    ]);
    const refused = await grantee.raw('POST', `/api/reports/${draft.id}/submission`, {
      version: wrong.version,
    });
    expect(refused.status).toBe(422);

    await save(wrong, { partners: told(300_000) });
    const { id, version } = await read(draft.id);
    await grantee.call('POST /api/reports/:reportId/submission', {
      params: { reportId: id },
      body: { version },
    });
    expect((await read(id, officer)).content.partners).toEqual(told(300_000));
    const pdf = await officer.raw('GET', `/api/reports/${id}/report.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });
});
