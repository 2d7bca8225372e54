import http from 'node:http';
import type { ProblemDocument } from '@nurt/contracts';
import { startApp, type TestApp } from '../../support/app';

describe('A refusal', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  /** The problem document of an answer, after everything that all of them have in common has been looked at. */
  async function problemOf(response: Response): Promise<ProblemDocument> {
    expect(response.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as ProblemDocument;
    expect(problem).toEqual({
      type: `urn:nurt:problem:${problem.code}`,
      title: expect.stringMatching(/\w/) as string,
      status: response.status,
      code: problem.code,
      problems: expect.any(Array) as unknown[],
      correlationId: response.headers.get('X-Request-Id'),
    });
    expect(problem.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    return problem;
  }
  const send = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    problemOf(await app.client().raw(method, path, body, headers));

  it.each(['{"email":', 'null and void', '{"a":1}}'])(
    'of JSON that cannot be read says so: %s',
    async (body) => {
      expect(await send('POST', '/api/session', body)).toMatchObject({
        status: 400,
        code: 'malformed_request',
        problems: [{ code: 'malformed_request' }],
      });
    },
  );

  it.each(['[]', '[{"email":"a@b.example"}]'])('of a body that is no object says so: %s', async (body) => {
    expect(await send('POST', '/api/accounts', body)).toMatchObject({
      status: 400,
      problems: [{ code: 'invalid_object' }],
    });
  });

  it.each(['/favicon.ico', '/.env', '/.well-known/security.txt', '/assets/gone.js'])(
    'meets whoever asks for a file that is not there, instead of a page: %s',
    async (file) => {
      const { status } = await app.client().raw('GET', file);
      expect(status).toBe(404);
      const page = await app.client().raw('GET', '/nabory/nieznany');
      expect([page.status, page.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
      await page.text();
    },
  );

  it('shows a person the page that says so in their language, with its status', async () => {
    const look = async (path: string, method = 'GET', accept = 'text/html,*/*;q=0.8') => {
      const answer = await app.client().raw(method, path, undefined, { Accept: accept });
      return [
        answer.status,
        answer.headers.get('Content-Type')?.split(';')[0],
        (await answer.text()).slice(0, 15),
      ];
    };
    const page = ['text/html', '<!doctype html>'];
    for (const known of [
      '/',
      '/nabory/',
      '/Wyniki',
      '/organizacja/oferty/1/poprawa',
      '/urzad/program/1/sprawozdanie/2',
    ])
      expect([known, ...(await look(known))]).toEqual([known, 200, ...page]);
    for (const unknown of ['/nie-ma', '/nabory/1/2/3', '/kanaly/nabory.xml', '/.env', '/urzad/nie-ma'])
      expect([unknown, ...(await look(unknown))]).toEqual([unknown, 404, ...page]);
    expect(await look('/nie-ma', 'HEAD')).toEqual([404, 'text/html', '']);
    for (const [path, method, accept] of [
      ['/nie-ma', 'POST'],
      ['/nabory', 'DELETE'],
      ['/obraz.png', 'GET', 'image/avif,image/*'],
    ] as const)
      expect(await send(method, path, undefined, accept && { Accept: accept })).toMatchObject({
        status: 404,
      });
  });

  it('names everything that is wrong with a body at once, unknown fields too', async () => {
    const body = { email: 'nobody', name: ' ', password: 'short', admin: true };
    const { status, code, problems } = await send('POST', '/api/accounts', body);
    expect([status, code]).toEqual([400, 'malformed_request']);
    expect(problems).toHaveLength(5);
    expect(problems).toEqual(
      expect.arrayContaining([
        { code: 'invalid_email', path: 'email' },
        { code: 'required', path: 'name' },
        { code: 'password_too_short', path: 'password', params: { minimum: 12 } },
        { code: 'required', path: 'locale' },
        { code: 'unknown_field', path: 'admin' },
      ]),
    );
  });

  it('names an unknown field of a query', async () => {
    expect(await send('GET', '/api/public/calls?fase=open')).toMatchObject({
      status: 400,
      problems: [{ code: 'unknown_field', path: 'fase' }],
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml'])(
    'meets every body that is not JSON: %s',
    async (type) => {
      expect(
        await send('POST', '/api/session', '{"email":"a@b.example","password":"x"}', {
          'Content-Type': type,
        }),
      ).toMatchObject({
        status: 415,
        code: 'unsupported_media_type',
        problems: [{ code: 'unsupported_media_type' }],
      });
    },
  );

  it('meets a body above two megabytes, and none below', async () => {
    const body = (size: number) => ({ email: 'a@b.example', password: 'x'.repeat(size) });
    expect(await send('POST', '/api/session', body(2 * 1024 * 1024))).toMatchObject({
      status: 413,
      code: 'body_too_large',
    });
    expect(await send('POST', '/api/session', body(2 * 1024 * 1024 - 100))).toMatchObject({
      status: 400,
      problems: [{ code: 'text_too_long', path: 'password', params: { maximum: 200 } }],
    });
  });

  it.each(['17', 'x', '00000000-0000-4000-8000-00000000000', "1'%20OR%20'1'='1"])(
    'meets an id that is no UUID: %s',
    async (id) => {
      expect(await send('GET', `/api/public/calls/${id}`)).toMatchObject({
        status: 400,
        code: 'malformed_request',
        problems: [{ code: 'invalid_id', path: 'callId' }],
      });
    },
  );

  it('meets an address that cannot be decoded', async () => {
    expect((await send('GET', '/api/public/calls/%E0%A4%A')).status).toBe(400);
  });

  it('meets what is asked of no path at all', async () => {
    const status = await new Promise((resolve, reject) => {
      http
        .get(new URL(app.client().baseUrl), { path: '*', agent: false }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
        .on('error', reject);
    });
    expect(status).toBe(404);
  });

  it.each([
    ['GET', '/api/nothing'],
    ['PUT', '/api/public/calls'],
    ['GET', '/api/public/calls/00000000-0000-4000-8000-000000000000/offers'],
    ['GET', '/api'],
  ])('of a route that there is not is 404: %s %s', async (method, path) => {
    expect(await send(method, path)).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('of an unknown record is 404', async () => {
    expect(await send('GET', '/api/public/calls/00000000-0000-4000-8000-000000000000')).toMatchObject({
      status: 404,
      code: 'not_found',
      problems: [{ code: 'not_found' }],
    });
  });

  it('comes, as every answer does, with what keeps a browser from keeping and from framing it', async () => {
    const headersOf = async (path: string) => (await app.client().raw('GET', path)).headers;
    for (const path of ['/api/session', '/api/office/calls', '/api/public/authorities', '/api/nothing']) {
      const headers = await headersOf(path);
      expect(headers.get('Content-Security-Policy')).toMatch(
        /default-src 'self';.*object-src 'none';base-uri 'none';.*frame-ancestors 'none'/,
      );
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Permissions-Policy')).toContain('camera=()');
      expect(headers.get('X-Powered-By')).toBeNull();
    }
    // What was read while signed in does not come back from the disk of a computer that is shared.
    expect((await headersOf('/api/session')).get('Cache-Control')).toBe('no-store');
    expect((await headersOf('/api/office/calls')).get('Cache-Control')).toBe('no-store');
    expect((await headersOf('/api/public/authorities')).get('Cache-Control')).toBe('no-cache');
  });

  it('without an account says that one must sign in', async () => {
    expect(await send('GET', '/api/office/calls')).toMatchObject({ status: 401, code: 'sign_in_required' });
  });

  it('says nothing of what went wrong inside', async () => {
    await app.ownerSql.query('ALTER TABLE authority RENAME TO authority_gone');
    try {
      const problem = await send('GET', '/api/public/authorities');
      expect(problem).toMatchObject({
        status: 500,
        code: 'internal_error',
        problems: [{ code: 'internal_error' }],
      });
      expect(JSON.stringify(problem)).not.toContain('authority');
    } finally {
      await app.ownerSql.query('ALTER TABLE authority_gone RENAME TO authority');
    }
  });

  it('has a reference number of its own, whatever the client sends as one', async () => {
    const headers = { 'X-Request-Id': 'planted' };
    const [one, other] = [
      await send('GET', '/api/nothing', undefined, headers),
      await send('GET', '/api/nothing'),
    ];
    expect(one.correlationId).not.toBe('planted');
    expect(one.correlationId).not.toBe(other.correlationId);
  });
});
