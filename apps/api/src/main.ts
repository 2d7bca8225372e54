import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { configureApp } from './configure-app';
import { canChangeTables, migrate } from './database/migrate';
import { discardHalfSeeded, seedDemo } from './demo';
import { LOG } from './kernel';
import { LeanAdapter } from './kernel/http/lean-adapter';
import { readSettings, type Settings } from './settings';

/** Settings → migrations → every route guarded? → listen. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await migrate(settings);
  if (settings.demo && (await discardHalfSeeded(settings))) await migrate(settings);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(servingOnly(settings)),
    new LeanAdapter(),
    {
      bodyParser: false,
      logger: ['error', 'warn'],
    },
  );
  await configureApp(app, settings);
  if (settings.demo) await seedDemo(app, settings.databaseUrl);
  const log = app.get<Logger>(LOG);
  if (await canChangeTables(app.get(DataSource)))
    log.warn(
      'the application connects as a role that can change tables and triggers; a second role and DATABASE_OWNER_URL separate them (docs/runbooks/production.md)',
    );
  await app.listen(settings.port);
  log.info({ port: settings.port }, 'listening');
}

/** Once the tables are there, nothing that serves requests needs their owner. */
function servingOnly(settings: Settings): Settings {
  delete process.env['DATABASE_OWNER_URL'];
  return { ...settings, databaseOwnerUrl: null };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
