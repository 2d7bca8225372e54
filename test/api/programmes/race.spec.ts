import { STAFF } from '../../../apps/api/src/demo/data/people';
import { DAYS, on } from '../../support/world';
import { ProgrammeStage } from './stage';

const ROUNDS = 6;
const today = '2026-03-02';

describe('an amendment in a race', () => {
  let stage: ProgrammeStage;
  beforeAll(async () => {
    stage = await ProgrammeStage.open();
  });
  afterAll(() => stage.test.stop());

  const announce = async (callId: string) =>
    stage.officer.raw('POST', `/api/office/calls/${callId}/announcement`, {
      version: 1,
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

  it('with the announcement of a call: one gets the money, the other reads why not', async () => {
    const winners = new Set<string>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      // The line holds 59 000 zł: the call wants all of it, the amendment too.
      const callId = await stage.world.draftCall(
        STAFF.officer,
        stage.world.callRequest({ poolGrosze: 5_900_000 }, 'BL1'),
        on(DAYS.announced),
      );
      const amendment = await stage.amendment({ BL1: 0, BL2: 9_900_000 + 5_900_000 });
      const [called, amended] = await Promise.all([
        announce(callId),
        adopt(amendment, `XLV/${String(round)}/2026`),
      ]);
      expect([called.status === 200, amended.status === 200].filter(Boolean)).toHaveLength(1);
      expect(await stage.discrepancies()).toBe(0);
      if (amended.status === 200) {
        winners.add('amendment');
        expect(['insufficient_funds', 'call_pool_above_available']).toContain(await codeOf(called));
        expect(await stage.amounts()).toMatchObject({ BL1: [0, 0], BL2: [15_800_000, 15_800_000] });
        const back = await stage.amendment({ BL1: 5_900_000, BL2: 9_900_000 });
        expect((await adopt(back, `XLV/${String(round)}b/2026`)).status).toBe(200);
      } else {
        winners.add('call');
        expect([409, 422]).toContain(amended.status);
        expect(['amendment_below_committed', 'insufficient_funds']).toContain(await codeOf(amended));
        expect(await stage.amounts()).toMatchObject({
          BL1: [5_900_000, 5_900_000],
          BL2: [9_900_000, 9_900_000],
        });
        await stage.discard(amendment);
        const annulled = await stage.officer.raw('POST', `/api/office/calls/${callId}/annulment`, {
          grounds: 'Koniec.',
        });
        expect(annulled.status).toBe(200);
      }
    }
    expect(winners.size).toBeGreaterThan(0);
  });

  it('with itself: the same resolution amends once', async () => {
    const amendment = await stage.amendment({ BL3: 800_000 });
    const answers = await Promise.all([1, 2, 3].map(() => adopt(amendment, 'XLVI/1/2026')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await stage.amounts()).toMatchObject({ BL3: [800_000, 800_000] });
    expect(await stage.discrepancies()).toBe(0);
  });

  it('with awards: what is awarded stays covered, whoever comes first', async () => {
    stage.test.clock.set(on(DAYS.announced).toISOString());
    const callId = await stage.world.openCall({ poolGrosze: 3_000_000 });
    const organisationId = await stage.world.join('melody', 'melody');
    const offerId = await stage.world.submittedOffer(callId, organisationId);
    await stage.world.scoredCall(callId, [offerId]);
    await stage.world.propose(STAFF.officer, callId, new Map([[offerId, 1_000_000]]), on(DAYS.decided));
    stage.test.clock.set(on(DAYS.decided).toISOString());
    // The award frees 20 000 zł of the call's pool; the cut goes to what the call holds before that.
    const amendment = await stage.amendment({ BL2: 3_000_000 });
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
    const culture = lines.find(({ code }) => code === 'BL2')?.balance;
    expect(culture).toMatchObject({
      plannedGrosze: 3_000_000,
      reservedGrosze: 1_000_000,
      availableGrosze: 2_000_000,
    });
    expect(await stage.discrepancies()).toBe(0);
  });
});
