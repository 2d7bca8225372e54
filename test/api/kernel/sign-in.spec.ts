import { World } from '../../../apps/api/src/demo/world';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';

const PASSWORD = 'Trzy sosny nad Rabą';
const NOW = '2026-03-02T09:00:00Z';
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('Signing in', () => {
  let app: TestApp;
  let count = 0;
  beforeAll(async () => {
    app = await startApp({ now: NOW });
  });
  afterAll(() => app.stop());

  /** Somebody new with a confirmed account. */
  async function somebody(): Promise<string> {
    count += 1;
    const email = `osoba${String(count)}@nurt.example`;
    await new World(app.app).account({ email, name: 'Anna Nowak' }, PASSWORD, new Date(NOW));
    return email;
  }
  const attempt = (email: string, password: string, client: Client = app.client()) =>
    client.raw('POST', '/api/session', { email, password });
  const whoHas = async (cookie: string): Promise<string | undefined> => {
    const response = await app.client().raw('GET', '/api/session', undefined, { Cookie: cookie });
    const state = (await response.json()) as { session: { account: { email: string } } | null };
    return state.session?.account.email;
  };

  describe('gives a cookie', () => {
    it('that scripts cannot read and other sites cannot send, for twelve hours', async () => {
      const response = await attempt(await somebody(), PASSWORD);
      const [cookie, ...flags] = response.headers.getSetCookie()[0]!.split('; ');
      expect(cookie).toMatch(/^nurt=s%3A/);
      expect(flags).toEqual(
        expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', expect.stringMatching(/^Expires=/)]),
      );
      expect(response.headers.getSetCookie()).toHaveLength(1);
    });

    it('of another session each time: one planted before is worth nothing', async () => {
      const [attacker, victim] = [await somebody(), await somebody()];
      const browser = app.client();
      const planted = cookieOf(await attempt(attacker, PASSWORD, browser));
      const own = cookieOf(await attempt(victim, PASSWORD, browser));
      expect(own).not.toBe(planted);
      expect(await whoHas(own)).toBe(victim);
      expect(await whoHas(planted)).toBeUndefined();
    });

    it('that nobody can make or change', async () => {
      const cookie = cookieOf(await attempt(await somebody(), PASSWORD));
      expect(await whoHas(cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBeUndefined();
      const { rows } = await app.sql.query<{ sid: string }>('SELECT sid FROM session LIMIT 1');
      expect(await whoHas(`nurt=${rows[0]!.sid}`)).toBeUndefined();
    });
  });

  it('is not needed to ask who is signed in, and asking leaves no session behind', async () => {
    const before = await app.sql.query('SELECT 1 FROM session');
    const response = await app.client().raw('GET', '/api/session');
    expect(await response.json()).toEqual({ session: null, demo: false });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect((await app.sql.query('SELECT 1 FROM session')).rowCount).toBe(before.rowCount);
  });

  it('takes the address in capitals and with spaces around it for the same', async () => {
    const email = await somebody();
    expect((await attempt(email.toUpperCase(), PASSWORD)).status).toBe(200);
  });

  it('ends with signing out: the cookie opens nothing any more', async () => {
    const client = app.client();
    const cookie = cookieOf(await attempt(await somebody(), PASSWORD, client));
    expect(await whoHas(cookie)).toBeDefined();
    await client.call('DELETE /api/session');
    expect(await whoHas(cookie)).toBeUndefined();
  });

  it('ends everywhere at once with signing out everywhere, and for nobody else', async () => {
    const [email, other] = [await somebody(), await somebody()];
    const client = app.client();
    const here = cookieOf(await attempt(email, PASSWORD, client));
    const there = cookieOf(await attempt(email, PASSWORD));
    const elses = cookieOf(await attempt(other, PASSWORD));
    await client.call('DELETE /api/sessions');
    expect([await whoHas(here), await whoHas(there), await whoHas(elses)]).toEqual([
      undefined,
      undefined,
      other,
    ]);
  });

  it('is refused alike for a wrong password, an unknown address and an unconfirmed account', async () => {
    const unconfirmed = 'niepotwierdzona@nurt.example';
    await app.client().call('POST /api/accounts', {
      body: { email: unconfirmed, name: 'Ewa Lis', password: PASSWORD, locale: 'pl' },
    });
    const answers = [];
    for (const email of [await somebody(), 'nikt@nurt.example', unconfirmed]) {
      const response = await attempt(email, 'not the password');
      const { correlationId: _own, ...rest } = (await response.json()) as Record<string, unknown>;
      answers.push({ status: response.status, cookies: response.headers.getSetCookie(), ...rest });
    }
    expect(answers[0]).toMatchObject({ status: 401, code: 'wrong_credentials', cookies: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  describe('is slowed', () => {
    const fail = async (email: string, times: number): Promise<number[]> => {
      const statuses = [];
      for (let index = 0; index < times; index += 1) statuses.push((await attempt(email, 'guess')).status);
      return statuses;
    };

    it('after ten failures of one account, also with the right password, and for that account alone', async () => {
      const [email, other] = [await somebody(), await somebody()];
      expect(await fail(email, 10)).toEqual(Array.from({ length: 10 }, () => 401));
      expect(await fail(email, 1)).toEqual([429]);

      const response = await attempt(email, PASSWORD);
      expect(response.status).toBe(429);
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(60);
      expect(Number(response.headers.get('Retry-After'))).toBeLessThanOrEqual(900);
      expect(await response.json()).toMatchObject({
        code: 'sign_in_slowed',
        problems: [{ code: 'sign_in_slowed', params: { minutes: 15 } }],
      });
      expect((await attempt(other, PASSWORD)).status).toBe(200);
    });

    it('alike where there is no account', async () => {
      expect(await fail('nikogo@nurt.example', 11)).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    });

    it('not by failures that a success has forgiven', async () => {
      const email = await somebody();
      await fail(email, 9);
      expect((await attempt(email, PASSWORD)).status).toBe(200);
      expect(await fail(email, 9)).toEqual(Array.from({ length: 9 }, () => 401));
    });
  });
});
