import net from 'node:net';

const END_OF_HEADERS = Buffer.from('\r\n\r\n');

/** One keep-alive connection that asks one thing at a time: as little client as possible, so that servers are measured. */
export class Connection {
  #socket;
  #waiting = null;
  #received = null;

  /** Whether the server hung up, as servers do when nobody asks for some seconds. */
  closed = false;

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
      socket.once('error', reject);
      socket.setNoDelay(true);
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => {
      this.closed = true;
      this.#fail(new Error('the server closed the connection'));
    });
  }

  /** Sends a whole request and gives its answer. */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #take(chunk) {
    const bytes = this.#received === null ? chunk : Buffer.concat([this.#received, chunk]);
    const end = bytes.indexOf(END_OF_HEADERS);
    const head = end < 0 ? '' : bytes.latin1Slice(0, end);
    const length = /^content-length: *(\d+)/im.exec(head);
    if (end >= 0 && !length) return this.#fail(new Error(`an answer without its length:\n${head}`));
    if (end < 0 || bytes.length < end + 4 + Number(length[1])) {
      this.#received = bytes;
      return;
    }
    this.#received = null;
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve({ status: Number(head.slice(9, 12)), head, body: bytes.subarray(end + 4) });
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }
}

/** A whole request as bytes. */
export function requestBytes({ method, path, cookie, body }) {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: keep-alive'];
  if (cookie) lines.push(`Cookie: ${cookie}`);
  if (body !== undefined) {
    lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
}

/** Asks once, on a connection of its own; fails unless the answer has the status. */
export async function ask(port, request, status = 200) {
  const connection = await Connection.open(port);
  try {
    const answer = await connection.send(requestBytes(request));
    if (answer.status !== status) {
      throw new Error(`${request.method} ${request.path} → ${answer.status}: ${answer.body.toString()}`);
    }
    return answer;
  } finally {
    connection.close();
  }
}
