import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, nx, requireNode, root } from './lib/workspace.mjs';

// `npm test`: everything that must hold, stage after stage. A failing stage does not hide the next.
// Builds, lint and type checks come from Nx's cache where nothing changed; tests always run.

const RESULTS = path.join(root, 'test-results');
const started = Date.now();

requireNode();
ensureInstalled();
fs.rmSync(RESULTS, { recursive: true, force: true });
fs.mkdirSync(RESULTS);

const format = meanwhile('Format', 'prettier', ['--check', '.', '--log-level', 'warn']);
const stages = [
  check('Lint', () => nx(['run-many', '-t', 'lint', '--parallel=4'])), // the longest starts last
  check('Types', () => nx(['run-many', '-t', 'typecheck'])),
  await jest('Rules and components', 'jest.config.cjs'),
  check('Build', () => nx(['run-many', '-t', 'build'])),
];
const built = stages.at(-1).failed === 0;
process.env.NURT_BUILT = '1'; // the API tests need not build again
stages.push(
  await format(),
  built ? await jest('Use cases over HTTP', 'test/jest.api.config.cjs') : notRun('Use cases over HTTP'),
  await jest('Guards and tools', 'test/jest.architecture.config.cjs'),
  built ? await journeys() : notRun('Journeys'),
);
report(stages);

/** A stage that holds or does not: one passed or one failed. */
function check(name, run) {
  headline(name);
  const begin = Date.now();
  const holds = run().status === 0;
  return { name, passed: holds ? 1 : 0, failed: holds ? 0 : 1, seconds: secondsSince(begin) };
}

/**
 * The same beside the stages that follow, on what they leave idle, until it is asked for: what it says is shown then,
 * and its seconds are those that it was still waited for.
 */
function meanwhile(name, program, args) {
  const log = path.join(RESULTS, `${program}.log`);
  const output = fs.openSync(log, 'w');
  const child = spawn(process.execPath, [path.join(root, 'node_modules/.bin', program), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
  });
  os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return async () => {
    headline(name);
    const begin = Date.now();
    const holds = (await ended) === 0;
    process.stdout.write(fs.readFileSync(log));
    return { name, passed: holds ? 1 : 0, failed: holds ? 0 : 1, seconds: secondsSince(begin) };
  };
}

async function jest(name, config) {
  headline(name);
  const begin = Date.now();
  const json = path.join(RESULTS, `${path.basename(config, '.config.cjs')}.json`);
  const { status } = tool('jest', ['--config', config, '--ci', '--json', `--outputFile=${json}`]);
  const result = readJson(json);
  return {
    name,
    passed: result?.numPassedTests ?? 0,
    // a file that could not even be loaded holds tests that nobody counted
    failed: atLeastOneWhen(
      status !== 0,
      (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0),
    ),
    seconds: secondsSince(begin),
  };
}

async function journeys() {
  const name = 'Journeys';
  headline(name);
  const begin = Date.now();
  try {
    const { findBrowser } = await import('./browser.mjs'); // its packages may only just be installed
    const browser = await findBrowser((line) => console.log(line));
    console.log(`Chromium from ${browser.name}: ${browser.executablePath}`);
  } catch (error) {
    console.error(error.message);
    return { name, passed: 0, failed: 1, seconds: secondsSince(begin) };
  }
  // Each half has a product, a database and a browser of its own, one for each of two cores.
  const halves = await Promise.all([1, 2].map((half) => halfOfJourneys(half)));
  const sum = (key) => halves.reduce((total, half) => total + half[key], 0);
  return { name, passed: sum('passed'), failed: sum('failed'), seconds: secondsSince(begin) };
}

function halfOfJourneys(half) {
  const json = path.join(RESULTS, `journeys-${half}.json`);
  const args = ['test', '-c', 'test/journeys', `--shard=${half}/2`, '--reporter=list,json'];
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/.bin/playwright'),
      ...args,
      '--output',
      path.join(RESULTS, `journeys-${half}`),
    ],
    {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: json },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return new Promise((resolve) => {
    child.once('exit', (status) => {
      const { stats } = readJson(json) ?? {};
      resolve({
        passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
        failed: atLeastOneWhen(status !== 0, stats?.unexpected ?? 0),
      });
    });
  });
}

function notRun(name) {
  headline(name);
  console.log('Not run, because the build failed.');
  return { name, passed: 0, failed: 1, seconds: 0 };
}

/** A tool that ended badly without a failed test (a broken setup, no tests at all) failed as well. */
function atLeastOneWhen(bad, failed) {
  return bad ? Math.max(1, failed) : failed;
}

/** Runs a tool of the workspace on the Node that runs this. */
function tool(name, args) {
  return spawnSync(process.execPath, [path.join(root, 'node_modules/.bin', name), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null; // the tool ended before it could write
  }
}

function headline(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
}

function secondsSince(begin) {
  return Math.round((Date.now() - begin) / 1000);
}

function report(all) {
  headline(`Summary, after ${secondsSince(started)} s`);
  for (const { name, passed, failed, seconds } of all) {
    const numbers = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${name.padEnd(24)}${numbers} ${String(seconds).padStart(5)} s`);
  }
  const sum = (key) => all.reduce((total, stage) => total + stage[key], 0);
  console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
