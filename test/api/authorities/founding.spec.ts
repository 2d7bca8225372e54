import { found, readFounding } from '../../../apps/api/src/commands/founding';
import { startApp, type TestApp } from '../../support/app';
import { eventually } from '../../support/eventually';

const DESCRIPTION = {
  name: 'Gmina Przykładowa',
  kind: 'municipality',
  terc: '1201011',
  nip: '868-000-10-07',
  address: 'Rynek 1, 32-700 Bochnia',
  bulletinUrl: 'https://bip.example',
  executiveTitle: 'Wójt Gminy Przykładowa',
  executiveName: 'Imię Nazwisko',
  treasurerName: 'Imię Nazwisko',
  bankAccount: '61 1090 1014 0000 0712 1981 2874',
  staff: [
    { email: 'Wspolpraca@gmina.example', name: 'Ola Nowak', roles: ['cooperationOfficer', 'administrator'] },
  ],
};

describe('Founding an authority', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worker: true, settings: { demo: true } });
  });
  afterAll(() => app.stop());

  it('names everything that is wrong with its description', () => {
    const read = () =>
      readFounding(JSON.stringify({ kind: 'village', staff: [{ email: 'x', roles: ['king'] }] }));
    for (const word of [
      'name',
      'kind',
      'terc',
      'nip',
      'bankAccount',
      'staff[0].email',
      'staff[0].roles',
      'no administrator',
    ]) {
      expect(read).toThrow(word);
    }
  });

  it('invites its people, who choose a password by the link of their letter and are let in', async () => {
    await found(app.app, readFounding(JSON.stringify(DESCRIPTION)));
    const client = app.client();
    const mail = await eventually(async () => {
      const mails = await client.call('GET /api/demo/outbox', { query: { to: 'wspolpraca@gmina.example' } });
      return mails[0];
    });
    const token = /token=([\w-]+)/.exec(mail.text)?.[1] ?? '';
    const { session } = await client.call('POST /api/password-resets/completion', {
      body: { token, password: 'lipy-nad-raba-kwitna' },
    });
    expect(session).toMatchObject({
      landing: 'office',
      authority: { roles: ['cooperationOfficer', 'administrator'] },
    });
    await app.client().signIn('wspolpraca@gmina.example', 'lipy-nad-raba-kwitna');
  });

  it('leaves nothing behind when the authority exists already', async () => {
    const again = { ...DESCRIPTION, staff: [{ ...DESCRIPTION.staff[0], email: 'drugi@gmina.example' }] };
    await expect(found(app.app, readFounding(JSON.stringify(again)))).rejects.toThrow(
      'authority_terc_unique',
    );
    const { rows } = await app.sql.query(`SELECT 1 FROM account WHERE email = 'drugi@gmina.example'`);
    expect(rows).toEqual([]);
  });
});
