import { DataSource } from 'typeorm';
import { SessionStore } from '../../../apps/api/src/kernel/http/sessions';
import { startApp } from '../../support/app';

describe('an application that stops', () => {
  it('stops pruning sessions while the database still answers', async () => {
    const { app, client, stop } = await startApp();
    await client().raw('GET', '/api/session');
    const { store } = app.get(SessionStore);
    const dataSource = app.get(DataSource);
    const answered: boolean[] = [];
    const close = jest.spyOn(store, 'close').mockImplementationOnce(() => {
      answered.push(dataSource.isInitialized);
      close.mockRestore();
      store.close();
    });
    await stop();
    expect(answered).toEqual([true]);
    expect(dataSource.isInitialized).toBe(false);
  });
});
