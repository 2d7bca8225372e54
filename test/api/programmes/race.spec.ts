import { STAFF } from '../../../apps/api/src/demo/data/people';
import { DAYS, on } from '../../support/world';
import { ProgrammeStage } from './stage';

const today = '2026-03-02';

describe('an amendment in a race', () => {
  let stage: ProgrammeStage;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
  }, 120_000);
  afterAll(() => stage.test.stop());

  const announce = async (callId: string) =>
    stage.officer.raw('POST', `/api/office/calls/${callId}/announcement`, {
      version: 3,
      bulletin: today,
      noticeBoard: today,
      website: today,
    });
  const adopt = ({ id, version }: { id: string; version: number }, resolutionNumber: string) =>
    stage.executive.raw('POST', `/api/office/programme-amendments/${id}/adoption`, {
      version,
      resolutionNumber,
      resolutionDate: today,
    });
  const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

  it.each([
    ['BL1', 5_900_000],
    ['BL2', 9_900_000],
    ['BL3', 700_000],
    ['BL4', 1_000_000],
  ])('with a call for the whole of %s: one gets the money, the other reads why not', async (code, whole) => {
    const callId = await stage.world.approvedCall(
      STAFF.officer,
      stage.world.callRequest({ poolGrosze: whole, maximumGrantGrosze: null }, code),
      on(DAYS.announced),
    );
    const before = (await stage.amounts())['BL5']?.[0] ?? 0;
    const amendment = await stage.amendment({ [code]: 0, BL5: before + whole });
    const [called, amended] = await Promise.all([announce(callId), adopt(amendment, `XLV/${code}/2026`)]);

    expect([called.status === 200, amended.status === 200].filter(Boolean)).toHaveLength(1);
    expect(await stage.discrepancies()).toBe(0);
    const after = await stage.amounts();
    if (amended.status === 200) {
      expect(['insufficient_funds', 'call_pool_above_available']).toContain(await codeOf(called));
      expect(after).toMatchObject({ [code]: [0, 0], BL5: [before + whole, before + whole] });
    } else {
      expect([409, 422]).toContain(amended.status);
      expect(['amendment_below_committed', 'insufficient_funds']).toContain(await codeOf(amended));
      expect(after).toMatchObject({ [code]: [whole, whole], BL5: [before, before] });
      await stage.discard(amendment);
    }
    expect(Object.values(after).reduce((sum, [planned]) => sum + planned, 0)).toBe(57_500_000);
  });

  it('with itself: the same resolution amends once', async () => {
    const { BL5: [planned] = [0] } = await stage.amounts();
    const amendment = await stage.amendment({ BL5: planned + 100_000 });
    const answers = await Promise.all([1, 2, 3].map(() => adopt(amendment, 'XLVI/1/2026')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await stage.amounts())['BL5']?.[0]).toBe(planned + 100_000);
    expect(await stage.discrepancies()).toBe(0);
  });

  it('with awards: what is awarded stays covered, whoever comes first', async () => {
    stage.test.clock.set(on(DAYS.announced).toISOString());
    const callId = await stage.world.openCall({ poolGrosze: 3_000_000 }, 'BL5');
    const organisationId = await stage.world.join('melody', 'melody');
    const offerId = await stage.world.submittedOffer(callId, organisationId);
    await stage.world.scoredCall(callId, [offerId]);
    await stage.world.propose(STAFF.officer, callId, new Map([[offerId, 1_000_000]]), on(DAYS.decided));
    stage.test.clock.set(on(DAYS.decided).toISOString());
    // The award frees 20 000 zł of the call's pool; the cut goes to what the call holds before that.
    const amendment = await stage.amendment({ BL5: 3_000_000 });
    const { proposal } = await stage.officer.call('GET /api/office/calls/:callId/evaluation', {
      params: { callId },
    });
    const [awarded, amended] = await Promise.all([
      stage.executive.raw('POST', `/api/office/calls/${callId}/result`, {
        proposedAt: proposal?.proposedAt,
        orderNumber: '90/2026',
        orderDate: '2026-04-10',
      }),
      stage.executive.raw('POST', `/api/office/programme-amendments/${amendment.id}/adoption`, {
        version: amendment.version,
        resolutionNumber: 'XLVI/2/2026',
        resolutionDate: '2026-04-10',
      }),
    ]);
    expect([awarded.status, amended.status]).toEqual([200, 200]);
    const { lines } = await stage.officer.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId: stage.programmeId },
    });
    const sport = lines.find(({ code }) => code === 'BL5')?.balance;
    expect(sport).toMatchObject({
      plannedGrosze: 3_000_000,
      reservedGrosze: 1_000_000,
      availableGrosze: 2_000_000,
    });
    expect(await stage.discrepancies()).toBe(0);
  });
});
