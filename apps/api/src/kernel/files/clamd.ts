import { once } from 'node:events';
import net from 'node:net';

/** What the scanner said of the content. */
export type Verdict = { readonly clean: true } | { readonly clean: false; readonly signature: string };

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds: without a sign from the daemon, and in all. */
export interface ClamdLimits {
  readonly silence: number;
  readonly whole: number;
}
const LIMITS: ClamdLimits = { silence: 15_000, whole: 120_000 };
const LONGEST_ANSWER = 4_096;

/**
 * Has a ClamAV daemon scan the content (clamd(8), `INSTREAM`: pieces with their length before them, an empty one at the
 * end).
 * @throws Error when the daemon cannot be reached, is silent for too long or answers with anything but a verdict
 */
export async function scan(
  { host, port }: ClamdAddress,
  content: AsyncIterable<Buffer>,
  limits: ClamdLimits = LIMITS,
): Promise<Verdict> {
  const socket = net.connect({ host, port });
  const end = (reason: string) => () => void socket.destroy(new Error(reason));
  socket.setTimeout(limits.silence, end('the virus scanner is silent'));
  const timer = setTimeout(end('the virus scanner takes too long'), limits.whole);
  const answer = answerOf(socket);
  // Whatever goes wrong with the connection, the answer says it; sending must not say it a second time.
  answer.catch(() => undefined);
  try {
    await Promise.race([once(socket, 'connect'), answer]);
    await Promise.race([send(socket, content), answer]);
    return verdictOf(await answer);
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

async function send(socket: net.Socket, content: AsyncIterable<Buffer>): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of content) {
    if (socket.destroyed) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
  socket.write(Buffer.alloc(4));
}

/** Everything up to the NUL that ends an answer, or the end of the connection. */
function answerOf(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      said += text;
      if (said.includes('\0') || said.length > LONGEST_ANSWER) resolve(said);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (said === '') reject(new Error('the virus scanner hung up'));
      else resolve(said);
    });
  });
}

function verdictOf(answer: string): Verdict {
  const line = answer.split('\0')[0]?.trim() ?? '';
  if (line === 'stream: OK') return { clean: true };
  const signature = /^stream: (.{1,200}) FOUND$/u.exec(line)?.[1];
  if (signature !== undefined) return { clean: false, signature };
  throw new Error(`the virus scanner answered: ${line.slice(0, 200)}`);
}
