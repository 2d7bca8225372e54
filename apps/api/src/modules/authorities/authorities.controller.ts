import type { AuthorityView, StaffView } from '@nurt/contracts/authorities';
import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, CurrentCaller, Public, Requires, type SignedInCaller } from '../../kernel';
import { AuthoritiesFacade } from './authorities.facade';

@Controller()
export class AuthoritiesController {
  constructor(
    private readonly authorities: AuthoritiesFacade,
    private readonly dataSource: DataSource,
  ) {}

  @Public()
  @Get('public/authorities')
  async list(): Promise<AuthorityView[]> {
    const all = await this.authorities.all(this.dataSource.manager);
    return all.map(({ id, name, kind, terc, address, bulletinUrl, executiveTitle }) => ({
      id,
      name,
      kind,
      terc,
      address,
      bulletinUrl,
      executiveTitle,
    }));
  }

  @Requires('committee.appoint')
  @Get('office/staff')
  staff(@CurrentCaller() caller: SignedInCaller): Promise<StaffView[]> {
    return this.authorities.staff(this.dataSource.manager, authorityOf(caller));
  }
}
