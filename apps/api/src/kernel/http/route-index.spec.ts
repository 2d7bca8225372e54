import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { RouteIndex } from './route-index';

/** As the product has them: one address in another's way, several methods of one, parameters anywhere behind the second part. */
const ROUTES = [
  ['get', '/api/offers/mine'],
  ['get', '/api/offers/:offerId'],
  ['patch', '/api/offers/:offerId'],
  ['get', '/api/offers/:offerId/attachments/:attachmentId'],
  ['get', '/api/offers/:offerId/receipt'],
  ['get', '/api/office/calls/:callId'],
  ['get', '/api/office/:kind/newest'],
  ['post', '/api/office/calls'],
  ['get', '/api/session'],
  ['delete', '/api/session'],
] as const;

const ADDRESSES = [
  '/',
  '/api',
  '/api/',
  '/api/session',
  '/api/session/',
  '/api/session//',
  '/API/Session?x=1',
  '/api/sessio%6E',
  '/api/offers/mine',
  '/api/offers/MINE/',
  '/api/offers/a%20b',
  '/api/offers/a%2Fb/receipt',
  '/api/offers/%zz',
  '/api/offers/%E0%A4%A/receipt',
  '/api/offers//receipt',
  '/api/offers/1/receipt/2',
  '/api/offers/1/attachments/2?q=/api/session',
  '/api/office/calls/newest',
  '/api/office/letters/newest',
  '/api/office/calls',
  '/api/nothing',
  '/apis/session',
  '//api/session',
];

/** Says which route was taken with what; the last words on everything else are the application's, as in Nest. */
function serve(register: (app: Express) => void): http.Server {
  const app = express();
  register(app);
  app.use(
    '/api',
    express.Router().all('*path', (_request, response) => void response.status(404).end('none')),
  );
  app.use((error: { status?: number }, _request: Request, response: Response, next: NextFunction) => {
    if (error.status === undefined) next(error);
    else response.status(error.status).end('malformed');
  });
  return app.listen(0, '127.0.0.1');
}

const taken = (path: string) => (request: Request, response: Response) => {
  response.json({ path, params: request.params, url: request.url, base: request.baseUrl });
};

describe('Routes in an index', () => {
  const index = new RouteIndex();
  const indexed = serve((app) => {
    app.use(index.handle);
    for (const [method, path] of ROUTES) index.at(path)[method](path, taken(path));
  });
  const plain = serve((app) => {
    for (const [method, path] of ROUTES) app[method](path, taken(path));
  });
  beforeAll(async () => {
    for (const server of [indexed, plain]) if (!server.listening) await once(server, 'listening');
  });
  afterAll(() => {
    for (const server of [indexed, plain]) server.closeAllConnections();
    for (const server of [indexed, plain]) server.close();
  });

  const ask = (server: http.Server, method: string, path: string) =>
    new Promise<unknown>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const request = http.request({ host: '127.0.0.1', port, method, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode, allow: response.headers.allow, body }),
        );
      });
      request.once('error', reject).end();
    });

  it.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'PATCH', 'DELETE'])(
    'are those that Express takes: %s',
    async (method) => {
      for (const address of ADDRESSES) {
        const answer = await ask(indexed, method, address);
        expect({ address, answer }).toEqual({ address, answer: await ask(plain, method, address) });
      }
    },
  );

  it('are taken at all', async () => {
    const { body } = (await ask(indexed, 'GET', '/api/offers/a%2Fb/receipt')) as { body: string };
    expect(JSON.parse(body)).toMatchObject({
      path: '/api/offers/:offerId/receipt',
      params: { offerId: 'a/b' },
    });
  });

  it.each(['/api/files/*path', '/api/files{/:name}'])(
    'have no open ends, which would not be found: %s',
    (path) => {
      expect(() => index.at(path)).toThrow(path);
    },
  );
});
