import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { migrate } from '../database/migrate';
import { readSettings } from '../settings';
import { found, readFounding } from './founding';

/** `node apps/api/dist/commands/found-authority.js authority.json`: founds an authority and invites its people. */
async function main(file: string | undefined): Promise<void> {
  if (!file)
    throw new Error('Name the file that describes the authority (docs/runbooks/production.md shows one).');
  const founding = readFounding(readFileSync(file, 'utf8'));
  const settings = readSettings(process.env);
  await migrate(settings);
  const app = await NestFactory.createApplicationContext(
    AppModule.with({ ...settings, databaseOwnerUrl: null, worker: false }),
    {
      logger: ['error', 'warn'],
    },
  );
  try {
    await found(app, founding);
    process.stdout.write(
      `${founding.authority.name} is founded. ${String(founding.staff.length)} people get a letter to choose a password as soon as a worker runs.\n`,
    );
  } finally {
    await app.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
