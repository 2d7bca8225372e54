import { Injectable } from '@nestjs/common';
import { authorityOf, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockAmendment } from '../load-amendment';
import { ProgrammeAmendment } from '../programme-amendment.entity';
import { AmendmentFiles } from './amendment-files';

/** An officer gives up an amendment that the council has not adopted. */
@Injectable()
export class DiscardAmendment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: AmendmentFiles,
  ) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { amendment } = await lockAmendment(tx, authorityOf(caller), id);
      amendment.discard();
      await this.files.giveUp(tx, id);
      await tx.db.save(ProgrammeAmendment, amendment);
      await tx.record({
        type: 'programme.amendmentDiscarded',
        subject: { kind: 'programme', id: amendment.programmeId },
        authorityId: amendment.authorityId,
      });
    });
  }
}
