import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../tools/lib/workspace.mjs';

// Fills an empty database with the demo as it looks in November, when a grant has come all its way.

const require = createRequire(import.meta.url);
const built = (file) => require(path.join(root, 'apps/api/dist', file));
require('reflect-metadata');

const { NestFactory } = require('@nestjs/core');
const { AppModule } = built('app.module.js');
const { migrate } = built('database/migrate.js');
const { DEMO_PASSWORD, MEMBERS, STAFF } = built('demo/data/people.js');
const { seedDemo } = built('demo/seed.js');
const { Clock } = built('kernel/index.js');
const { readSettings } = built('settings/index.js');

process.on('message', async ({ id, command }) => {
  try {
    if (command !== 'seed') throw new Error(`no command ${command}`);
    process.send({ id, result: await seed() });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});

async function seed() {
  const settings = readSettings(process.env);
  await migrate(settings);
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: ['error'] });
  try {
    const november = new Date(Date.UTC(new Date().getUTCFullYear(), 10, 20, 12));
    app.get(Clock).now = () => november;
    await seedDemo(app, settings.databaseUrl);
    return { officer: STAFF.officer.email, member: MEMBERS.melody.email, password: DEMO_PASSWORD };
  } finally {
    await app.close();
  }
}
