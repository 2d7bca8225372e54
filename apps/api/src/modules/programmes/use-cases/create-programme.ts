import { randomUUID } from 'node:crypto';
import type { CreateProgrammeRequest } from '@nurt/contracts/programmes/requests';
import { programmeProblems } from '@nurt/domain/programmes';
import { grosze } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { BudgetLine, Programme } from '../programme.entity';

/** A cooperation officer enters the draft of a year's programme with its budget lines. */
@Injectable()
export class CreateProgramme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, request: CreateProgrammeRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      refuseIfAny(programmeProblems(request.lines));
      if (await tx.db.existsBy(Programme, { authorityId, year: request.year })) {
        throw refuse.conflict('programme_year_taken', { year: request.year });
      }
      const id = randomUUID();
      const lines = request.lines.map((line, position) =>
        tx.db.create(BudgetLine, {
          ...line,
          plannedGrosze: grosze(line.plannedGrosze),
          id: randomUUID(),
          programmeId: id,
          position,
        }),
      );
      await tx.db.insert(Programme, {
        id,
        authorityId,
        year: request.year,
        title: request.title,
        status: 'draft',
        createdAt: tx.now,
      });
      await tx.db.insert(BudgetLine, lines);
      await tx.record({ type: 'programme.drafted', subject: { kind: 'programme', id }, authorityId });
      return id;
    });
  }
}
