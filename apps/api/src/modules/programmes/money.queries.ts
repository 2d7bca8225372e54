import type { MoneyFiguresView, ProgrammeMoneyView } from '@nurt/contracts/programmes';
import type { MoneyQuery } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, endOfYear, localDate, type LocalDate } from '@nurt/domain/calendar';
import {
  balanceOf,
  budgetExecution,
  groupedLines,
  type LineDetails,
  type MoneyFlow,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, refuse, refuseIfAny, type SignedInCaller } from '../../kernel';
import { LedgerFacade } from '../ledger';
import { Programme } from './programme.entity';

/** The money of a programme on any day that has passed, in the columns of Rb-28S and by place. */
@Injectable()
export class MoneyQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
  ) {}

  /** @throws Refusal notFound; invalid for a day to come */
  async of(
    caller: SignedInCaller,
    programmeId: string,
    { on: asked, by = 'line' }: MoneyQuery,
  ): Promise<ProgrammeMoneyView> {
    const { manager } = this.dataSource;
    const programme = await manager.findOneBy(Programme, {
      id: programmeId,
      authorityId: authorityOf(caller),
    });
    if (!programme) throw refuse.notFound();
    const today = dateInWarsaw(caller.arrivedAt);
    const on = asked === undefined ? today : localDate(asked);
    refuseIfAny(on > today ? [{ code: 'money_day_in_future', path: 'on', params: { today } }] : []);

    const told = await this.linesOn(programmeId, on);
    const lines = [...programme.lines]
      .sort((a, b) => a.position - b.position)
      .map(({ content }) => ({ ...content, ...told.get(content.id) }));
    const ids = lines.map(({ id }) => id);
    const [flows, firstDay] = await Promise.all([
      this.ledger.flows(manager, ids, { until: on, yearEnd: endOfYear(programme.year) }),
      this.firstDay(ids),
    ]);
    const figures = (members: readonly { readonly id: string }[]): MoneyFiguresView =>
      figuresOf(members.flatMap(({ id }) => flows.get(id) ?? []));
    return {
      programmeId,
      title: programme.title,
      year: programme.year,
      on,
      today,
      firstDay,
      by,
      total: figures(lines),
      groups: groupedLines(lines, by).map((group) => ({
        key: group.key,
        lines: group.lines.map(({ id, code, name }) => ({ id, code, name })),
        ...figures(group.lines),
      })),
    };
  }

  /** What the version that stood at the end of a day tells of each line: an amendment may rename and reclassify. */
  private async linesOn(programmeId: string, day: LocalDate): Promise<Map<string, LineDetails>> {
    const [version] = await this.dataSource.query<
      { lines: readonly (LineDetails & { readonly id: string })[] }[]
    >(
      `SELECT content -> 'lines' AS lines FROM programme_version
        WHERE programme_id = $1 AND (adopted_at AT TIME ZONE 'Europe/Warsaw')::date <= $2
        ORDER BY number DESC LIMIT 1`,
      [programmeId, day],
    );
    return new Map(
      (version?.lines ?? []).map(({ id, name, spheres, division, chapter, paragraph, priorityTasks }) => [
        id,
        { name, spheres, division, chapter, paragraph, priorityTasks },
      ]),
    );
  }

  /** The day of the first allocation: nothing can be in the books before it. */
  private async firstDay(lineIds: readonly string[]): Promise<LocalDate | null> {
    const [row] = await this.dataSource.query<{ day: LocalDate | null }[]>(
      'SELECT min(booked_on)::text AS day FROM ledger_line_day WHERE budget_line_id = ANY ($1)',
      [lineIds],
    );
    return row?.day ?? null;
  }
}

function figuresOf(flows: readonly MoneyFlow[]): MoneyFiguresView {
  return { execution: budgetExecution(flows), balance: balanceOf(flows) };
}
