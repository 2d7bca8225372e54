import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { isHealthy, spawnApplication } from '../../tools/lib/application.mjs';
import { freePort, isAlive, sleep } from '../../tools/lib/processes.mjs';

const START_LIMIT_MS = 90_000;
/** When the journeys begin: a Monday morning in spring, with the demo as it stands on that day. */
const START = '2026-03-02T08:00:00Z';

/**
 * Runs once before the journeys: the built product, in demo mode, on a database of its own.
 * The journeys find it through `baseURL`, which the configuration takes from JOURNEY_URL.
 */
export default async function setUp() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-journeys-'));
  fs.chmodSync(home, 0o755);
  const database = await startPostgres({ home: path.join(home, 'postgres'), port: 0, fast: true });
  const port = await freePort();
  const clockPort = await freePort();
  const log = path.join(home, 'nurt.log');
  const application = spawnApplication(
    {
      ...process.env,
      PORT: String(port),
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      DEMO: 'on',
      SESSION_SECRET: 'for-the-journeys-only-0123456789abcdef',
      NODE_OPTIONS: `--import ${new URL('journey-clock.mjs', import.meta.url).href}`,
      JOURNEY_NOW: START,
      JOURNEY_CLOCK_PORT: String(clockPort),
    },
    fs.openSync(log, 'w'),
  );
  const tearDown = async () => {
    application.kill('SIGTERM');
    for (const limit = Date.now() + 10_000; isAlive(application.pid) && Date.now() < limit;) await sleep(50);
    application.kill('SIGKILL');
    await database.stop();
    fs.rmSync(home, { recursive: true, force: true });
  };

  for (const limit = Date.now() + START_LIMIT_MS; !(await isHealthy(port)); await sleep(100)) {
    if (application.exitCode === null && application.signalCode === null && Date.now() < limit) continue;
    const said = fs.readFileSync(log, 'utf8').slice(-3000);
    await tearDown();
    throw new Error(`The application did not start for the journeys:\n${said}`);
  }
  process.env.JOURNEY_URL = `http://localhost:${port}`;
  process.env.JOURNEY_DATABASE_URL = database.url;
  process.env.JOURNEY_CLOCK_URL = `http://127.0.0.1:${clockPort}`;
  return tearDown;
}
