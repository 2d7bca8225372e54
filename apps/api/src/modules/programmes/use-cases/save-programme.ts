import type { SaveProgrammeRequest } from '@nurt/contracts/programmes/requests';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lineOf, repeated, saveLines } from '../lines';
import { lockProgramme } from '../load-programme';
import { Programme } from '../programme.entity';
import { readSections } from '../sections';

/** An officer saves the draft of a programme. Whoever saw an older version overwrites nothing. */
@Injectable()
export class SaveProgramme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, request: SaveProgrammeRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const programme = await lockProgramme(tx, authorityOf(caller), id);
      if (!programme.writable) throw refuse.conflict('not_now');
      if (request.version !== programme.version) throw refuse.conflict('changed_elsewhere');
      const sections = readSections(programme.kind, request.sections);
      const lines = request.lines.map(lineOf);
      refuseIfAny(repeated(lines));
      await tx.db.update(Programme, id, {
        title: request.title,
        sections,
        ...(request.limitsBinding === undefined
          ? {}
          : { limitsBinding: request.limitsBinding && programme.kind === 'multiYear' }),
        version: programme.version + 1,
        savedAt: tx.now,
      });
      await saveLines(tx, id, programme.lines, lines);
    });
  }
}
