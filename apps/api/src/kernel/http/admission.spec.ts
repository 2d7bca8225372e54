import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { admission } from './admission';

/** A server with two turns whose handlers end when the test says so. */
async function serve() {
  const begun: string[] = [];
  const answers = new Map<string, () => void>();
  const app = express();
  app.use(admission(2));
  app.get('/:name', (request, response) => {
    const { name } = request.params;
    begun.push(name);
    answers.set(name, () => response.write(name));
  });
  const server = app.listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (name: string) => {
    const request = http.get({ port, path: `/${name}`, agent: false }, (response) => response.resume());
    request.on('error', () => undefined);
    return request;
  };
  const until = async (names: readonly string[]) => {
    for (let tries = 0; tries < 200 && begun.length < names.length; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(begun).toEqual(names);
  };
  return { server, ask, until, answer: (name: string) => answers.get(name)?.() };
}

describe('admission', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeEach(async () => {
    served = await serve();
  });
  afterEach(async () => {
    served.server.closeAllConnections();
    await new Promise((resolve) => served.server.close(resolve));
  });

  /** Asks one after another, so that the order of arrival is known. */
  const askInTurn = async (...names: string[]) => {
    const requests = [];
    for (const name of names) {
      const arrived = new Promise((resolve) => served.server.once('request', resolve));
      requests.push(served.ask(name));
      await arrived;
    }
    return requests;
  };

  it('begins two at once and the others in the order of their arrival, as answers begin', async () => {
    await askInTurn('a', 'b', 'c', 'd');
    await served.until(['a', 'b']);
    served.answer('b'); // begun, and not ended: its reader may be slow
    await served.until(['a', 'b', 'c']);
    served.answer('a');
    await served.until(['a', 'b', 'c', 'd']);
  });

  it('gives nobody’s turn to those who hung up, whether they waited or were served', async () => {
    const [first, , third] = await askInTurn('a', 'b', 'c', 'd');
    await served.until(['a', 'b']);
    const left = new Promise((resolve) => setTimeout(resolve, 50));
    third!.destroy();
    await left;
    first!.destroy();
    await served.until(['a', 'b', 'd']);
  });
});
