import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockProgramme } from '../load-programme';
import { ProgrammeAmendment } from '../programme-amendment.entity';

/** An officer begins to prepare a change of an adopted programme; one at a time. */
@Injectable()
export class StartAmendment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, programmeId: string): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const programme = await lockProgramme(tx, authorityOf(caller), programmeId);
      if (programme.status !== 'adopted') throw refuse.conflict('not_now');
      if (await tx.db.existsBy(ProgrammeAmendment, { programmeId, status: 'draft' })) {
        throw refuse.conflict('amendment_open_already');
      }
      const amendment = ProgrammeAmendment.draft(programme, tx.now);
      await tx.db.insert(ProgrammeAmendment, amendment);
      await tx.record({
        type: 'programme.amendmentDrafted',
        subject: { kind: 'programme', id: programmeId },
        authorityId: programme.authorityId,
      });
      return amendment.id;
    });
  }
}
