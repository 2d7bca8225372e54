import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/lib/workspace.mjs';

const ownNode = path.join(root, 'node_modules/.bin/node');

/** The Node that runs the product: the supported one of the npm package where there is one. */
export const node = fs.existsSync(ownNode) ? ownNode : process.execPath;

/**
 * Starts a script of this folder in a process of its own, which answers commands over IPC.
 *
 * @returns {{tell(command: string, input?: object): Promise<any>, stop(): void}}
 */
export function startScript(name, env = process.env) {
  const child = spawn(node, [path.join(root, 'test/bench', name)], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2, 'ipc'],
    // dates survive
    serialization: 'advanced',
  });
  const waiting = new Map();
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(`${name}: ${error}`));
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${name} ended with ${code}`));
    waiting.clear();
  });
  let last = 0;
  return {
    tell: (command, input = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, command, ...input });
      }),
    stop: () => child.kill(),
  };
}
