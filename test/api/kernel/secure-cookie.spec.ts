import { World } from '../../../apps/api/src/demo/world';
import { startApp, type TestApp } from '../../support/app';

const PASSWORD = 'Trzy sosny nad Rabą';
const NOW = '2026-03-02T09:00:00Z';
const EMAIL = 'anna@nurt.example';

// Passport is one for the whole process, so that a second application would take over from the first.
describe('Where people use TLS, the cookie of a session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({
      now: NOW,
      settings: { publicUrl: 'https://nurt.example', trustedProxies: 1 },
    });
    await new World(app.app).account({ email: EMAIL, name: 'Anna Nowak' }, PASSWORD, new Date(NOW));
  });
  afterAll(() => app.stop());

  const signIn = (headers: Record<string, string>) =>
    app.client().raw('POST', '/api/session', { email: EMAIL, password: PASSWORD }, headers);

  it('is bound to the host and to TLS', async () => {
    const response = await signIn({ 'X-Forwarded-Proto': 'https' });
    const [cookie, ...flags] = response.headers.getSetCookie()[0]!.split('; ');
    expect(cookie).toMatch(/^__Host-nurt=/);
    expect(flags).toEqual(expect.arrayContaining(['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']));
    expect(flags.join()).not.toContain('Domain');
    expect(response.headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{6,}/);
  });

  it('is not given over a plain connection', async () => {
    const response = await signIn({});
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
