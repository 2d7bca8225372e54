import type {
  AmendmentRowView,
  AmendmentView,
  ClassificationEntryView,
  LaterYearView,
  ProgrammeContentView,
} from '@nurt/contracts/programmes';
import {
  amendmentProblems,
  limitsPassed,
  limitsPassedByAmendment,
  programmeProblems,
  promisesUncovered,
  splitByForce,
  type ProgrammeCase,
  type StandingLimits,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, groszeOf, permissionsOfActor, refuse, type SignedInCaller } from '../../kernel';
import { LedgerFacade } from '../ledger';
import { attachedFiles } from './attached-files';
import { ClassificationEntry } from './classification-entry.entity';
import { ProgrammeAmendment } from './programme-amendment.entity';
import { Programme } from './programme.entity';
import { promisedFor, standingLimits } from './standing-limits';

/** Reads of what is written in programmes and in their amendments, for the office of one authority. */
@Injectable()
export class ProgrammeContentQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
  ) {}

  async content(caller: SignedInCaller, id: string): Promise<ProgrammeContentView> {
    const programme = await this.programme(caller, id);
    const { title, sections, lines, limitsBinding } = programme.content;
    const standing = await this.standing(programme);
    const promised =
      programme.kind === 'annual'
        ? await promisedFor(this.dataSource.manager, programme.authorityId, programme.year)
        : [];
    const { refused, told } = splitByForce(limitsPassed(programme.content, standing));
    return {
      version: programme.version,
      savedAt: programme.savedAt.toISOString(),
      title,
      sections,
      lines,
      ...(limitsBinding ? { limitsBinding } : {}),
      standingLimits: standing,
      promised,
      warnings: programme.writable ? [...told, ...promisesUncovered(programme.content, promised)] : [],
      problems: [...programmeProblems(programme.content), ...refused],
    };
  }

  /** What calls on lines of the programme promise for later years. Looks downstream at calls and awards. */
  async laterYears(caller: SignedInCaller, programmeId: string): Promise<LaterYearView[]> {
    const { id } = await this.programme(caller, programmeId);
    const rows = await this.dataSource.query<
      (Omit<LaterYearView, `${string}Grosze`> & Record<'promised' | 'awarded' | 'taken', string>)[]
    >(
      `SELECT c.id AS "callId", c.number, c.title, l.code AS "lineCode", l.name AS "lineName", y.year,
              y.promised_grosze AS promised, y.awarded_grosze AS awarded,
              (SELECT coalesce(sum(w.grosze), 0) FROM award_year w
                WHERE w.call_id = y.call_id AND w.year = y.year AND w.budget_line_id IS NOT NULL) AS taken
         FROM call_year y JOIN call c ON c.id = y.call_id JOIN budget_line l ON l.id = c.budget_line_id
        WHERE l.programme_id = $1 AND y.promised_grosze > 0 ORDER BY y.year, l.position, c.number`,
      [id],
    );
    return rows.map(({ promised, awarded, taken, ...row }) => ({
      ...row,
      promisedGrosze: groszeOf(promised),
      awardedGrosze: groszeOf(awarded),
      takenOnGrosze: groszeOf(taken),
    }));
  }

  async amendments(caller: SignedInCaller, programmeId: string): Promise<AmendmentRowView[]> {
    const authorityId = authorityOf(caller);
    if (!(await this.dataSource.manager.existsBy(Programme, { id: programmeId, authorityId }))) {
      throw refuse.notFound();
    }
    const found = await this.dataSource.manager.find(ProgrammeAmendment, {
      where: { programmeId, authorityId },
      order: { createdAt: 'DESC' },
    });
    return found.map(rowOf);
  }

  async amendment(caller: SignedInCaller, id: string): Promise<AmendmentView> {
    const amendment = await this.find(caller, id);
    const programme = await this.programme(caller, amendment.programmeId);
    const { status } = programme;
    const { kind, year, yearTo, title, sections, lines }: ProgrammeCase = programme.content;
    const freeGrosze = await this.ledger.balances(
      this.dataSource.manager,
      'line',
      lines.map((line) => line.id),
    );
    const standing = await this.standing(programme);
    const { refused, told } = splitByForce(
      limitsPassedByAmendment(programme.content, amendment.content, standing),
    );
    const files = await attachedFiles(this.dataSource.manager, programme.id);
    const changesFiles = files.some(({ brought, dropped }) => brought || dropped);
    const draft = amendment.status === 'draft';
    const open = draft && status === 'adopted';
    const permissions = permissionsOfActor(caller.actor);
    const move = (
      name: AmendmentView['moves'][number]['move'],
      by: 'programme.write' | 'programme.adopt',
      possible: boolean,
    ): AmendmentView['moves'][number] => {
      if (!permissions.includes(by)) return { move: name, allowed: false, reason: 'forbidden' };
      return possible ? { move: name, allowed: true } : { move: name, allowed: false, reason: 'not_now' };
    };
    return {
      ...rowOf(amendment),
      version: amendment.version,
      savedAt: amendment.savedAt.toISOString(),
      programme: { id: programme.id, kind, year, yearTo, status },
      amendment: amendment.content,
      current: { title, sections, lines },
      free: lines.map((line) => ({ lineId: line.id, freeGrosze: freeGrosze.get(line.id) ?? 0 })),
      files: draft ? files : [],
      standingLimits: standing,
      warnings: draft ? told : [],
      problems: draft
        ? [
            ...amendmentProblems({
              programme: programme.content,
              amendment: amendment.content,
              freeGrosze,
              changesFiles,
            }),
            ...refused,
          ]
        : [],
      moves: [
        move('edit', 'programme.write', open),
        move('adopt', 'programme.adopt', open),
        move('discard', 'programme.write', draft),
      ],
    };
  }

  /** One amendment as a row of the list. */
  async row(caller: SignedInCaller, id: string): Promise<AmendmentRowView> {
    return rowOf(await this.find(caller, id));
  }

  async classification(caller: SignedInCaller): Promise<ClassificationEntryView[]> {
    const entries = await this.dataSource.manager.find(ClassificationEntry, {
      where: { authorityId: authorityOf(caller) },
      order: { year: 'DESC', kind: 'ASC', code: 'ASC' },
    });
    return entries.map(({ id, year, kind, code, name }) => ({ id, year, kind, code, name }));
  }

  /** The multi-year programmes that limit the year of an annual one. */
  private async standing({ kind, authorityId, year }: Programme): Promise<StandingLimits[]> {
    return kind === 'annual' ? standingLimits(this.dataSource.manager, authorityId, year) : [];
  }

  private async programme(caller: SignedInCaller, id: string): Promise<Programme> {
    const programme = await this.dataSource.manager.findOneBy(Programme, {
      id,
      authorityId: authorityOf(caller),
    });
    if (!programme) throw refuse.notFound();
    return programme;
  }

  private async find(caller: SignedInCaller, id: string): Promise<ProgrammeAmendment> {
    const amendment = await this.dataSource.manager.findOneBy(ProgrammeAmendment, {
      id,
      authorityId: authorityOf(caller),
    });
    if (!amendment) throw refuse.notFound();
    return amendment;
  }
}

function rowOf({ id, status, content, createdAt }: ProgrammeAmendment): AmendmentRowView {
  return { id, status, justification: content.justification, createdAt: createdAt.toISOString() };
}
