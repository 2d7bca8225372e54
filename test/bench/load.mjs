import { performance } from 'node:perf_hooks';
import { Connection, requestBytes } from './connection.mjs';

// The load generator, in a process of its own. The bench tells it over IPC which lanes to drive against which port;
// every lane is one keep-alive connection that asks again as soon as it is answered.

/** How each kind of lane makes its next request; null when it has nothing left to ask. */
const KINDS = {
  /** The same read again and again. */
  read: ({ path, cookie }) => {
    const bytes = requestBytes({ method: 'GET', path, cookie });
    return () => bytes;
  },
  /** An author who types: a sentence more in the description each time. */
  autosave: ({ draft, cookie, description }) => {
    const path = `/api/offers/${draft.id}`;
    let { version } = draft;
    let from = description;
    return () => {
      const to = `${description} Zapis ${version}.`;
      const body = JSON.stringify({ baseVersion: version, changes: [{ path: 'description', from, to }] });
      version += 1;
      from = to;
      return requestBytes({ method: 'PATCH', path, cookie, body });
    };
  },
  /** Prepared drafts, submitted one after another. */
  submission: ({ drafts, cookie }) => {
    const left = [...drafts];
    return () => {
      const draft = left.shift();
      if (!draft) return null;
      const body = JSON.stringify({ version: draft.version });
      return requestBytes({ method: 'POST', path: `/api/offers/${draft.id}/submission`, cookie, body });
    };
  },
};

const sides = new Map();

const commands = {
  /** Opens the connections of one side of a row. */
  async open({ side, port, kind, lanes }) {
    const opened = await Promise.all(
      lanes.map(async (lane) => ({
        port,
        connection: await Connection.open(port),
        next: KINDS[kind](lane),
      })),
    );
    sides.set(side, opened);
  },
  /** Drives every lane for some milliseconds, or for some requests each. */
  async run({ side, ms = Infinity, each = Infinity }) {
    const lanes = sides.get(side);
    for (const lane of lanes) {
      if (lane.connection.closed) lane.connection = await Connection.open(lane.port);
    }
    const begin = performance.now();
    const counts = await Promise.all(lanes.map((lane) => drive(lane, begin + ms, each)));
    const requests = counts.reduce((sum, count) => sum + count, 0);
    return { requests, seconds: (performance.now() - begin) / 1000 };
  },
  close() {
    for (const lanes of sides.values()) for (const { connection } of lanes) connection.close();
    sides.clear();
  },
};

async function drive({ connection, next }, until, most) {
  let count = 0;
  while (count < most && performance.now() < until) {
    const request = next();
    if (request === null) throw new Error('the prepared drafts ran out');
    const { status, body } = await connection.send(request);
    if (status !== 200) throw new Error(`answered ${status}: ${body.toString().slice(0, 500)}`);
    count += 1;
  }
  return count;
}

process.on('message', async ({ id, command, ...input }) => {
  try {
    process.send({ id, result: await commands[command](input) });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
