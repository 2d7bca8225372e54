import type { SaveAmendmentRequest } from '@nurt/contracts/programmes/requests';
import { grosze } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { limitsOf, lineOf, repeated } from '../lines';
import { lockAmendment } from '../load-amendment';
import { ProgrammeAmendment } from '../programme-amendment.entity';
import { readSections } from '../sections';

/** An officer saves the draft of an amendment. Whoever saw an older version overwrites nothing. */
@Injectable()
export class SaveAmendment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, request: SaveAmendmentRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { amendment, programme } = await lockAmendment(tx, authorityOf(caller), id);
      const seen = amendment.version;
      const newLines = request.newLines.map(lineOf);
      amendment.rewrite(
        {
          justification: request.justification,
          changes: request.changes.map(({ lineId, plannedGrosze, limits, details }) => ({
            lineId,
            ...(details ? { details } : {}),
            plannedGrosze: grosze(plannedGrosze),
            limits: limitsOf(limits),
          })),
          newLines,
          sections: readSections(programme.kind, request.sections),
        },
        tx.now,
      );
      if (request.version !== seen) throw refuse.conflict('changed_elsewhere');
      refuseIfAny(repeated(newLines, 'newLines'));
      await tx.db.save(ProgrammeAmendment, amendment);
    });
  }
}
