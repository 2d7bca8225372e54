import type { DemoAccountView, OutboxMailView } from '@nurt/contracts/identity';
import { landingOf } from '@nurt/domain/access';
import { isPrintable } from '@nurt/domain/text';
import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../kernel';
import { BOARD_MEMBER, COLLEAGUES, DEMO_PASSWORD, MEMBERS, STAFF } from './data/people';

const MAILS_SHOWN = 100;

/** What only a demo has: accounts that anybody may use, and the letters they would have got. */
@Controller('demo')
export class DemoController {
  constructor(private readonly dataSource: DataSource) {}

  @Public()
  @Get('accounts')
  accounts(): DemoAccountView[] {
    const staff = Object.values(STAFF).map(({ email, name, label, roles }) => ({
      email,
      name,
      label,
      password: DEMO_PASSWORD,
      landing: landingOf(roles, 0),
    }));
    const members = [...Object.values(MEMBERS), ...Object.values(COLLEAGUES), BOARD_MEMBER].map(
      ({ email, name, label }) => ({
        email,
        name,
        label,
        password: DEMO_PASSWORD,
        landing: landingOf([], 1),
      }),
    );
    return [...staff, ...members];
  }

  /** Newest first; with an address, only those to it. */
  @Public()
  @Get('outbox')
  async outbox(@Query('to') to?: unknown): Promise<OutboxMailView[]> {
    const rows = await this.dataSource.query<
      { id: string; recipient: string; subject: string; body: string; created_at: Date }[]
    >(
      `SELECT id, recipient, subject, body, created_at FROM mail
        WHERE $1::text IS NULL OR recipient = lower($1) ORDER BY created_at DESC, id LIMIT ${String(MAILS_SHOWN)}`,
      [typeof to === 'string' && to !== '' && isPrintable(to) ? to : null],
    );
    return rows.map(({ id, recipient, subject, body, created_at }) => ({
      id,
      to: recipient,
      subject,
      text: body,
      sentAt: created_at.toISOString(),
    }));
  }
}
