import type { SmallGrantPoolView } from '@nurt/contracts/small-grants';
import type { SmallGrantPoolRequest } from '@nurt/contracts/small-grants/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { poolView, SmallGrantLimits } from '../small-grant-limits';

/**
 * An officer sets what the pool of small grants is a share of. The act speaks of grants planned for tasks of
 * organisations in the budget year (UDPP art. 19a ust. 7) and leaves open which of them count; left to itself the
 * product takes the plan of the lines for public benefit tasks.
 */
@Injectable()
export class SetPoolBase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: SmallGrantLimits,
  ) {}

  execute(
    caller: SignedInCaller,
    programmeId: string,
    { baseGrosze, reason }: SmallGrantPoolRequest,
  ): Promise<SmallGrantPoolView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const own = await this.limits.pools(tx.db, authorityId);
      if (!own.some((pool) => pool.programmeId === programmeId)) throw refuse.notFound();
      const before = await this.limits.lockPool(tx, programmeId);
      const because = reason.trim();
      const base = baseGrosze === null ? before.plannedGrosze : grosze(baseGrosze);
      const after = poolView(
        { ...before, baseGrosze: base, baseSet: baseGrosze !== null, baseReason: because },
        dateInWarsaw(tx.now),
      );
      refuseIfAny([
        ...(baseGrosze !== null && because === ''
          ? [{ code: 'small_grant_pool_reason_required' as const, path: 'reason' }]
          : []),
        ...(after.grantedGrosze > after.limitGrosze
          ? [
              {
                code: 'small_grant_pool_below_granted' as const,
                path: 'baseGrosze',
                params: { limit: after.limitGrosze, granted: after.grantedGrosze },
                basis: after.basis,
              },
            ]
          : []),
      ]);
      await tx.db.query(
        'UPDATE small_grant_pool SET base_grosze = $2, base_reason = $3 WHERE programme_id = $1',
        [programmeId, baseGrosze, because],
      );
      await tx.record({
        type: 'programme.smallGrantPoolSet',
        subject: { kind: 'programme', id: programmeId },
        authorityId,
        data: { baseGrosze: base, reason: because },
      });
      return after;
    });
  }
}
