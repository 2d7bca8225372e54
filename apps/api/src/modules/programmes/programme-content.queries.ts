import type {
  AmendmentRowView,
  AmendmentView,
  ClassificationEntryView,
  ProgrammeContentView,
} from '@nurt/contracts/programmes';
import {
  amendmentProblems,
  limitsPassed,
  limitsPassedByAmendment,
  programmeProblems,
  splitByForce,
  type ProgrammeCase,
  type StandingLimits,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, permissionsOfActor, refuse, type SignedInCaller } from '../../kernel';
import { LedgerFacade } from '../ledger';
import { ClassificationEntry } from './classification-entry.entity';
import { ProgrammeAmendment } from './programme-amendment.entity';
import { Programme } from './programme.entity';
import { standingLimits } from './standing-limits';

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
    const { refused, told } = splitByForce(limitsPassed(programme.content, standing));
    return {
      version: programme.version,
      savedAt: programme.savedAt.toISOString(),
      title,
      sections,
      lines,
      ...(limitsBinding ? { limitsBinding } : {}),
      standingLimits: standing,
      warnings: programme.writable ? told : [],
      problems: [...programmeProblems(programme.content), ...refused],
    };
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
      standingLimits: standing,
      warnings: draft ? told : [],
      problems: draft
        ? [
            ...amendmentProblems({ programme: programme.content, amendment: amendment.content, freeGrosze }),
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
