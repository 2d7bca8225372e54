import type { HideRemarkRequest } from '@nurt/contracts/programmes/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { holdRemark } from '../load-consultation';
import { Remark } from '../remark.entity';

/**
 * An officer hides a remark that insults somebody or exposes their data. It stays on record with the reason and the
 * name of who hid it, needs no answer, and may be hidden even after the report.
 */
@Injectable()
export class HideRemark {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns the id of the programme. */
  execute(caller: SignedInCaller, remarkId: string, { reason }: HideRemarkRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { consultation, remark } = await holdRemark(tx, caller, remarkId);
      if (remark.hiddenAt !== null) throw refuse.conflict('already_done');
      await tx.db.update(Remark, remarkId, {
        hiddenReason: reason.trim(),
        hiddenAt: tx.now,
        hiddenBy: caller.actor.accountId,
      });
      await tx.record({
        type: 'remark.hidden',
        subject: { kind: 'programme', id: consultation.programmeId },
        authorityId: remark.authorityId,
        data: { remarkId, number: remark.number, reason: reason.trim() },
      });
      return consultation.programmeId;
    });
  }
}
