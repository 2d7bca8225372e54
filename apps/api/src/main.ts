import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import { configureApp } from './configure-app';
import { migrate } from './database/migrate';
import { discardHalfSeeded, seedDemo } from './demo';
import { LOG } from './kernel';
import { LeanAdapter } from './kernel/http/lean-adapter';
import { readSettings } from './settings';

/** Settings → migrations → every route guarded? → listen. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await migrate(settings.databaseUrl);
  if (settings.demo && (await discardHalfSeeded(settings.databaseUrl))) await migrate(settings.databaseUrl);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), new LeanAdapter(), {
    bodyParser: false,
    logger: ['error', 'warn'],
  });
  await configureApp(app, settings);
  if (settings.demo) await seedDemo(app, settings.databaseUrl);
  await app.listen(settings.port);
  app.get<Logger>(LOG).info({ port: settings.port }, 'listening');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
