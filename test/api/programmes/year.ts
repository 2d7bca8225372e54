import { localDate } from '@nurt/domain/calendar';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OffersFacade } from '../../../apps/api/src/modules/offers';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

/** Of the settled grant of 10 000 zł, 3 650 zł was not used and came back on 30 July 2026: 15 days late, with 16,00 zł of interest. */
export const UNUSED = 365_000;
export const INTEREST = 1_600;
export const RETURNED_ON = '2026-07-30';
/** The council's plan: 59 000 + 99 000 + 7 000 + 10 000 + 400 000 zł. */
export const PLAN = 57_500_000;

/**
 * One year that can be counted by hand: on BL2 a grant of 10 000 zł that was paid, settled and partly returned, and an
 * offer that was not funded; on BL5 a grant of 10 000 zł of which one instalment of 5 000 zł is paid. The call on BL1 drew
 * nobody and was annulled.
 */
export class Year {
  private constructor(
    readonly test: TestApp,
    readonly world: TestWorld,
    readonly programmeId: string,
    readonly ids: {
      readonly settledCall: string;
      readonly runningCall: string;
      readonly annulledCall: string;
      readonly settledOffer: string;
      readonly rejectedOffer: string;
      readonly runningOffer: string;
      readonly settled: string;
      readonly running: string;
      readonly report: string;
      readonly unpaidInstalment: string;
    },
  ) {}

  static async open(): Promise<Year> {
    const test = await startApp();
    const world = await TestWorld.open(test);
    const melody = await world.join('melody', 'melody');
    const settledCall = await world.openCall({ offersPerOrganisation: 2 });
    const settledOffer = await world.submittedOffer(settledCall, melody);
    const rejectedOffer = await world.submittedOffer(settledCall, melody);
    await world.formalCheck(STAFF.officer, settledCall, rejectedOffer, on(DAYS.checked), 'Brak podpisu.');
    await world.awarded(settledCall, [settledOffer], GRANT, '77/2026');
    const settled = await world.paidAgreement(settledOffer, 'WK.1.2026');
    const { content } = (await world.use(OffersFacade).get(world.db, settledOffer))!;
    const report = await world.report(
      MEMBERS.melody,
      settled,
      world.reportContent(content, GRANT - UNUSED),
      on(DAYS.reported),
    );
    await world.acceptReport(STAFF.officer, report, on(DAYS.accepted));
    const { rows } = await test.sql.query<{ id: string }>('SELECT id FROM grant_return');
    await world.recordReturn(
      STAFF.finance,
      rows[0]!.id,
      { receivedOn: localDate(RETURNED_ON), principalGrosze: UNUSED, interestGrosze: INTEREST },
      on(localDate('2026-08-14')),
    );

    const runningCall = await world.openCall({ title: 'Sport dla wszystkich' }, 'BL5');
    const runningOffer = await world.submittedOffer(runningCall, melody);
    await world.awarded(runningCall, [runningOffer], GRANT, '78/2026');
    const running = await world.signedAgreement(runningOffer, 'WK.2.2026');
    const [first = '', unpaidInstalment = ''] = await world.instalments(running);
    await world.pay(STAFF, first, on(DAYS.paid));

    const annulledCall = await world.openCall({ title: 'Turystyka' }, 'BL1');
    test.clock.set('2026-04-01T10:00:00Z');
    const officer = await world.office('officer');
    await officer.call('POST /api/office/calls/:callId/annulment', {
      params: { callId: annulledCall },
      body: { grounds: 'Nie złożono żadnej oferty.' },
    });
    const [programme] = await officer.call('GET /api/office/programmes');
    test.clock.set('2026-11-23T09:00:00Z');
    return new Year(test, world, programme!.id, {
      settledCall,
      runningCall,
      annulledCall,
      settledOffer,
      rejectedOffer,
      runningOffer,
      settled,
      running,
      report,
      unpaidInstalment,
    });
  }

  /** Moves the clock to noon of a day and signs somebody in. */
  on(day: string): void {
    this.test.clock.set(`${day}T11:00:00Z`);
  }

  office(role: keyof typeof STAFF): Promise<Client> {
    return this.world.office(role);
  }

  close(): Promise<void> {
    return this.test.stop();
  }
}
