import { World } from '../../../apps/api/src/demo/world';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';

const PASSWORD = 'Trzy sosny nad Rabą';
const NEW_PASSWORD = 'Cztery dęby nad Wisłą';
const NOW = '2026-03-02T09:00:00Z';
const after = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

describe('A token in a mail', () => {
  let app: TestApp;
  let count = 0;
  beforeAll(async () => {
    app = await startApp({ now: NOW, worker: true });
  });
  beforeEach(() => app.clock.set(NOW));
  afterAll(() => app.stop());

  const newAddress = (): string => {
    count += 1;
    return `osoba${String(count)}@nurt.example`;
  };
  const register = async (email = newAddress(), password = PASSWORD): Promise<string> => {
    await app
      .client()
      .call('POST /api/accounts', { body: { email, name: 'Anna Nowak', password, locale: 'pl' } });
    return email;
  };
  const confirmed = async (): Promise<string> => {
    const email = newAddress();
    await new World(app.app).account({ email, name: 'Anna Nowak' }, PASSWORD, new Date(NOW));
    return email;
  };
  const askReset = (email: string) => app.client().call('POST /api/password-resets', { body: { email } });

  const mailsTo = async (email: string, template: string): Promise<string[]> => {
    const { rows } = await app.sql.query<{ body: string }>(
      `SELECT m.body FROM mail m JOIN event e ON e.id = m.event_id
        WHERE m.recipient = $1 AND m.template = $2 ORDER BY e.position`,
      [email, template],
    );
    return rows.map(({ body }) => body);
  };
  /** The tokens of so many letters, the oldest first. */
  const tokens = (email: string, template: string, letters = 1): Promise<string[]> =>
    eventually(async () => {
      const bodies = await mailsTo(email, template);
      return bodies.length >= letters && bodies.map((body) => /\?token=([\w-]+)/.exec(body)?.[1] ?? '');
    });
  const token = async (email: string, template: string): Promise<string> =>
    (await tokens(email, template))[0]!;

  const confirm = (value: string, client: Client = app.client()) =>
    client.raw('POST', '/api/accounts/confirmation', { token: value });
  const reset = (value: string, password = NEW_PASSWORD, client: Client = app.client()) =>
    client.raw('POST', '/api/password-resets/completion', { token: value, password });
  const signIn = (email: string, password: string) =>
    app.client().raw('POST', '/api/session', { email, password });
  const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

  it('is kept as a hash only', async () => {
    const value = await token(await register(), 'confirmEmail');
    expect(value.length).toBeGreaterThanOrEqual(43);
    const { rows } = await app.sql.query<{ kept: string }>('SELECT t::text AS kept FROM account_token t');
    expect(rows.length).toBeGreaterThan(0);
    for (const { kept } of rows) expect(kept).not.toContain(value);
  });

  describe('confirms an e-mail address', () => {
    it('and signs in; before that nobody gets in', async () => {
      const email = await register();
      expect(await codeOf(await signIn(email, PASSWORD))).toBe('email_not_confirmed');
      const client = app.client();
      expect((await confirm(await token(email, 'confirmEmail'), client)).status).toBe(200);
      expect((await client.call('GET /api/session')).session?.account.email).toBe(email);
      expect((await signIn(email, PASSWORD)).status).toBe(200);
    });

    it('once', async () => {
      const value = await token(await register(), 'confirmEmail');
      expect((await confirm(value)).status).toBe(200);
      const again = await confirm(value);
      expect([again.status, await codeOf(again)]).toEqual([409, 'token_invalid']);
    });

    it('within 72 hours', async () => {
      const [value, late] = [
        await token(await register(), 'confirmEmail'),
        await token(await register(), 'confirmEmail'),
      ];
      app.clock.set(after(71.99));
      expect((await confirm(value)).status).toBe(200);
      app.clock.set(after(72));
      expect((await confirm(late)).status).toBe(409);
    });

    it('and is not a token of a new password', async () => {
      const value = await token(await register(), 'confirmEmail');
      expect((await reset(value)).status).toBe(409);
      expect((await confirm(value)).status).toBe(200);
    });

    it('and is not given away: a taken address is answered alike, and only its owner reads that it is taken', async () => {
      const email = await confirmed();
      const body = { name: 'Ktoś Inny', password: NEW_PASSWORD, locale: 'pl' as const };
      const taken = await app.client().raw('POST', '/api/accounts', { ...body, email });
      const free = await app.client().raw('POST', '/api/accounts', { ...body, email: newAddress() });
      expect(taken.status).toBe(free.status);
      expect(Object.keys((await taken.json()) as object)).toEqual(Object.keys((await free.json()) as object));
      await eventually(async () => (await mailsTo(email, 'accountExists')).length === 1);
      expect((await signIn(email, NEW_PASSWORD)).status).toBe(401);
      expect((await signIn(email, PASSWORD)).status).toBe(200);
    });
  });

  describe('sets a new password', () => {
    it('and ends every session that the old one opened', async () => {
      const email = await confirmed();
      const elsewhere = await app.client().signIn(email, PASSWORD);
      await askReset(email);
      const client = app.client();
      expect((await reset(await token(email, 'resetPassword'), NEW_PASSWORD, client)).status).toBe(200);
      expect((await client.call('GET /api/session')).session?.account.email).toBe(email);
      expect((await elsewhere.call('GET /api/session')).session).toBeNull();
      expect((await signIn(email, PASSWORD)).status).toBe(401);
      expect((await signIn(email, NEW_PASSWORD)).status).toBe(200);
      await eventually(async () => (await mailsTo(email, 'passwordChanged')).length === 1);
    });

    it('once, also from two windows at the same time', async () => {
      const email = await confirmed();
      await askReset(email);
      const value = await token(email, 'resetPassword');
      const answers = await Promise.all([reset(value), reset(value)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await codeOf(await reset(value))).toBe('token_invalid');
    });

    it('and makes the links of earlier letters worthless', async () => {
      const email = await confirmed();
      await askReset(email);
      await askReset(email);
      const [earlier, later] = await tokens(email, 'resetPassword', 2);
      expect((await reset(later!)).status).toBe(200);
      expect((await reset(earlier!, 'Pięć buków nad Sanem')).status).toBe(409);
      expect((await signIn(email, NEW_PASSWORD)).status).toBe(200);
    });

    it('within two hours', async () => {
      const email = await confirmed();
      await askReset(email);
      const value = await token(email, 'resetPassword');
      app.clock.set(after(2));
      expect((await reset(value)).status).toBe(409);
    });

    it('that is not guessed at once, and stays good for another try', async () => {
      const email = await confirmed();
      await askReset(email);
      const value = await token(email, 'resetPassword');
      const refused = await reset(value, 'haslohaslo123');
      expect([refused.status, await codeOf(refused)]).toEqual([422, 'password_too_common']);
      expect((await reset(value)).status).toBe(200);
    });

    it('and confirms the address, for whoever reads its mail owns it', async () => {
      const email = await register();
      await askReset(email);
      expect((await reset(await token(email, 'resetPassword'))).status).toBe(200);
      expect((await signIn(email, NEW_PASSWORD)).status).toBe(200);
    });

    it('is asked for alike where there is no account, and no letter goes out', async () => {
      const nobody = newAddress();
      const known = await confirmed();
      expect(await askReset(nobody)).toEqual({ email: nobody });
      expect(await askReset(known)).toEqual({ email: known });
      await token(known, 'resetPassword');
      const { rows } = await app.sql.query('SELECT 1 FROM mail WHERE recipient = $1', [nobody]);
      expect(rows).toEqual([]);
    });
  });

  it.each(['x', 'A'.repeat(43)])('that was never sent is refused: %s', async (value) => {
    expect((await confirm(value)).status).toBe(409);
    expect((await reset(value)).status).toBe(409);
  });
});
