import { createHash } from 'node:crypto';

// Recorded statements become a script that sends exactly them again, with the values that belong to another request
// in the place of those of the recorded one.

const OPENS = /^\s*(?:START TRANSACTION|BEGIN)/i;
const CLOSES = /^\s*(?:COMMIT|ROLLBACK)/i;

/**
 * Makes a script of recorded statements: steps that follow one another, each either one transaction on one
 * connection or statements that were sent side by side. A transaction is steps as well: what it sent at once on its
 * connection is sent at once.
 *
 * @param {Array<{connection: number, text: string, prepared: boolean, values: unknown[], began: number, ended: number}>} statements
 * @param {Record<string, string | number>} marks recorded values by the name of what takes their place
 * @throws Error when a mark is nowhere in the statements: then another request would repeat the recorded one
 */
export function scriptOf(statements, marks) {
  const steps = [];
  const left = [...statements].sort((a, b) => a.began - b.began);
  const unused = new Set(Object.keys(marks));
  const slot = (name) => {
    unused.delete(name);
    return (slots) => slots[name];
  };
  const line = ({ text, prepared, values }) => ({
    text,
    name: prepared ? nameOf(text) : undefined,
    binds: values.map((value) => bindOf(value, marks, slot)),
  });
  while (left.length > 0) {
    if (OPENS.test(left[0].text)) {
      const own = left.filter(({ connection }) => connection === left[0].connection);
      const whole = own.slice(0, own.findIndex(({ text }) => CLOSES.test(text)) + 1);
      for (const statement of whole) left.splice(left.indexOf(statement), 1);
      const transaction = [];
      while (whole.length > 0) transaction.push(besideOf(whole).map(line));
      steps.push({ transaction });
    } else {
      steps.push({ beside: besideOf(left).map(line) });
    }
  }
  if (unused.size > 0) throw new Error(`no statement holds the recorded ${[...unused].join(', ')}`);
  return steps;
}

/** What the product keeps prepared on its connections is kept here as well. */
const names = new Map();
function nameOf(text) {
  if (!names.has(text)) names.set(text, `limit_${names.size + 1}`);
  return names.get(text);
}

/** Takes the first statement from the list, with those after it that were sent before an earlier one was answered. */
function besideOf(left) {
  const beside = [left.shift()];
  for (
    let reach = beside[0].ended;
    left.length > 0 && left[0].began < reach;
    reach = Math.max(reach, beside.at(-1).ended)
  ) {
    if (OPENS.test(left[0].text)) break;
    beside.push(left.shift());
  }
  return beside;
}

/** How to find a value for a new request: a function of its slots. */
function bindOf(value, marks, slot) {
  if (Array.isArray(value)) {
    const binds = value.map((item) => bindOf(item, marks, slot));
    return (slots) => binds.map((bind) => bind(slots));
  }
  if (value !== null && typeof value === 'object' && 'date' in value) return (slots) => slots.now;
  for (const [name, mark] of Object.entries(marks)) if (value === mark) return slot(name);
  return typeof value === 'string' ? textBind(value, marks, slot) : () => value;
}

/** A text that may hold ids of the recorded request in its middle, as JSON does. */
function textBind(text, marks, slot) {
  const found = Object.entries(marks).find(([, mark]) => typeof mark === 'string' && text.includes(mark));
  if (!found) return () => text;
  const [name, mark] = found;
  const own = slot(name);
  const pieces = text.split(mark).map((piece) => textBind(piece, marks, slot));
  return (slots) => pieces.map((piece) => piece(slots)).join(own(slots));
}

/**
 * A recorded text as a function of the slots of another request.
 *
 * @param {string} text
 * @param {Record<string, string | number>} marks
 */
export function textOf(text, marks) {
  return textBind(text, marks, (name) => (slots) => slots[name]);
}

/** SHA-256 of a text, lower-case hexadecimal, as the product writes it. */
export function sha256(text) {
  return createHash('sha256').update(String(text), 'utf8').digest('hex');
}

/** Sends a script. `learn` sees the rows of each statement and may fill slots that later statements need. */
export async function replay(pool, script, slots, learn) {
  for (const { transaction, beside } of script) {
    if (transaction) {
      const client = await pool.connect();
      try {
        for (const lines of transaction) await executeAll(client, lines, slots, learn);
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    } else {
      await executeAll(pool, beside, slots, learn);
    }
  }
}

function executeAll(db, lines, slots, learn) {
  return lines.length === 1
    ? execute(db, lines[0], slots, learn)
    : Promise.all(lines.map((line) => execute(db, line, slots, learn)));
}

async function execute(db, { text, name, binds }, slots, learn) {
  const { rows } = await db.query({ name, text, values: binds.map((bind) => bind(slots)) });
  learn?.(text, rows, slots);
}
