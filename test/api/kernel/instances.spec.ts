import { randomUUID } from 'node:crypto';
import { World } from '../../../apps/api/src/demo/world';
import { Subscriptions, UnitOfWork } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import { Client } from '../../support/client';
import { eventually } from '../../support/eventually';

const NOW = '2026-03-02T09:00:00Z';
const PASSWORD = 'Trzy sosny nad Rabą';

describe('Three instances on one database', () => {
  const apps: TestApp[] = [];
  beforeAll(async () => {
    const first = await startApp({ now: NOW, worker: true });
    apps.push(first);
    for (let more = 0; more < 2; more += 1) {
      apps.push(await startApp({ now: NOW, worker: true, databaseUrl: first.databaseUrl }));
    }
  });
  afterAll(async () => {
    for (const app of [...apps].reverse()) await app.stop();
  });

  it('deliver each event once to each subscriber', async () => {
    const type = `test.${randomUUID()}`;
    const handled: string[] = [];
    const busy = new Set<number>();
    apps.forEach((app, index) => {
      for (const name of ['first', 'second']) {
        app.app.get(Subscriptions).add({
          name: `${type}:${name}`,
          types: [type],
          handle: ({ subjectId }) => {
            handled.push(`${name} ${subjectId}`);
            busy.add(index);
            return Promise.resolve();
          },
        });
      }
    });
    const ids = Array.from({ length: 60 }, () => randomUUID());
    await Promise.all(
      ids.map((id, index) =>
        apps[index % 3]!.app.get(UnitOfWork).runAsClock((tx) =>
          tx.record({ type, subject: { kind: 'test', id } }),
        ),
      ),
    );
    await eventually(async () => {
      const { rows } = await apps[0]!.sql.query('SELECT 1 FROM graphile_worker.jobs LIMIT 1');
      return handled.length >= 120 && rows.length === 0;
    });
    expect(handled.sort()).toEqual(ids.flatMap((id) => [`first ${id}`, `second ${id}`]).sort());
    expect(busy.size).toBeGreaterThan(1);
  });

  it('know who is signed in, wherever it was', async () => {
    const email = 'anna@nurt.example';
    await new World(apps[0]!.app).account({ email, name: 'Anna Nowak' }, PASSWORD, new Date(NOW));
    const response = await new Client(apps[0]!.url).raw('POST', '/api/session', {
      email,
      password: PASSWORD,
    });
    const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
    const at = async (app: TestApp): Promise<unknown> =>
      (await app.client().raw('GET', '/api/session', undefined, { Cookie: cookie })).json();
    expect(await at(apps[1]!)).toMatchObject({ session: { account: { email } } });
    await apps[2]!.client().raw('DELETE', '/api/sessions', undefined, { Cookie: cookie });
    expect(await at(apps[1]!)).toMatchObject({ session: null });
  });

  it('count failures to sign in together', async () => {
    const statuses = [];
    for (let index = 0; index < 11; index += 1) {
      const body = { email: 'nikt@nurt.example', password: 'guess' };
      statuses.push((await apps[index % 3]!.client().raw('POST', '/api/session', body)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });
});
