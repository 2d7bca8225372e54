import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import { eventually } from '../../support/eventually';
import { TestWorld } from '../../support/world';

/** A mail server of its own that can be told to fail. */
class Postbox {
  readonly received: ParsedMail[] = [];
  failures = 0;
  readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        if (this.failures > 0) {
          this.failures -= 1;
          done(Object.assign(new Error('try later'), { responseCode: 451 }));
          return;
        }
        this.received.push(mail);
        done();
      }, done);
    },
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }
}

describe('Letters over SMTP', () => {
  const postbox = new Postbox();
  let app: TestApp;
  let world: TestWorld;
  beforeAll(async () => {
    const smtpUrl = await postbox.listen();
    app = await startApp({
      now: '2026-03-20T09:00:00Z',
      worker: true,
      settings: { smtpUrl, publicUrl: 'https://nurt.example' },
    });
    world = await TestWorld.open(app);
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    await new Promise<void>((resolve) => postbox.server.close(resolve));
  });

  const mailTo = (address: string, subject: string): Promise<ParsedMail> =>
    eventually(() =>
      Promise.resolve(
        postbox.received.find(
          (mail) =>
            [mail.to].flat()[0]?.value[0]?.address === address && (mail.subject ?? '').includes(subject),
        ),
      ),
    );

  it('a new account gets its confirmation link, in its language, with Polish letters whole', async () => {
    await app.client().call('POST /api/accounts', {
      body: {
        email: 'zofia@organizacja.example',
        name: 'Zofia Żółć',
        password: 'nad-raba-o-swicie-26',
        locale: 'pl',
      },
    });
    const mail = await mailTo('zofia@organizacja.example', 'Potwierdź adres e-mail');
    expect(mail.text).toContain('Dzień dobry, Zofia Żółć,');
    expect(mail.text).toMatch(/https:\/\/nurt\.example\/potwierdzenie\?token=[\w-]{40,}/);
    await app.client().call('POST /api/accounts', {
      body: {
        email: 'mary@organisation.example',
        name: 'Mary Hill',
        password: 'by-the-raba-at-dawn-26',
        locale: 'en',
      },
    });
    expect((await mailTo('mary@organisation.example', 'Confirm your e-mail address')).text).toContain(
      'Dear Mary Hill,',
    );
  });

  it('a sent mail leaves no token behind in the database', async () => {
    await mailTo('zofia@organizacja.example', 'Potwierdź');
    await eventually(async () => {
      const { rows } = await app.sql.query(
        `SELECT 1 FROM mail WHERE template = 'confirmEmail' AND body <> ''`,
      );
      return rows.length === 0;
    });
  });

  it('a letter that the mail server put off is sent later, once', async () => {
    postbox.failures = 1;
    const organisationId = await world.join('melody', 'melody');
    const callId = await world.openCall();
    await world.submittedOffer(callId, organisationId);
    const mail = await mailTo(MEMBERS.melody.email, 'została złożona');
    expect(mail.text).toMatch(/10\s000,00\szł/);
    expect(mail.text).toMatch(/[0-9a-f]{64}/);
    expect(postbox.failures).toBe(0);
    expect(postbox.received.filter(({ subject }) => subject === mail.subject)).toHaveLength(1);
  }, 30_000);
});
