import { Module } from '@nestjs/common';
import { IdentityModule } from '../../modules/identity';
import { LetterFacts } from './letter-facts';
import { MailSender } from './mail-sender';
import { NotificationsSubscriber } from './notifications.subscriber';

@Module({
  imports: [IdentityModule],
  providers: [LetterFacts, NotificationsSubscriber, MailSender],
})
export class NotificationsModule {}
