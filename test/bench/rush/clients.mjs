import { Connection, requestBytes } from '../connection.mjs';
import { cookieOf } from './crowd.mjs';

// The crowd before a deadline, in a process of its own: every organisation is one browser with one connection, which
// saves while it writes and submits at its moment. Like the web it tries again when it gets no answer.

const LONGEST_PAUSE_MS = 1_000;
const GIVE_UP_MS = 60_000;

class Browser {
  /** The save that has no answer yet. */
  #waiting = null;
  submitting = false;
  /** Each asks one thing at a time. */
  #writing = { connection: null };
  #sending = this.#writing;

  constructor(port, draft, secret, description) {
    this.port = port;
    this.draft = draft;
    this.version = draft.version;
    this.cookie = cookieOf(draft.sid, secret);
    this.description = description;
  }

  /** Types a little more. A save that got no answer may have been done: the same again changes nothing then. */
  async save(text) {
    const [from, to] = [this.description, `${this.description} ${text}`];
    this.#waiting = { path: 'description', from, to };
    const body = { baseVersion: this.version, changes: [this.#waiting] };
    const answer = await this.#ask(this.#writing, 'PATCH', '', body);
    // Whatever it was, the submission has taken it along.
    if (this.submitting) return;
    if (answer.status === 200) {
      this.version = answer.body.version;
      this.description = to;
    } else this.version = (await this.#ask(this.#writing, 'GET', '')).body.version;
    this.#waiting = null;
  }

  /**
   * Submits with the last words typed, and with those of a save that has no answer yet: like the web, it does not wait
   * for one. The receipt, or what kept the offer from being received.
   */
  async submit(text) {
    this.submitting = true;
    const from = this.#waiting?.to ?? this.description;
    const last = { path: 'description', from, to: `${from} ${text}` };
    const changes = this.#waiting ? [this.#waiting, last] : [last];
    const { version } = this;
    // The connection of the save is busy with it.
    if (this.#waiting) this.#sending = { connection: null };
    const body = { version, baseVersion: version, changes };
    const answer = await this.#ask(this.#sending, 'POST', '/submission', body);
    if (answer.status === 200) return { receipt: answer.body.receipt };
    if (answer.status === 409 && answer.body.code === 'already_done') {
      return { receipt: (await this.#ask(this.#sending, 'GET', '')).body.receipt };
    }
    return { refused: `${answer.status} ${answer.body.code}` };
  }

  close() {
    for (const { connection } of new Set([this.#writing, this.#sending])) connection?.close();
  }

  async #ask(line, method, tail, body) {
    const path = `/api/offers/${this.draft.id}${tail}`;
    const request = requestBytes({ method, path, cookie: this.cookie, body: body && JSON.stringify(body) });
    const began = Date.now();
    for (let pause = 50; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        if (!line.connection || line.connection.closed) line.connection = await Connection.open(this.port);
        const answer = await line.connection.send(request);
        if (answer.status < 500) return { status: answer.status, body: JSON.parse(answer.body.toString()) };
      } catch {
        // no answer: nobody knows whether it was done
      }
      // A save is not tried again once the submission has taken it along.
      if (this.submitting && line !== this.#sending) return { status: 0 };
      if (Date.now() - began > GIVE_UP_MS) throw new Error(`${method} ${path}: no answer for a minute`);
      await sleep(pause);
    }
  }
}

/** Saves at its moments until it is submitted. */
async function write(browser, saveAt, began) {
  for (const at of saveAt) {
    await sleep(began + at - Date.now());
    if (browser.submitting) return;
    await browser.save(`Zapis ${Math.round(at)}.`);
  }
}

/** One organisation's last minute; `began` is when its rush began, ms since 1970. */
async function lastMinute(browser, { submitAt, saveAt }, began) {
  // What it may still be asking when it is submitted concerns nobody.
  write(browser, saveAt, began).catch(() => undefined);
  await sleep(began + submitAt - Date.now());
  const sent = Date.now();
  const outcome = await browser.submit('Ostatnie słowo.');
  const answered = Date.now();
  browser.close();
  return { offerId: browser.draft.id, sent: sent - began, answered: answered - began, ...outcome };
}

const sleep = (ms) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve());

const commands = {
  rush: ({ port, drafts, timetable, secret, description, began }) =>
    Promise.all(
      drafts.map((draft, index) =>
        lastMinute(new Browser(port, draft, secret, description), timetable[index], began),
      ),
    ),
};

process.on('message', async ({ id, command, ...input }) => {
  try {
    process.send({ id, result: await commands[command](input) });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
