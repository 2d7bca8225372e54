import type { BudgetLineView, ProgrammeView, PublicProgrammeView } from '@nurt/contracts/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, permissionsOfActor, refuse, timelineOf, type SignedInCaller } from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { LedgerFacade, totalBalance } from '../ledger';
import { Programme } from './programme.entity';

/** Reads of programmes: for the office of one authority, and for everybody. */
@Injectable()
export class ProgrammesQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  async ofOffice(caller: SignedInCaller): Promise<ProgrammeView[]> {
    const programmes = await this.dataSource.manager.find(Programme, {
      where: { authorityId: authorityOf(caller) },
      order: { year: 'DESC' },
    });
    return Promise.all(programmes.map((programme) => this.view(caller, programme)));
  }

  async one(caller: SignedInCaller, id: string): Promise<ProgrammeView> {
    const programme = await this.dataSource.manager.findOneBy(Programme, {
      id,
      authorityId: authorityOf(caller),
    });
    if (!programme) throw refuse.notFound();
    return this.view(caller, programme);
  }

  async public(): Promise<PublicProgrammeView[]> {
    const { manager } = this.dataSource;
    const programmes = await manager.find(Programme, {
      where: { status: 'adopted' },
      order: { year: 'DESC' },
    });
    const authorities = new Map(
      (await this.authorities.all(manager)).map(({ id, name }) => [id, { id, name }]),
    );
    return Promise.all(
      programmes.map(async ({ id, year, title, authorityId, resolutionNumber, resolutionDate, ...rest }) => ({
        id,
        authority: authorities.get(authorityId) ?? { id: authorityId, name: '' },
        year,
        title,
        resolutionNumber: resolutionNumber ?? '',
        resolutionDate: resolutionDate ?? '',
        ...(await this.money(rest)),
      })),
    );
  }

  private async view(caller: SignedInCaller, programme: Programme): Promise<ProgrammeView> {
    const { id, year, title, status, resolutionNumber, resolutionDate } = programme;
    const permitted = permissionsOfActor(caller.actor).includes('programme.adopt');
    const possible = programme.can('adopt');
    return {
      id,
      year,
      title,
      status,
      resolutionNumber,
      resolutionDate,
      ...(await this.money(programme)),
      moves: [
        permitted && possible
          ? { move: 'adopt', allowed: true }
          : { move: 'adopt', allowed: false, reason: permitted ? 'not_now' : 'forbidden' },
      ],
      timeline: await timelineOf(this.dataSource.manager, id),
    };
  }

  private async money({ lines }: Pick<Programme, 'lines'>): Promise<Pick<ProgrammeView, 'lines' | 'total'>> {
    const sorted = [...lines].sort((a, b) => a.position - b.position);
    const balances = await this.ledger.lineBalances(
      this.dataSource.manager,
      sorted.map(({ id }) => id),
    );
    const views = sorted.flatMap(
      ({
        id,
        code,
        name,
        legalBasis,
        spheres,
        division,
        chapter,
        paragraph,
        plannedGrosze,
      }): BudgetLineView[] => {
        const balance = balances.get(id);
        if (!balance) return [];
        // A draft's lines hold nothing in the ledger yet; people still want to see what is planned.
        const shown = balance.plannedGrosze === 0 ? { ...balance, plannedGrosze } : balance;
        return [{ id, code, name, legalBasis, spheres, division, chapter, paragraph, balance: shown }];
      },
    );
    return { lines: views, total: totalBalance(views.map(({ balance }) => balance)) };
  }
}
