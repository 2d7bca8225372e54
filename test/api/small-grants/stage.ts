import type { DecideSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { localDate, type Instant } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { sampleSmallGrant } from '../../../apps/api/src/demo/sample-small-grant';
import { SmallGrantWorld } from '../../../apps/api/src/demo/small-grants';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { on, TestWorld } from '../../support/world';

type Member = keyof typeof MEMBERS;

/**
 * The days of the specs. The offer comes on Thursday 5 November 2026, under the new law; seven working days over
 * 11 November end on the 17th. It is published on the 6th, so comments end with the 13th.
 */
export const WHEN = {
  offered: on(localDate('2026-11-05')),
  published: on(localDate('2026-11-06')),
  lastComment: new Date('2026-11-13T22:59:59.999Z'),
  commentsOver: new Date('2026-11-13T23:00:00.000Z'),
  decided: on(localDate('2026-11-16')),
} as const;

/** An authority with its programme of 175 000 zł for public benefit tasks: the pool of the new law is 52 500 zł. */
export class Stage {
  readonly grants: SmallGrantWorld;

  private constructor(
    readonly app: TestApp,
    readonly world: TestWorld,
  ) {
    this.grants = new SmallGrantWorld(world);
  }

  static async open(): Promise<Stage> {
    const app = await startApp({ now: WHEN.offered.toISOString() });
    return new Stage(app, await TestWorld.open(app));
  }

  /** A client of a browser that acts at the instant. */
  async office(role: keyof typeof STAFF, at: Instant): Promise<Client> {
    this.app.clock.set(at.toISOString());
    return this.world.office(role);
  }

  async member(key: Member, at: Instant): Promise<Client> {
    this.app.clock.set(at.toISOString());
    return this.world.member(key);
  }

  /** A whole offer that asks for the amount, with 1 000 zł of other money. */
  content(askedGrosze = 500_000, change: Partial<SmallGrantContent> = {}): SmallGrantContent {
    return {
      ...sampleSmallGrant({
        title: 'Jesienne spotkania z piosenką',
        place: 'Bochnia',
        from: localDate('2026-11-20'),
        to: localDate('2026-12-20'),
        about: 'Cykl wspólnych śpiewań.',
        sphere: '16',
        contact: MEMBERS.melody,
        costs: [['Honoraria', askedGrosze, 100_000]],
      }),
      ...change,
    };
  }

  submitted(
    organisationId: string,
    askedGrosze = 500_000,
    {
      member = 'melody' as Member,
      at = WHEN.offered as Instant,
      change = {} as Partial<SmallGrantContent>,
    } = {},
  ): Promise<string> {
    return this.grants.submitted(
      MEMBERS[member],
      { authorityId: this.world.authorityId, organisationId },
      this.content(askedGrosze, change),
      at,
    );
  }

  async published(organisationId: string, askedGrosze = 500_000, member: Member = 'melody'): Promise<string> {
    const id = await this.submitted(organisationId, askedGrosze, { member });
    await this.grants.publish(STAFF.officer, id, WHEN.published);
    return id;
  }

  /** The base of the pool as the office may set it, past the application. Grosze. */
  async setPoolBase(baseGrosze: number): Promise<void> {
    await this.app.sql.query(
      `INSERT INTO small_grant_pool (programme_id, base_grosze, base_reason)
       SELECT programme_id, $2, 'ustalona' FROM budget_line WHERE id = $1`,
      [this.world.line('BL2'), baseGrosze],
    );
  }

  /** Where the money of a line is, by place; the places it has not reached hold nothing. Grosze. */
  async amounts(line: string): Promise<Readonly<Record<string, number>>> {
    const { rows } = await this.app.sql.query<{ place: string; grosze: string }>(
      `SELECT place, sum(balance_grosze) AS grosze FROM ledger_account
        WHERE budget_line_id = $1 AND place <> 'source' GROUP BY place`,
      [this.world.line(line)],
    );
    const held = Object.fromEntries(rows.map(({ place, grosze: sum }) => [place, Number(sum)]));
    return { line: 0, award: 0, ...held };
  }

  decision(
    grantGrosze: number | null,
    change: Partial<DecideSmallGrantRequest> = {},
  ): DecideSmallGrantRequest {
    return {
      purposeful: true,
      reasons: 'Zadanie jest potrzebne mieszkańcom.',
      considered: '',
      grantGrosze: grantGrosze === null ? null : grosze(grantGrosze),
      budgetLineId: this.world.line('BL2'),
      ...change,
    };
  }
}
