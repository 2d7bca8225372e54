import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isHealthy, spawnApplication } from '../../tools/lib/application.mjs';
import { freePort, isAlive, sleep } from '../../tools/lib/processes.mjs';
import { root } from '../../tools/lib/workspace.mjs';
import { ask } from './connection.mjs';

const START_LIMIT_MS = 60_000;

/** Starts the built product, on a free port where none is named; gives the port and its process once it answers. */
export async function startProduct(env, output, named) {
  const port = named ?? (await freePort());
  const child = spawnApplication({ ...env, PORT: String(port) }, output);
  for (const limit = Date.now() + START_LIMIT_MS; !(await isHealthy(port)); await sleep(50)) {
    if (child.exitCode === null && Date.now() < limit) continue;
    child.kill('SIGKILL');
    throw new Error('The product did not start.');
  }
  const stop = async () => {
    child.kill('SIGTERM');
    for (const limit = Date.now() + 10_000; isAlive(child.pid) && Date.now() < limit;) await sleep(20);
    child.kill('SIGKILL');
  };
  return { port, child, stop };
}

/** A product that notes its statements: it is asked once for each kind of request, and never measured. */
export async function startRecorder(env, output) {
  const preload = pathToFileURL(path.join(root, 'test/bench/record-sql.mjs')).href;
  const { port, child, stop } = await startProduct({ ...env, NODE_OPTIONS: `--import ${preload}` }, output);
  const tell = async (command) => {
    child.send(command);
    const [{ statements }] = await once(child, 'message');
    return statements;
  };
  return {
    stop,
    /** Signs a person in and gives their cookie. */
    signIn: async (email, password) => {
      const body = JSON.stringify({ email, password });
      const { head } = await ask(port, { method: 'POST', path: '/api/session', body });
      return /^set-cookie: ([^;]+)/im.exec(head)[1];
    },
    /** Sends a request and gives its answer, the headers that every answer of its kind has, and its statements. */
    record: async (request) => {
      await tell('start');
      const { head, body } = await ask(port, request);
      const statements = await tell('stop');
      return { statements, headers: ownHeaders(head), answer: JSON.parse(body.toString()) };
    },
  };
}

/** Names and values in turn, without those that node:http writes by itself. */
function ownHeaders(head) {
  const byItself = new Set(['date', 'connection', 'keep-alive', 'content-length']);
  return head
    .split('\r\n')
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
    .filter(([name]) => !byItself.has(name.toLowerCase()))
    .flat();
}

/** The session's id inside the signed cookie. */
export function sessionIdOf(cookie) {
  return decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1))
    .slice(2)
    .split('.')[0];
}
