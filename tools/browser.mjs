import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './lib/packed-chromium.mjs';
import { root } from './lib/workspace.mjs';

/**
 * A Chromium that was seen to open a page, for Playwright's launch options.
 * @typedef {{ name: string, executablePath: string, args: string[], env: Record<string, string> }} Browser
 */

const FOUND = 'NURT_BROWSER'; // hands the answer to child processes, which need not look again

/** Where a Chromium may come from: first what needs no network. Each gives a path, or null. */
const SOURCES = [
  { name: 'CHROMIUM_PATH', find: () => process.env.CHROMIUM_PATH || null },
  { name: 'the system', find: systemChromium },
  { name: "Playwright's own", find: playwrightChromium },
  { name: 'the npm package @sparticuz/chromium', find: unpackChromium },
  { name: 'the Debian package', find: debianChromium },
  { name: "Playwright's download", find: downloadedChromium },
];

/**
 * Finds or installs a Chromium and proves that it works.
 * @param {(line: string) => void} [tell] hears which sources failed, and why
 * @returns {Promise<Browser>}
 */
export async function findBrowser(tell = () => {}) {
  if (process.env[FOUND]) return JSON.parse(process.env[FOUND]);
  for (const { name, find } of SOURCES) {
    try {
      const found = await find();
      if (!found) continue;
      const browser = { name, ...describe(found) };
      await tryOut(browser);
      process.env[FOUND] = JSON.stringify(browser);
      return browser;
    } catch (error) {
      tell(`Chromium from ${name} does not work: ${firstLine(error.message)}`);
    }
  }
  throw new Error('No Chromium works here. Install one, or name it in CHROMIUM_PATH.');
}

/** The same for a configuration file, which cannot wait: asks a child process. */
export function findBrowserNow() {
  if (!process.env[FOUND]) {
    const found = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    if (found.status !== 0) throw new Error('No Chromium was found.');
    process.env[FOUND] = found.stdout.trim();
  }
  return JSON.parse(process.env[FOUND]);
}

function describe(found) {
  const { executablePath, env = {} } = typeof found === 'string' ? { executablePath: found } : found;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // root cannot be put in a sandbox
  return { executablePath, args: [...asRoot, '--disable-gpu', '--font-render-hinting=none'], env };
}

function systemChromium() {
  if (process.platform === 'darwin') {
    const installed = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    return fs.existsSync(installed) ? installed : null;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const folder = folders.find((candidate) => fs.existsSync(path.join(candidate, name)));
    if (folder) return path.join(folder, name);
  }
  return null;
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  return fs.existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function debianChromium() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' };
  spawnSync('apt-get', ['update', '-q'], options);
  const install = spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], options);
  if (install.status !== 0) throw new Error(install.stderr || 'apt-get install chromium failed');
  return systemChromium();
}

async function downloadedChromium() {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const install = spawnSync(process.execPath, [cli, 'install', 'chromium'], { encoding: 'utf8' });
  if (install.status !== 0) throw new Error(install.stderr || 'playwright install chromium failed');
  return playwrightChromium();
}

/** Opens two pages: some builds survive only the first. */
async function tryOut({ executablePath, args, env }) {
  const { chromium } = await import('@playwright/test');
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-browser-'));
  try {
    const browser = await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env, TMPDIR: temporary },
      timeout: 30_000,
    });
    try {
      for (const title of ['Zażółć', 'gęślą']) {
        const page = await browser.newPage();
        await page.goto(`data:text/html,<title>${encodeURIComponent(title)}</title>`);
        if (!(await page.title())) throw new Error('a page without its title');
        await page.close();
      }
    } finally {
      await browser.close();
    }
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function firstLine(text) {
  return text.trim().split('\n')[0];
}

async function main() {
  try {
    const browser = await findBrowser((line) => console.error(line));
    if (process.argv.includes('--json')) console.log(JSON.stringify(browser));
    else console.log(`Chromium from ${browser.name}: ${browser.executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
