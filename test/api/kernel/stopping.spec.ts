import { DataSource } from 'typeorm';
import { SessionStore } from '../../../apps/api/src/kernel/http/sessions';
import { Examiner } from '../../../apps/api/src/kernel/pades';
import { startApp } from '../../support/app';

describe('an application that stops', () => {
  it('stops pruning sessions while the database still answers, and examines no more files', async () => {
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
    const examiner = app.get(Examiner);
    await stop();
    // Whoever sends a file now is told to come again; no thread is begun that the process would stay for.
    const late = examiner.examine({ bytes: Buffer.from('%PDF-'), end: null }, 'somebody');
    await expect(late).rejects.toMatchObject({ kind: 'slowed', code: 'file_examination_busy' });
    expect(answered).toEqual([true]);
    expect(dataSource.isInitialized).toBe(false);
  });
});
