import type { CommitteeSeatView } from '@nurt/contracts/evaluation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, refuse, type SignedInCaller } from '../../kernel';
import { AuthoritiesFacade } from '../authorities';

/** What the committees of an authority still expect of somebody, for whoever would end their employment. */
@Injectable()
export class CommitteeSeatsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  /**
   * Committees of calls without a result on which the person sits and scores, the soonest call first.
   * @throws Refusal notFound for people of other authorities
   */
  async of(caller: SignedInCaller, personId: string): Promise<CommitteeSeatView[]> {
    const authorityId = authorityOf(caller);
    const staff = await this.authorities.staff(this.dataSource.manager, authorityId);
    if (!staff.some(({ accountId }) => accountId === personId)) throw refuse.notFound();
    return this.dataSource.query<CommitteeSeatView[]>(
      `SELECT c.id AS "callId", c.title,
              (SELECT count(*)::int FROM offer o
                WHERE o.call_id = c.id AND o.status = 'eligible'
                  AND NOT EXISTS (SELECT FROM impartiality_declaration d
                                   WHERE d.offer_id = o.id AND d.account_id = m.account_id AND NOT d.impartial)
                  AND NOT EXISTS (SELECT FROM score_sheet s
                                   WHERE s.offer_id = o.id AND s.account_id = m.account_id
                                     AND s.filed_at IS NOT NULL)) AS "sheetsOwed"
         FROM committee_member m JOIN call c ON c.id = m.call_id
        WHERE m.account_id = $1 AND m.released_at IS NULL AND c.authority_id = $2 AND c.status = 'announced'
        ORDER BY c.closes_at, c.id`,
      [personId, authorityId],
    );
  }
}
