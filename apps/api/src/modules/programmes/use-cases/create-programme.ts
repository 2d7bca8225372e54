import { randomUUID } from 'node:crypto';
import type { CreateProgrammeRequest } from '@nurt/contracts/programmes/requests';
import { yearProblems } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { insertLines, lineOf, repeated } from '../lines';
import { Programme } from '../programme.entity';
import { readSections } from '../sections';

/** A cooperation officer begins the draft of a programme. What it still misses is told until it is adopted. */
@Injectable()
export class CreateProgramme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, request: CreateProgrammeRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const { year, title } = request;
      const kind = request.kind ?? 'annual';
      const yearTo = request.yearTo ?? year;
      const sections = readSections(kind, request.sections ?? {});
      const lines = request.lines.map(lineOf);
      refuseIfAny([...yearProblems({ kind, year, yearTo }), ...repeated(lines)]);
      if (kind === 'annual') {
        const taken = await tx.db
          .createQueryBuilder(Programme, 'p')
          .where(`p.authority_id = :authorityId AND p.year = :year AND p.kind = 'annual'`, {
            authorityId,
            year,
          })
          .andWhere(`p.status <> 'withdrawn'`)
          .getExists();
        if (taken) throw refuse.conflict('programme_year_taken', { year });
      }
      const id = randomUUID();
      await tx.db.insert(Programme, {
        id,
        authorityId,
        kind,
        year,
        yearTo,
        title,
        sections,
        status: 'draft',
        version: 1,
        savedAt: tx.now,
        createdAt: tx.now,
      });
      await insertLines(tx, id, lines, 0);
      await tx.record({ type: 'programme.drafted', subject: { kind: 'programme', id }, authorityId });
      return id;
    });
  }
}
