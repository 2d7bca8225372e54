import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';

/** Waits the given number of milliseconds. */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Is a process with this id running? A zombie counts as dead: the first process of a container
 * does not always reap its children, and a dead PostgreSQL must not look alive for ever.
 */
export function isAlive(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      // "pid (name) state …", and the name may itself hold brackets and spaces
      return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
    } catch {
      return false;
    }
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a running process, its words joined by spaces; '' when it cannot be read. */
export function commandLineOf(pid) {
  if (process.platform === 'linux') {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return '';
    }
  }
  const ps = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout.trim() : '';
}

/** The nearest process above this one whose command line starts with the name; null when unknown. */
export function ancestorCalled(name) {
  let pid = process.ppid;
  for (let level = 0; level < 3 && pid > 1; level += 1) {
    if (commandLineOf(pid).startsWith(name)) return pid;
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
      pid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    } catch {
      return null; // not Linux
    }
  }
  return null;
}

/** A free TCP port on the loopback address: the preferred one when it is free, else any. */
export function freePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort())));
    server.listen(preferred, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Whom PostgreSQL runs as. It refuses to run as root, so root hands it to `postgres` or `nobody`;
 * everybody else runs it as themselves (an empty object, to be spread into spawn options).
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag, user) => spawnSync('id', [flag, user], { encoding: 'utf8' });
  for (const user of ['postgres', 'nobody']) {
    const uid = id('-u', user);
    const gid = id('-g', user);
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('PostgreSQL does not run as root, and neither user "postgres" nor "nobody" exists here.');
}

/** Can that user enter and list the folder? Asked by trying, because any parent may be closed. */
export function canEnter(folder, user) {
  if (user.uid === undefined) return true;
  return spawnSync('test', ['-r', folder, '-a', '-x', folder], { ...user, cwd: '/' }).status === 0;
}
