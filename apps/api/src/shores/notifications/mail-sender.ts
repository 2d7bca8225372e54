import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { Clock, Jobs } from '../../kernel';
import { SETTINGS, type Settings } from '../../settings';

interface MailRow {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Sends written mails over SMTP. Without SMTP (demo only) they stay in the outbox that the product shows. */
@Injectable()
export class MailSender {
  private readonly transport: Transporter | null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    this.transport = settings.smtpUrl ? createTransport(settings.smtpUrl) : null;
    jobs.add('send_mail', ({ mailId }) => this.send(String(mailId)));
  }

  private async send(id: string): Promise<void> {
    const [mail] = await this.dataSource.query<MailRow[]>(
      'SELECT recipient, subject, body FROM mail WHERE id = $1 AND sent_at IS NULL',
      [id],
    );
    if (!mail) return;
    if (this.transport) {
      await this.transport.sendMail({
        from: this.settings.mailFrom,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        messageId: `<${id}@${new URL(this.settings.publicUrl).hostname}>`,
      });
    }
    // A sent text may hold a token: it is forgotten unless it is the outbox itself that people read.
    await this.dataSource.query(
      "UPDATE mail SET sent_at = $2, body = CASE WHEN $3 THEN '' ELSE body END WHERE id = $1",
      [id, this.clock.now(), this.transport !== null],
    );
  }
}
