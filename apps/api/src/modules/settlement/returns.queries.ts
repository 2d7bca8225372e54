import type { GrantReturnView } from '@nurt/contracts/settlement';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { authorityOf, refuse, type SignedInCaller } from '../../kernel';
import { AGREEMENTS_OF_YEARS, sideOf } from '../agreements';
import { boundToYears, OPEN_OF_ANY_YEAR } from '../programmes';
import { GrantReturn, GrantReturnReceipt } from './grant-return.entity';
import { grantReturnView } from './grant-return.view';

/** Reads of returns. Interest is reckoned up to the day on which the question came. */
@Injectable()
export class ReturnsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Returns to the authority, what is due first, then by the day: of one budget year, or of this and later ones and
   * those that are still due.
   */
  async ofOffice(caller: SignedInCaller, year?: number): Promise<GrantReturnView[]> {
    const { manager } = this.dataSource;
    const found = await manager.query<{ id: string }[]>(
      `SELECT id FROM grant_return WHERE authority_id = $1
          AND (agreement_id = ANY (${AGREEMENTS_OF_YEARS}) OR ${OPEN_OF_ANY_YEAR} AND status = 'due')`,
      [...boundToYears(authorityOf(caller), year, caller.arrivedAt)],
    );
    const returns = await manager.find(GrantReturn, {
      where: { id: In(found.map(({ id }) => id)) },
      order: { status: 'ASC', dueOn: 'ASC', id: 'ASC' },
    });
    return this.views(caller, returns);
  }

  /** @throws Refusal notFound for everybody who is neither the authority's office nor the grantee */
  async one(caller: SignedInCaller, id: string): Promise<GrantReturnView> {
    const grantReturn = await this.dataSource.manager.findOneBy(GrantReturn, { id });
    if (!grantReturn || !sideOf(caller.actor, grantReturn)) throw refuse.notFound();
    const [view] = await this.views(caller, [grantReturn]);
    if (!view) throw refuse.notFound();
    return view;
  }

  /** The return that followed the acceptance of the report, or null. Ask who may see it before. */
  async ofReport(caller: SignedInCaller, reportId: string): Promise<GrantReturnView | null> {
    const returns = await this.dataSource.manager.findBy(GrantReturn, { reportId });
    return (await this.views(caller, returns))[0] ?? null;
  }

  private async views(caller: SignedInCaller, returns: readonly GrantReturn[]): Promise<GrantReturnView[]> {
    if (returns.length === 0) return [];
    const { manager } = this.dataSource;
    const receipts = await manager.find(GrantReturnReceipt, {
      where: { grantReturnId: In(returns.map(({ id }) => id)) },
      order: { receivedOn: 'ASC', recordedAt: 'ASC' },
    });
    const names = await manager.query<
      { id: string; number: string; title: string; organisationId: string; organisation: string }[]
    >(
      `SELECT a.id, a.number, o.content ->> 'title' AS title, g.id AS "organisationId", g.name AS organisation
         FROM agreement a JOIN offer o ON o.id = a.offer_id JOIN organisation g ON g.id = a.organisation_id
        WHERE a.id = ANY ($1)`,
      [returns.map(({ agreementId }) => agreementId)],
    );
    const today = dateInWarsaw(caller.arrivedAt);
    return returns.flatMap((grantReturn) => {
      const name = names.find(({ id }) => id === grantReturn.agreementId);
      if (!name) return [];
      const context = {
        agreement: { id: name.id, number: name.number, title: name.title },
        organisation: { id: name.organisationId, name: name.organisation },
        receipts: receipts.filter(({ grantReturnId }) => grantReturnId === grantReturn.id),
      };
      const officer = sideOf(caller.actor, grantReturn) === 'office' ? caller.actor : null;
      return [grantReturnView(grantReturn, context, today, officer)];
    });
  }
}
