import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { replay, scriptOf, sha256, textOf } from './replay.mjs';

// The limit: bare `node:http` and `pg`. For each request it sends the statements that the product sends, parses the
// body, writes the product's answer, and does nothing else: no routing, no validation, no permissions, no log.

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL),
  pipeline: true,
});
const routes = new Map();
let draftSlots = new Map();

/** What the statements of each kind of request need to know of it beside its draft. */
const KINDS = {
  read: { slots: () => ({ now: new Date() }) },
  autosave: {
    slots: (draft, { baseVersion, changes }) => ({
      ...draft,
      now: new Date(),
      version: baseVersion,
      description: changes[0].to,
      content: '',
    }),
    learn: (text, rows, slots) => {
      const [draft] = rows;
      if (!text.startsWith('SELECT d.content')) return;
      slots.content = JSON.stringify({ ...draft.content, description: slots.description });
    },
  },
  submission: {
    slots: (draft) => ({ ...draft, now: new Date(), eventId: randomUUID(), number: '' }),
    learn: (text, rows, slots) => {
      if (text.includes('number_series')) slots.number = `${slots.series}${rows[0].last}`;
      // A save may have come in between: the last words are the version after the one that is there.
      if (text.includes('FROM "offer"') && text.includes('FOR UPDATE')) {
        slots.changed = rows[0].version + 1;
        slots.filed = rows[0].version + 2;
      }
    },
  },
};

async function answer(request, response) {
  const text = request.method === 'GET' ? '' : await bodyOf(request);
  const id = ID.exec(request.url)?.[0];
  const route = routes.get(request.url) ?? routes.get(`${request.method} ${request.url.replace(ID, ':id')}`);
  const { slots, learn } = route.kind;
  const own = slots(draftSlots.get(id), text && JSON.parse(text));
  // The database refuses a receipt whose digest is another's. What the digest is of is known once the number is.
  if (route.receipt) Object.defineProperty(own, 'digest', { get: () => sha256(route.receipt(own)) });
  await replay(pool, route.script, own, learn);
  const body = JSON.stringify(route.answer);
  response.writeHead(200, [...route.headers, 'Content-Length', Buffer.byteLength(body)]);
  response.end(body);
}

function bodyOf(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

const server = http.createServer((request, response) => {
  answer(request, response).catch((error) => {
    response.writeHead(500, { 'Content-Length': Buffer.byteLength(error.message) });
    response.end(error.message);
  });
});

const commands = {
  listen: () => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port))),
  /** Takes over a request of the product: its statements, its answer and its headers. */
  route({ key, kind, statements, marks, answer: body, headers, receipt }) {
    const { digest: _, ...told } = marks;
    routes.set(key, {
      kind: KINDS[kind],
      script: scriptOf(statements, marks),
      answer: body,
      headers,
      receipt: receipt && textOf(receipt, told),
    });
  },
  /** Whose the drafts are, which the product reads from its session. */
  drafts({ slots }) {
    draftSlots = new Map(slots);
  },
};

process.on('message', async ({ id, command, ...input }) => {
  try {
    process.send({ id, result: await commands[command](input) });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
