import { once } from 'node:events';
import net from 'node:net';
import { EICAR } from './sample-files';

/** How the daemon behaves: as clamd does, saying nothing, hanging up in the middle, or answering with anything. */
export type Mood = 'sound' | 'silent' | 'hangsUp' | 'babbles' | 'full';

/** A stand-in for a ClamAV daemon on a real socket: it knows `INSTREAM` and the EICAR test file. */
export class ClamdStandIn {
  mood: Mood = 'sound';
  /** Bytes of each file that it was given as a whole. */
  readonly scanned: number[] = [];
  private readonly server = net.createServer((socket) => this.serve(socket));
  private readonly sockets = new Set<net.Socket>();
  private at = 0;

  async start(): Promise<{ host: string; port: number }> {
    this.server.listen(this.at, '127.0.0.1');
    await once(this.server, 'listening');
    const { port } = this.server.address() as net.AddressInfo;
    this.at = port;
    return { host: '127.0.0.1', port };
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(socket: net.Socket): void {
    this.sockets.add(socket);
    let held = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('data', (data: Buffer) => {
      held = Buffer.concat([held, data]);
      if (this.mood === 'silent') return;
      if (this.mood === 'hangsUp' && held.length > 20) return void socket.destroy();
      if (this.mood === 'full') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      const content = whole(held);
      if (content === undefined) return;
      this.scanned.push(content.length);
      if (this.mood === 'babbles') socket.end('PONG\0');
      else socket.end(content.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
    });
  }
}

/** The content of a whole `zINSTREAM` command; undefined while some of it is on its way. */
function whole(held: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (held.subarray(0, command.length).toString('latin1') !== command) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > held.length) return undefined;
    parts.push(held.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
