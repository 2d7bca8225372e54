import type { RemarkReceiptView } from '@nurt/contracts/programmes';
import { SubmitOrganisationRemarkRequest } from '@nurt/contracts/programmes/requests';
import { Body, Controller, Ip, Param, Post } from '@nestjs/common';
import { CurrentCaller, IdPipe, refuse, Requires, type SignedInCaller } from '../../../kernel';
import { requireRoleIn } from '../../organisations';
import { RemarkBrake } from './remark-brake';
import { SubmitRemark } from './use-cases/submit-remark';

/** Remarks in the name of an organisation: the account vouches for it, so everybody sees that it was checked. */
@Controller('consultations')
export class OrganisationRemarksController {
  constructor(
    private readonly submitRemark: SubmitRemark,
    private readonly brake: RemarkBrake,
  ) {}

  @Requires('remark.submit')
  @Post(':consultationId/remarks')
  async submit(
    @CurrentCaller() caller: SignedInCaller,
    @Ip() address: string,
    @Param('consultationId', IdPipe) id: string,
    @Body() { organisationId, ...said }: SubmitOrganisationRemarkRequest,
  ): Promise<RemarkReceiptView> {
    const { actor } = caller;
    requireRoleIn(actor, organisationId, 'remark.submit');
    const organisation = actor.organisations.find((own) => own.id === organisationId);
    if (!organisation) throw refuse.notFound();
    await this.brake.count(actor.accountId, address);
    return this.submitRemark.execute(caller, id, {
      ...said,
      organisationId,
      author: 'organisation',
      name: organisation.name,
      namePublic: true,
      locale: actor.locale,
    });
  }
}
