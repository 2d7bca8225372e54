import { Module } from '@nestjs/common';
import { IdentityModule } from '../../modules/identity';
import { OffersModule } from '../../modules/offers';
import { OrganisationsModule } from '../../modules/organisations';
import { ConfirmationFacts } from './confirmation-facts';
import { LetterFacts } from './letter-facts';
import { MemberFacts } from './member-facts';
import { MailSender } from './mail-sender';
import { NotificationsSubscriber } from './notifications.subscriber';

@Module({
  imports: [IdentityModule, OrganisationsModule, OffersModule],
  providers: [LetterFacts, MemberFacts, ConfirmationFacts, NotificationsSubscriber, MailSender],
})
export class NotificationsModule {}
