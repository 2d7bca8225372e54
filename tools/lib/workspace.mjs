import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The root folder of the workspace. */
export const root = path.resolve(import.meta.dirname ?? '.', '../..');

const MINIMUM_NODE = [20, 19];

/** Ends the process with one sentence when Node is older than the code needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = MINIMUM_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Nurt needs Node.js ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages when they are missing or are not those of package-lock.json. */
export function ensureInstalled() {
  const lockfile = fs.readFileSync(path.join(root, 'package-lock.json'));
  const wanted = crypto.createHash('sha256').update(lockfile).digest('hex');
  const marker = path.join(root, 'node_modules/.nurt-lockfile');
  if (read(marker) === wanted) return;

  if (!installedMatches(JSON.parse(lockfile))) {
    console.log('Installing packages…');
    // the build needs the development packages, also where NODE_ENV says production
    const result = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (result.status !== 0) {
      console.error('The packages could not be installed (see above).');
      process.exit(result.status ?? 1);
    }
  }
  fs.writeFileSync(marker, wanted);
}

/** npm leaves its own account of what it installed; packages for other platforms may lack. */
function installedMatches(lockfile) {
  const account = read(path.join(root, 'node_modules/.package-lock.json'));
  if (account === null) return false;
  const installed = JSON.parse(account).packages;
  return Object.entries(lockfile.packages)
    .filter(([location]) => location.includes('node_modules/'))
    .every(([location, { version, optional }]) =>
      installed[location] ? installed[location].version === version : optional === true,
    );
}

function npm(args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const cli = process.env.npm_execpath; // npm's own file, when npm started us
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Builds what changed since the last build; Nx takes the rest from its cache.
 * Silent when all is well; ends the process with Nx's own words when not.
 */
export function ensureBuilt() {
  // Whoever starts it may be developing or testing; what is served is built as for production.
  const result = nx(['run-many', '-t', 'build'], 'pipe', { NODE_ENV: 'production' });
  if (result.status === 0) return;
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error('The build failed (see above).');
  process.exit(1);
}

/** Runs Nx without its daemon, its cloud and its terminal screens. */
export function nx(args, output = 'inherit', env = {}) {
  return spawnSync(process.execPath, ['node_modules/.bin/nx', ...args, '--output-style=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', ...env },
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The folder for data that outlives a restart: `.data`, or where DATA_DIR says. */
export function dataFolder() {
  return path.resolve(root, process.env.DATA_DIR || '.data');
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
