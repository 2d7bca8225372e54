import type { Api } from '@nurt/contracts';
import { plainText } from '@nurt/domain/rich-text';
import { BUDGET_LINES } from '../../../apps/api/src/demo/data/programme';
import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

type CreateBody = Api['POST /api/office/programmes']['body'];
type AmendmentBody = Api['PUT /api/office/programme-amendments/:amendmentId']['body'];

/** One authority with its programme of 2026 in force, its officer and its executive. */
export class ProgrammeStage {
  private constructor(
    readonly test: TestApp,
    readonly world: TestWorld,
    readonly officer: Client,
    readonly executive: Client,
    readonly programmeId: string,
  ) {}

  /** @param options `worker`: letters are written, too */
  static async open(options: { readonly worker?: boolean } = {}): Promise<ProgrammeStage> {
    const test = await startApp({ now: on(DAYS.announced).toISOString(), ...options });
    const world = await TestWorld.open(test);
    const [officer, executive] = await Promise.all([world.office('officer'), world.office('executive')]);
    const [programme] = await officer.call('GET /api/office/programmes');
    return new ProgrammeStage(test, world, officer, executive, programme!.id);
  }

  /** A lawful draft for a year. */
  draft(year: number, change: Partial<CreateBody> = {}) {
    return this.officer.call('POST /api/office/programmes', { body: body(year, change) });
  }

  /** An amendment that does this. Amounts by the code of the line. */
  async amendment(
    amounts: Readonly<Record<string, number>>,
    change: Partial<AmendmentBody> = {},
  ): Promise<{ id: string; version: number }> {
    const { id, version } = await this.officer.call('POST /api/office/programmes/:programmeId/amendments', {
      params: { programmeId: this.programmeId },
    });
    return this.officer.call('PUT /api/office/programme-amendments/:amendmentId', {
      params: { amendmentId: id },
      body: {
        version,
        justification: 'Zmiana budżetu miasta.',
        changes: Object.entries(amounts).map(([code, plannedGrosze]) => ({
          lineId: this.world.line(code),
          plannedGrosze,
        })),
        newLines: [],
        sections: {},
        ...change,
      },
    });
  }

  adopt(
    { id, version }: { id: string; version: number },
    resolutionNumber: string,
    resolutionDate = '2026-03-02',
  ) {
    return this.executive.call('POST /api/office/programme-amendments/:amendmentId/adoption', {
      params: { amendmentId: id },
      body: { version, resolutionNumber, resolutionDate },
    });
  }

  refused(
    { id, version }: { id: string; version: number },
    resolutionNumber: string,
    resolutionDate = '2026-03-02',
  ) {
    return this.executive.refused('POST /api/office/programme-amendments/:amendmentId/adoption', {
      params: { amendmentId: id },
      body: { version, resolutionNumber, resolutionDate },
    });
  }

  discard({ id }: { id: string }) {
    return this.officer.call('DELETE /api/office/programme-amendments/:amendmentId', {
      params: { amendmentId: id },
    });
  }

  /** Planned and available amounts of the programme in force, by code. */
  async amounts(): Promise<Record<string, [number, number]>> {
    const { lines } = await this.officer.call('GET /api/office/programmes/:programmeId', {
      params: { programmeId: this.programmeId },
    });
    return Object.fromEntries(
      lines.map(({ code, balance }) => [code, [balance.plannedGrosze, balance.availableGrosze]]),
    );
  }

  /** How many accounts disagree with their postings, or are overdrawn. */
  async discrepancies(): Promise<number> {
    const { rows } = await this.test.sql.query<{ n: number }>(
      `SELECT (SELECT count(*) FROM ledger_discrepancy)::int
            + (SELECT count(*) FROM ledger_account WHERE place <> 'source' AND balance_grosze < 0)::int AS n`,
    );
    return rows[0]!.n;
  }
}

export function body(year: number, change: Partial<CreateBody> = {}): CreateBody {
  return {
    year,
    title: `Program współpracy na rok ${String(year)}`,
    sections: programmeSections(year),
    lines: BUDGET_LINES.map((line) => ({ ...line })),
    ...change,
  };
}

export const words = plainText;
