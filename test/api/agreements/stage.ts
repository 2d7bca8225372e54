import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OfferRounds } from '../../../apps/api/src/demo/offer-rounds';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { LedgerFacade } from '../../../apps/api/src/modules/ledger';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

const NEIGHBOUR_PASSWORD = 'zza-miedzy-w-lapanowie';

/** The world of a grant: an awarded organisation, the offices of two authorities, a stranger. */
export class Stage {
  private decided = 0;

  private constructor(
    readonly test: TestApp,
    readonly world: TestWorld,
    readonly organisationId: string,
  ) {}

  static async open(): Promise<Stage> {
    const test = await startApp();
    const world = await TestWorld.open(test);
    const organisationId = await world.join('melody', 'melody');
    return new Stage(test, world, organisationId);
  }

  close(): Promise<void> {
    return this.test.stop();
  }

  /** Moves the clock to 10:00 UTC of the day. */
  day(day: string): void {
    this.test.clock.set(`${day}T10:00:00Z`);
  }

  /** An offer awarded on 10 April 2026, in a call of its own on the largest budget line. */
  async awardedOffer(grantGrosze = GRANT): Promise<string> {
    const callId = await this.world.openCall({ poolGrosze: GRANT }, 'BL5');
    const offerId = await this.world.submittedOffer(callId, this.organisationId);
    this.decided += 1;
    await this.world.awarded(callId, [offerId], grantGrosze, `${String(this.decided)}/2026`);
    if (grantGrosze < GRANT) {
      const people = { member: MEMBERS.melody, officer: STAFF.officer };
      await new OfferRounds(this.world).updated(people, offerId, on(DAYS.decided, '11:00'));
    }
    return offerId;
  }

  /** Signed by everybody on 20 April 2026; two instalments of 5 000 zł. */
  async signedAgreement(): Promise<string> {
    return this.world.signedAgreement(await this.awardedOffer(), `WK.${String(this.decided)}.2026`);
  }

  /** Signed, and both instalments executed on 27 April 2026. */
  async paidAgreement(): Promise<string> {
    return this.world.paidAgreement(await this.awardedOffer(), `WK.${String(this.decided)}.2026`);
  }

  /** A signed-in person of another authority in the same database who holds every deciding role there. */
  async neighbour(): Promise<Client> {
    const person = {
      email: 'wojt@lapanow.example',
      name: 'Wanda Czyż',
      roles: ['cooperationOfficer', 'executive', 'financeOfficer', 'treasurer'] as const,
    };
    const founded = on(DAYS.adopted);
    const authorityId = await this.world.authority(
      { ...AUTHORITY, name: 'Gmina Łapanów', terc: '1201042' },
      founded,
    );
    await this.world.staff(authorityId, person, NEIGHBOUR_PASSWORD, founded);
    return this.test.client().signIn(person.email, NEIGHBOUR_PASSWORD);
  }

  /** Where the money of an award and of its agreement is, in grosze. */
  async money(offerId: string, agreementId: string): Promise<Record<string, number>> {
    const ledger = this.world.use(LedgerFacade);
    const places = { award: offerId, agreement: agreementId, paid: agreementId } as const;
    const more = { settled: agreementId, returned: agreementId } as const;
    const entries = await Promise.all(
      Object.entries({ ...places, ...more }).map(async ([place, holderId]) => [
        place,
        await ledger.balance(this.world.db, { place: place as keyof typeof places, holderId }),
      ]),
    );
    return Object.fromEntries(entries) as Record<string, number>;
  }

  /** Types of the events about a record, oldest first. */
  async facts(subjectId: string): Promise<string[]> {
    const { rows } = await this.test.sql.query<{ type: string }>(
      'SELECT type FROM event WHERE subject_id = $1 ORDER BY position',
      [subjectId],
    );
    return rows.map(({ type }) => type);
  }

  /** Gives a treasurer's or another's role to somebody beside their own, for the tests of four eyes. */
  async alsoTreasurer(email: string): Promise<void> {
    await this.test.sql.query(
      `UPDATE staff SET roles = roles || ARRAY['treasurer'] WHERE account_id = (SELECT id FROM account WHERE email = $1)`,
      [email],
    );
  }
}

export { DAYS, GRANT, on, STAFF };
