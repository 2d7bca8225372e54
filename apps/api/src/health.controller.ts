import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from './kernel';

@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** Answers once the database does. */
  @Public()
  @Get('health')
  async health(): Promise<{ status: 'ok' }> {
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }
}
