import { randomUUID } from 'node:crypto';
import { Subscriptions, UnitOfWork } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import { eventually } from '../../support/eventually';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('The job queue', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worker: true });
  });
  afterAll(() => app.stop());

  it('goes on after it could not write down what became of two jobs at once', async () => {
    const delivered: string[] = [];
    const type = `test.${randomUUID()}`;
    const letGo: (() => void)[] = [];
    let isHolding = true;
    app.app.get(Subscriptions).add({
      name: randomUUID(),
      types: [type],
      handle: async ({ subjectId }) => {
        delivered.push(subjectId);
        if (isHolding) await new Promise<void>((resolve) => letGo.push(resolve));
      },
    });
    const record = (id: string) =>
      app.app
        .get(UnitOfWork)
        .runAsClock((tx) => tx.record({ type, subject: { kind: 'test', id } }))
        .then(() => id);
    for (let jobs = 0; jobs < 2; jobs += 1) await record(randomUUID());
    await eventually(() => Promise.resolve(delivered.length === 2));
    const [first, second] = delivered;

    // Nobody takes a job off the list or a new one from it, and those who take off lose their connections meanwhile.
    const holder = await app.sql.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE graphile_worker._private_jobs IN EXCLUSIVE MODE');
    isHolding = false;
    const cutOff = async (): Promise<boolean> => {
      const { rowCount } = await app.sql.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE wait_event_type = 'Lock' AND datname = current_database() AND query LIKE 'delete from%'`,
      );
      return rowCount! > 0;
    };
    // One after the other, since what ends in one moment is written down together. The second takes the connection
    // that the first lost, and fails with it, or another one, and loses that too.
    letGo[0]?.();
    await eventually(cutOff);
    letGo[1]?.();
    for (let times = 0; times < 40; times += 1) {
      await cutOff();
      await pause(25);
    }
    await holder.query('ROLLBACK');
    holder.release();

    const next = await record(randomUUID());
    await eventually(() => Promise.resolve(delivered.includes(next)), 20_000);
    // Nobody knows that the two were done: they come again, from the worker that is no more.
    const times = (id: string | undefined) => delivered.filter((one) => one === id).length;
    await eventually(() => Promise.resolve(times(first) === 2 && times(second) === 2), 30_000);
  }, 90_000);
});
