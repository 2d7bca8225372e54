import type { OrganisationView } from '@nurt/contracts/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { refuse, type SignedInCaller } from '../../kernel';
import { Organisation } from './organisation.entity';
import { organisationsAllowing, requireRoleIn, roleIn } from './organisation.policy';
import { organisationView } from './organisation.view';

/** Reads of organisations by their members. */
@Injectable()
export class OrganisationsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The organisations of the actor, by name. */
  async mine({ actor }: SignedInCaller): Promise<OrganisationView[]> {
    const organisations = await this.dataSource.manager.find(Organisation, {
      where: { id: In(organisationsAllowing(actor, 'organisation.read')) },
      order: { name: 'ASC', id: 'ASC' },
    });
    return organisations.map((organisation) =>
      organisationView(organisation, roleIn(actor, organisation.id) ?? null),
    );
  }

  /**
   * Under the id of an alias one reads the organisation that it was joined into.
   * @throws Refusal notFound for everybody who is not a member
   */
  async one({ actor }: SignedInCaller, askedId: string): Promise<OrganisationView> {
    const { manager } = this.dataSource;
    const asked = await manager.findOneBy(Organisation, { id: askedId });
    const id = asked?.joinedInto ?? askedId;
    const role = requireRoleIn(actor, id, 'organisation.read');
    const organisation = id === askedId ? asked : await manager.findOneBy(Organisation, { id });
    if (!organisation) throw refuse.notFound();
    return organisationView(organisation, role);
  }
}
