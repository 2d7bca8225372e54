import { Connection, requestBytes } from '../connection.mjs';
import { cookieOf } from './crowd.mjs';

// The crowd before a deadline, in a process of its own: every organisation is one browser with one connection, which
// saves while it writes and submits at its moment. Like the web it tries again when it gets no answer.

const LONGEST_PAUSE_MS = 1_000;
const GIVE_UP_MS = 60_000;

class Browser {
  #connection = null;

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
    const changes = [{ path: 'description', from, to }];
    const answer = await this.#ask('PATCH', '', { baseVersion: this.version, changes });
    if (answer.status === 200) {
      this.version = answer.body.version;
      this.description = to;
    } else this.version = (await this.#ask('GET', '')).body.version;
  }

  /** Submits with the last words typed. The receipt, or what kept the offer from being received. */
  async submit(text) {
    const [from, to] = [this.description, `${this.description} ${text}`];
    const changes = [{ path: 'description', from, to }];
    const { version } = this;
    const answer = await this.#ask('POST', '/submission', { version, baseVersion: version, changes });
    if (answer.status === 200) return { receipt: answer.body.receipt };
    if (answer.status === 409 && answer.body.code === 'already_done') {
      return { receipt: (await this.#ask('GET', '')).body.receipt };
    }
    return { refused: `${answer.status} ${answer.body.code}` };
  }

  close() {
    this.#connection?.close();
  }

  async #ask(method, tail, body) {
    const path = `/api/offers/${this.draft.id}${tail}`;
    const request = requestBytes({ method, path, cookie: this.cookie, body: body && JSON.stringify(body) });
    const began = Date.now();
    for (let pause = 50; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        if (!this.#connection || this.#connection.closed) this.#connection = await Connection.open(this.port);
        const answer = await this.#connection.send(request);
        if (answer.status < 500) return { status: answer.status, body: JSON.parse(answer.body.toString()) };
      } catch {
        // no answer: nobody knows whether it was done
      }
      if (Date.now() - began > GIVE_UP_MS) throw new Error(`${method} ${path}: no answer for a minute`);
      await sleep(pause);
    }
  }
}

/** One organisation's last minute; `began` is when its rush began, ms since 1970. */
async function lastMinute(browser, { submitAt, saveAt }, began) {
  for (const at of saveAt) {
    await sleep(began + at - Date.now());
    await browser.save(`Zapis ${Math.round(at)}.`);
  }
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
