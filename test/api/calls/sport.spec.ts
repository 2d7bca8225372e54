import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { allocate, grosze, sumGrosze } from '@nurt/domain/money';
import { localDate } from '@nurt/domain/calendar';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { clubOffer } from '../../../apps/api/src/demo/sample-club';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { DAYS, on, TestWorld } from '../../support/world';

/** The whole line of the development of sport: 400 000 zł. */
const POOL = grosze(40_000_000);
const CLUBS = 9;
/** Nine equal parts of it to the grosz: four of 44 444,45 zł and five of 44 444,44 zł. */
const PARTS = allocate(
  POOL,
  Array.from({ length: CLUBS }, () => 1),
);

/** Invented, with check digits that there are. */
const NIPS = [
  '527100011',
  '527100012',
  '527100013',
  '527100014',
  '527100015',
  '527100016',
  '527100017',
  '527100019',
  '527100020',
].map(nipFromDigits);

describe('four hundred thousand złoty for nine sports clubs', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let callId: string;
  const clubs: string[] = [];
  const offers: string[] = [];

  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    test.clock.set(on(DAYS.announced).toISOString());
    officer = await world.office('officer');
    // Nothing is written that only UDPP asks for, and offers are taken for a week.
    callId = await world.openCall(
      {
        title: 'Rozwój sportu',
        poolGrosze: POOL,
        closesAt: '2026-03-09T15:30:00+01:00',
        grantingRules: '',
        taskConditions: '',
        selectionProcedure: '',
        decisionBy: null,
        sameKindTasks: [],
        maximumGrantShare: null,
        offersPerOrganisation: 1,
        resultsTableRequired: false,
      },
      'BL5',
    );
    for (let n = 1; n <= CLUBS; n += 1) {
      clubs.push(
        await world.organisation(
          MEMBERS.sport,
          {
            ...ORGANISATIONS.judo,
            name: `Klub Sportowy nr ${String(n)}`,
            nip: NIPS[n - 1]!,
            regon: regonFromDigits(`1310000${String(n)}`),
            registerNumber: `${String(n)}/2012`,
            bankAccount: nrbFromDigits(`1090101400000712198100${String(n).padStart(2, '0')}`),
          },
          on(DAYS.adopted),
        ),
      );
    }
  }, 60_000);
  afterAll(() => test.stop());

  const club = (change: Parameters<TestWorld['content']>[0] = {}) => clubOffer(world.content({ ...change }));

  it('is announced by the bulletin alone, for a week, and cites no UDPP', async () => {
    const call = await test.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(call).toMatchObject({ phase: 'open', legalBasis: 'sports_act', spheres: [] });
    const block = await (await officer.raw('GET', `/api/office/calls/${callId}/bulletin.html`)).text();
    expect(block).toContain('ustawy z dnia 25 czerwca 2010 r. o sporcie');
    expect(block).not.toContain('pożytku publicznego');
    expect(block).not.toContain('Tablica ogłoszeń');
    expect(block).not.toMatch(/<h3>\d\./);
    const pdf = await test.client().raw('GET', `/api/public/calls/${callId}/announcement.pdf`);
    const { text } = await readPdf(Buffer.from(await pdf.arrayBuffer()));
    expect(text).toContain('o sporcie');
    expect(text).not.toContain('Tablica ogłoszeń');
    expect(text).not.toContain('tego samego rodzaju');
  });

  it('asks each club for its own form: what is missing is of sport, nothing of UDPP', async () => {
    test.clock.set(on(localDate('2026-03-04')).toISOString());
    const member = await world.member('sport');
    const draft = await member.call('POST /api/offers', {
      body: { callId, organisationId: clubs[0]! },
    });
    expect(draft.content).toMatchObject({ form: 'sport', sport: { discipline: '', groups: [] } });
    const codes = draft.missing.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['offer_sport_club_required', 'offer_sport_groups_required']),
    );
    expect(codes).not.toContain('offer_performance_choice_required');
    expect(codes).not.toContain('offer_experience_required');
    expect(draft.missing.filter(({ basis }) => /UDPP|2057/.test(basis ?? ''))).toEqual([]);
    await member.call('DELETE /api/offers/:offerId', { params: { offerId: draft.id } });
  });

  it('keeps the club part out of offers on the statutory form', async () => {
    const other = await world.openCall({ poolGrosze: 100_000 });
    test.clock.set(on(DAYS.applied).toISOString());
    const member = await world.member('sport');
    const { id, content } = await member.call('POST /api/offers', {
      body: { callId: other, organisationId: clubs[0]! },
    });
    expect(content).not.toHaveProperty('form');
    await saveOffer(member, id, { title: 'Tytuł', sport: club().sport });
    const saved = await member.call('GET /api/offers/:offerId', { params: { offerId: id } });
    expect(saved.content.title).toBe('Tytuł');
    expect(saved.content).not.toHaveProperty('sport');
  });

  it('takes an offer of each of the nine, each on the form of clubs', async () => {
    for (const organisationId of clubs) {
      offers.push(
        await world.offer(MEMBERS.sport, { callId, organisationId }, offer50(), on(localDate('2026-03-06'))),
      );
    }
    const rows = await test.sql.query<{ template: string; n: number }>(
      `SELECT template, count(*)::int AS n FROM offer WHERE call_id = $1 AND status = 'submitted' GROUP BY 1`,
      [callId],
    );
    expect(rows.rows).toEqual([{ template: 'sport-1', n: CLUBS }]);
  });

  it('prints the form of clubs, without the parts and numbers of the statutory one', async () => {
    const member = await world.member('sport');
    const answer = await member.raw('GET', `/api/offers/${offers[0]!}/offer.pdf`);
    const { text } = await readPdf(Buffer.from(await answer.arrayBuffer()));
    for (const words of ['Oferta klubu sportowego', 'Młodzicy, 12–15 lat', 'Na co klub przeznaczy dotację']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('pożytku publicznego');
    expect(text).not.toContain('VII. ');
    const receipt = await member.raw('GET', `/api/offers/${offers[0]!}/receipt.pdf`);
    expect((await readPdf(Buffer.from(await receipt.arrayBuffer()))).text).toContain(
      'oferta klubu sportowego',
    );
  });

  it('is awarded to the last grosz, and not a złoty more', async () => {
    await world.scoredCall(callId, offers);
    test.clock.set(on(DAYS.scored, '15:00').toISOString());
    const amounts = (last: number) =>
      offers.map((offerId, index) => ({
        offerId,
        grosze: index === 0 ? last : PARTS[index]!,
        reason: '',
      }));
    const refused = await officer.refused('PUT /api/office/calls/:callId/proposal', {
      params: { callId },
      body: { amounts: amounts(PARTS[0]! + 100) },
    });
    expect(refused.problems).toMatchObject([{ code: 'proposal_above_pool' }]);
    await world.propose(
      STAFF.officer,
      callId,
      new Map(amounts(PARTS[0]!).map(({ offerId, grosze }) => [offerId, grosze])),
      on(DAYS.scored, '15:00'),
    );
    await world.approve(STAFF.executive, callId, '90/2026', on(DAYS.decided));
    const { rows } = await test.sql.query<{ awarded: string }>(
      'SELECT awarded_grosze AS awarded FROM offer WHERE call_id = $1 ORDER BY awarded_grosze DESC',
      [callId],
    );
    expect(rows.map(({ awarded }) => Number(awarded))).toEqual([
      ...Array.from({ length: 4 }, () => 4_444_445),
      ...Array.from({ length: 5 }, () => 4_444_444),
    ]);
    expect(sumGrosze(PARTS)).toBe(POOL);
  });

  it('stands in one programme beside the four lines under UDPP, whose money it has not touched', async () => {
    const [programme] = await officer.call('GET /api/office/programmes');
    const view = await officer.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId: programme!.id },
    });
    const line = view.lines.find(({ code }) => code === 'BL5')!;
    expect(line.balance).toMatchObject({ plannedGrosze: POOL, reservedGrosze: POOL, availableGrosze: 0 });
    const others = view.lines.filter(({ code }) => code !== 'BL5');
    expect(others.map(({ legalBasis }) => legalBasis)).toEqual(['udpp', 'udpp', 'udpp', 'udpp']);
    expect(others.every(({ balance }) => balance.reservedGrosze === 0)).toBe(true);
    expect((await test.sql.query('SELECT * FROM ledger_discrepancy')).rows).toEqual([]);
  });

  /** 50 000 zł asked for, all of it from the grant: the sports act asks for no own contribution. */
  function offer50() {
    const whole = world.content();
    const [first] = whole.costs;
    const cost = { ...first!, unitCostGrosze: grosze(5_000_000), quantity: 1000 as never, years: [] };
    return club({
      costs: [cost],
      sources: {
        grantGrosze: grosze(5_000_000),
        ownFinancialGrosze: null,
        ownNonFinancialGrosze: null,
        recipientsGrosze: null,
      },
      activities: whole.activities.map((activity) => ({ ...activity, id: cost.activityId ?? activity.id })),
    });
  }
});
