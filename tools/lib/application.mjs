import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './workspace.mjs';

/**
 * Starts the built application, on the supported Node of the npm package where there is one.
 * It stops by itself when this process is killed.
 *
 * @param {Record<string, string | undefined>} env its whole environment (DATABASE_URL, PORT, …)
 * @param {'inherit' | 'ignore' | number} output where its standard output goes; errors go to the terminal
 */
export function spawnApplication(env, output) {
  const ownNode = path.join(root, 'node_modules/.bin/node');
  const guard = pathToFileURL(path.join(root, 'tools/lib/leave-with-parent.mjs')).href;
  return spawn(
    fs.existsSync(ownNode) ? ownNode : process.execPath,
    ['--enable-source-maps', '--import', guard, path.join(root, 'apps/api/dist/main.js')],
    // its own process group: Ctrl-C comes through us, once
    { cwd: root, env, detached: true, stdio: ['ignore', output, 'inherit', 'ipc'] },
  );
}

/** Does the application on this port say that it and its database are well? */
export function isHealthy(port) {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/api/health', timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
