import { randomUUID } from 'node:crypto';
import { Subscriptions, UnitOfWork, type RecordedEvent, type Tx } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import { eventually } from '../../support/eventually';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('An event', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worker: true });
  });
  afterAll(() => app.stop());

  /** Listens to events of a type that nobody else knows; `act` may fail. */
  function listen(
    act: (event: RecordedEvent, tx: Tx) => Promise<void> = async () => {},
    type = `test.${randomUUID()}`,
  ) {
    const calls: RecordedEvent[] = [];
    app.app.get(Subscriptions).add({
      name: randomUUID(),
      types: [type],
      handle: (event, tx) => {
        calls.push(event);
        return act(event, tx);
      },
    });
    return { type, calls };
  }
  const fact = (type: string, id: string = randomUUID()) => ({ type, subject: { kind: 'test', id } });
  const record = (type: string, id?: string) =>
    app.app.get(UnitOfWork).runAsClock((tx) => tx.record(fact(type, id)));
  const stored = async (type: string): Promise<number> =>
    (await app.sql.query('SELECT 1 FROM event WHERE type = $1', [type])).rowCount ?? 0;

  it('is delivered after the commit, and not before', async () => {
    const { type, calls } = listen();
    const id = randomUUID();
    let commit = (): void => {};
    const committed = new Promise<void>((resolve) => (commit = resolve));
    const running = app.app.get(UnitOfWork).runAsClock(async (tx) => {
      await tx.record(fact(type, id));
      await committed;
    });
    await pause(500);
    expect(calls).toEqual([]);
    commit();
    await running;
    await eventually(() => Promise.resolve(calls.length > 0));
    expect(calls).toMatchObject([{ type, subjectKind: 'test', subjectId: id, actorId: null }]);
  });

  it('is neither kept nor delivered after a rollback', async () => {
    const { type, calls } = listen();
    const work = app.app.get(UnitOfWork).runAsClock(async (tx) => {
      await tx.record(fact(type));
      throw new Error('thought better of it');
    });
    await expect(work).rejects.toThrow('thought better of it');
    const id = randomUUID();
    await record(type, id);
    await eventually(() => Promise.resolve(calls.length > 0));
    expect(calls.map(({ subjectId }) => subjectId)).toEqual([id]);
    expect(await stored(type)).toBe(1);
  });

  it('comes again to a subscriber that failed, and not to the others', async () => {
    let failures = 1;
    const failing = listen(() => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('the mail server is down')) : Promise.resolve();
    });
    const steady = listen(undefined, failing.type);
    await record(failing.type);
    await eventually(() => Promise.resolve(failing.calls.length === 2), 20_000);
    expect(failing.calls[1]).toEqual(failing.calls[0]);
    expect(steady.calls).toHaveLength(1);
  }, 30_000);

  it('leaves nothing of a subscriber that failed half-way', async () => {
    const echo = `test.echo.${randomUUID()}`;
    let failures = 1;
    const { type, calls } = listen(async (_event, tx) => {
      await tx.record(fact(echo));
      failures -= 1;
      if (failures >= 0) throw new Error('half-way');
    });
    await record(type);
    await eventually(() => Promise.resolve(calls.length === 2), 20_000);
    await eventually(async () => (await stored(echo)) > 0);
    expect(await stored(echo)).toBe(1);
  }, 30_000);

  it('goes once to each of its subscribers', async () => {
    const { type, calls } = listen();
    const other = listen(undefined, type);
    await record(type);
    await eventually(() => Promise.resolve(calls.length + other.calls.length === 2));
    await pause(300);
    expect([calls.length, other.calls.length]).toEqual([1, 1]);
  });

  it('is never changed or deleted, not even by SQL', async () => {
    const { type } = listen();
    await record(type);
    for (const statement of [
      `UPDATE event SET type = 'other'`,
      'DELETE FROM event',
      'TRUNCATE event CASCADE',
    ]) {
      await expect(app.ownerSql.query(statement)).rejects.toThrow('never changed or deleted');
    }
  });
});
