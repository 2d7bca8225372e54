import type { AdoptAmendmentRequest } from '@nurt/contracts/programmes/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import {
  amended,
  amendmentProblems,
  limitsBelowPromised,
  limitsPassedByAmendment,
  movementsOf,
  resolutionProblems,
  splitByForce,
  type LineDetails,
  type LineMovement,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { attachedFiles } from '../attached-files';
import { BudgetLine } from '../budget-line.entity';
import { insertLines, replaceLimits } from '../lines';
import { lockAmendment } from '../load-amendment';
import { ProgrammeAmendment } from '../programme-amendment.entity';
import { Programme } from '../programme.entity';
import { newestVersion, requireNewResolution, writeVersion } from '../programme-version';
import { holdStandingLimits, promisedByYear } from '../standing-limits';
import { AmendmentFiles } from './amendment-files';

/**
 * The council's resolution amends the programme: all movements of money, what is told of lines, the new texts and the
 * new version are one transaction. What calls, awards and agreements hold cannot be taken from a line; the ledger has the last word.
 */
@Injectable()
export class AdoptAmendment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ledger: LedgerFacade,
    private readonly files: AmendmentFiles,
  ) {}

  execute(caller: SignedInCaller, id: string, request: AdoptAmendmentRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const { amendment, programme } = await lockAmendment(tx, authorityId, id);
      if (programme.status !== 'adopted' || amendment.status !== 'draft') throw refuse.conflict('not_now');
      if (request.version !== amendment.version) throw refuse.conflict('changed_elsewhere');

      const before = programme.content;
      const { content } = amendment;
      const date = localDate(request.resolutionDate);
      const number = request.resolutionNumber.trim();
      const previous = await newestVersion(tx, programme.id);
      // From here on no call takes money from these lines until this is done: what is explained is what is true.
      const freeGrosze = await this.ledger.lockLines(
        tx,
        before.lines.map((line) => line.id),
      );
      const changesFiles = (await attachedFiles(tx.db, programme.id)).some(
        ({ brought, dropped }) => brought || dropped,
      );
      const standing = await holdStandingLimits(tx, authorityId, programme.year);
      refuseIfAny([
        ...resolutionProblems(date, dateInWarsaw(tx.now), previous?.resolutionDate ?? null),
        ...amendmentProblems({ programme: before, amendment: content, freeGrosze, changesFiles }),
        ...splitByForce(limitsPassedByAmendment(before, content, standing)).refused,
        ...limitsBelowPromised(before, content, await promisedByYear(tx, programme)),
      ]);
      await requireNewResolution(tx, authorityId, number);

      amendment.adopt();
      await tx.db.save(ProgrammeAmendment, amendment);
      const after = amended(before, content);
      await tx.db.update(Programme, programme.id, {
        sections: after.sections,
        version: programme.version + 1,
        savedAt: tx.now,
      });
      for (const { lineId, plannedGrosze, details } of content.changes) {
        await tx.db.update(BudgetLine, lineId, { plannedGrosze, ...(details && writtenDetails(details)) });
      }
      await replaceLimits(
        tx,
        content.changes.map(({ lineId, limits }) => ({ id: lineId, limits })),
      );
      await insertLines(tx, programme.id, content.newLines, before.lines.length);
      if (programme.kind === 'annual') await this.move(tx, amendment, movementsOf(before, content));
      await this.files.take(tx, id);
      const version = await writeVersion(tx, programme, after, {
        number,
        date,
        justification: content.justification,
        amendmentId: id,
      });
      await tx.record({
        type: 'programme.amended',
        subject: { kind: 'programme', id: programme.id },
        authorityId,
        data: { resolutionNumber: number, resolutionDate: date, version },
      });
    });
  }

  private async move(
    tx: Tx,
    { id, authorityId }: ProgrammeAmendment,
    movements: readonly LineMovement[],
  ): Promise<void> {
    for (const { lineId, direction, grosze } of movements) {
      const source = { place: 'source', holderId: lineId } as const;
      const line = { place: 'line', holderId: lineId } as const;
      await this.ledger.post(tx, {
        authorityId,
        budgetLineId: lineId,
        kind: 'amend',
        from: direction === 'cut' ? line : source,
        to: direction === 'cut' ? source : line,
        grosze,
        subject: { kind: 'programmeAmendment', id },
        key: `amend:${id}:${lineId}`,
      });
    }
  }
}

/** What is told anew of a line, as its columns take it. */
function writtenDetails({ name, spheres, division, chapter, paragraph, priorityTasks }: LineDetails) {
  return {
    name,
    spheres: [...spheres],
    division,
    chapter,
    paragraph,
    priorityTasks: [...priorityTasks],
  };
}
