import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { root } from './workspace.mjs';

/**
 * The Chromium inside the npm package @sparticuz/chromium, unpacked once below node_modules.
 * Only the program is used: the package's own flags (`--single-process`) die at the second page.
 *
 * @returns {Promise<{executablePath: string, env: Record<string, string>}>}
 */
export async function unpackChromium() {
  const packageRoot = packageFolder();
  const { version } = JSON.parse(fs.readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  const target = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!fs.existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    fs.mkdirSync(unfinished, { recursive: true });
    const archive = (name) => path.join(packageRoot, 'bin', name);
    await decompress(archive('chromium.br'), path.join(unfinished, 'chromium'));
    fs.chmodSync(path.join(unfinished, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) await unpack(archive(`${name}.tar.br`), unfinished);
    fs.renameSync(unfinished, target);
  }
  const executablePath = path.join(target, 'chromium');
  return { executablePath, env: { ...missingLibraries(executablePath, target), ...missingFonts(target) } };
}

function packageFolder() {
  const require = createRequire(import.meta.url);
  return path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '../..');
}

async function decompress(from, to) {
  await pipeline(fs.createReadStream(from), zlib.createBrotliDecompress(), fs.createWriteStream(to));
}

async function unpack(archive, folder) {
  const tarFile = path.join(folder, path.basename(archive, '.br'));
  await decompress(archive, tarFile);
  const tar = spawnSync('tar', ['-xf', tarFile, '-C', folder], { encoding: 'utf8' });
  if (tar.status !== 0) throw new Error(`tar: ${tar.error?.message ?? tar.stderr}`);
  fs.rmSync(tarFile);
}

/** The package brings libnss3 and its companions for machines that lack them. */
function missingLibraries(executablePath, target) {
  const ldd = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return ldd.status === 0 && !ldd.stdout.includes('not found')
    ? {}
    : { LD_LIBRARY_PATH: path.join(target, 'lib') };
}

function missingFonts(target) {
  return fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: target };
}
