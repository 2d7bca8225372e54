import type { OrganisationBoardView } from '@nurt/contracts/organisations';
import type { OfficeBoardView } from '@nurt/contracts/reporting';
import { Controller, Get, Param } from '@nestjs/common';
import { CurrentCaller, IdPipe, Requires, type SignedInCaller } from '../../kernel';
import { OfficeBoard } from './office-board';
import { OrganisationBoard } from './organisation-board';

@Controller()
export class ReportingController {
  constructor(
    private readonly officeBoard: OfficeBoard,
    private readonly organisationBoard: OrganisationBoard,
  ) {}

  @Requires('office.enter')
  @Get('office/board')
  office(@CurrentCaller() caller: SignedInCaller): Promise<OfficeBoardView> {
    return this.officeBoard.of(caller);
  }

  @Requires('organisation.read')
  @Get('organisations/:organisationId/board')
  organisation(
    @CurrentCaller() caller: SignedInCaller,
    @Param('organisationId', IdPipe) id: string,
  ): Promise<OrganisationBoardView> {
    return this.organisationBoard.of(caller, id);
  }
}
