import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { markArrival } from './arrival';

/** A clock of which each reading is a second later. */
class TickingClock {
  readings = 0;
  now(): Date {
    this.readings += 1;
    return new Date(Date.UTC(2026, 1, 20, 11, 0, this.readings));
  }
}

describe('the arrival of a request', () => {
  let server: http.Server;
  let base: string;
  const clock = new TickingClock();
  /** Blocks the event loop while it answers, as a crowd does. */
  let busyMs = 0;
  beforeAll(async () => {
    const app = express();
    app.use(markArrival(clock));
    app.get('/', (request, response) => {
      for (const begin = performance.now(); performance.now() - begin < busyMs;);
      response.json(request.arrivedAt);
    });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const arrival = async (): Promise<string> => (await (await fetch(base)).json()) as string;

  it('is read from the clock for each request that comes by itself', async () => {
    const [first, second] = [await arrival(), await arrival()];
    expect(Date.parse(second) - Date.parse(first)).toBe(1_000);
  });

  it('is the same for all that had come by the time the server looked, however long it takes to answer them', async () => {
    // Connections that are open already, so that the requests come at once.
    const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
    const get = () =>
      new Promise<string>((resolve, reject) => {
        http
          .get(base, { agent }, (response) => {
            let body = '';
            response.setEncoding('utf8').on('data', (part: string) => (body += part));
            response.on('end', () => resolve(JSON.parse(body) as string));
          })
          .on('error', reject);
      });
    await Promise.all(Array.from({ length: 20 }, get));
    busyMs = 5;
    const before = clock.readings;
    const all = await Promise.all(Array.from({ length: 20 }, get));
    busyMs = 0;
    agent.destroy();
    expect(all).toHaveLength(20);
    // The server is in this process, which sends them one after another: a few looks may be needed, not twenty.
    expect(clock.readings - before).toBeLessThan(10);
    expect(new Set(all).size).toBe(clock.readings - before);
  });
});
