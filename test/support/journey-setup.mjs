import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { isHealthy, spawnApplication } from '../../tools/lib/application.mjs';
import { newSigningKey } from '../../tools/lib/signing-key.mjs';
import { freePort, sleep } from '../../tools/lib/processes.mjs';

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
  const signingKey = newSigningKey();
  let application;
  const start = async (now) => {
    application = spawnApplication(
      {
        ...process.env,
        PORT: String(port),
        NODE_ENV: 'production',
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        DEMO: 'on',
        SESSION_SECRET: 'for-the-journeys-only-0123456789abcdef',
        SIGNING_KEY: signingKey,
        NODE_OPTIONS: `--import ${new URL('journey-clock.mjs', import.meta.url).href}`,
        JOURNEY_NOW: now,
        JOURNEY_CLOCK_PORT: String(clockPort),
      },
      fs.openSync(log, 'a'),
    );
    for (const limit = Date.now() + START_LIMIT_MS; !(await isHealthy(port)); await sleep(100)) {
      if (hasEnded(application) || Date.now() > limit) {
        throw new Error(
          `The application did not start for the journeys:\n${fs.readFileSync(log, 'utf8').slice(-3000)}`,
        );
      }
    }
  };
  const kill = async () => {
    application.kill('SIGKILL');
    while (!hasEnded(application)) await sleep(10);
  };
  const power = await powerSwitch({ start, kill, clock: `http://127.0.0.1:${clockPort}` });
  const tearDown = async () => {
    power.close();
    application.kill('SIGTERM');
    for (const limit = Date.now() + 10_000; !hasEnded(application) && Date.now() < limit;) await sleep(50);
    application.kill('SIGKILL');
    await database.stop();
    fs.rmSync(home, { recursive: true, force: true });
  };

  await start(START).catch(async (error) => {
    await tearDown();
    throw error;
  });
  process.env.JOURNEY_URL = `http://localhost:${port}`;
  process.env.JOURNEY_DATABASE_URL = database.url;
  process.env.JOURNEY_CLOCK_URL = `http://127.0.0.1:${clockPort}`;
  process.env.JOURNEY_POWER_URL = `http://127.0.0.1:${power.address().port}`;
  return tearDown;
}

const hasEnded = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;

/** Lets a journey pull the plug of the application and put it back; its clock goes on as it stood. */
async function powerSwitch({ start, kill, clock }) {
  let stoodAt = START;
  const turn = {
    '/off': async () => {
      stoodAt = await (await fetch(clock)).text();
      await kill();
    },
    '/on': () => start(stoodAt),
  };
  const server = http.createServer((request, response) => {
    const done = turn[request.url]?.() ?? Promise.reject(new Error(`no switch ${request.url}`));
    done.then(
      () => response.writeHead(204).end(),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
