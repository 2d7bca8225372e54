import { AttemptsKeeper } from '../../../apps/api/src/modules/identity/attempts-keeper';
import { startApp, type TestApp } from '../../support/app';

describe('Counted attempts', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ now: '2026-11-23T09:00:00Z' });
  });
  afterAll(() => app.stop());

  it('are forgotten an hour after their window has passed, and not before', async () => {
    const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);
    await app.sql.query(
      `INSERT INTO attempt (key, points, expire) VALUES ('old', 3, $1), ('young', 3, $2), ('open', 3, $3)`,
      [at('07:59'), at('08:01'), at('09:30')],
    );
    await app.app.get(AttemptsKeeper, { strict: false }).clear();
    const { rows } = await app.sql.query<{ key: string }>('SELECT key FROM attempt ORDER BY key');
    expect(rows.map(({ key }) => key)).toEqual(['open', 'young']);
  });
});
