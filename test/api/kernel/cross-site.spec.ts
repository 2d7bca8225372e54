import { startApp, type TestApp } from '../../support/app';

const BODY = { email: 'nobody@nurt.example', password: 'wrong password' };

describe('A request from another site', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ settings: { publicUrl: 'https://nurt.example' } });
  });
  afterAll(() => app.stop());

  const signIn = (headers: Record<string, string>) => app.client().raw('POST', '/api/session', BODY, headers);

  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'https://nurt.example.evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://nurt.example', 'Sec-Fetch-Site': 'cross-site' },
  ];
  it.each(foreign)('changes nothing: %j', async (headers) => {
    const response = await signIn(headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'forbidden_origin' });
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('is refused for %s before anything is asked', async (method) => {
    const response = await app
      .client()
      .raw(method, '/api/session', undefined, { Origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });

  it('is told from one of our own pages, and from no page at all', async () => {
    const own = new URL(app.url).origin;
    const homely: Record<string, string>[] = [
      {},
      { Origin: 'https://nurt.example', 'Sec-Fetch-Site': 'same-origin' },
      { Origin: own, 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'none' },
    ];
    for (const headers of homely) {
      expect(await (await signIn(headers)).json()).toMatchObject({ code: 'wrong_credentials' });
    }
  });

  it('may read what is public', async () => {
    const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' };
    const response = await app.client().raw('GET', '/api/public/calls', undefined, headers);
    expect(response.status).toBe(200);
    // and no script there may see the answer with anybody's cookie
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
