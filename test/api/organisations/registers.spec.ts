import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
import pino from 'pino';
import { Registers as RegistersOfApp } from '../../../apps/api/src/modules/organisations/registers/registers';
import type { Settings } from '../../../apps/api/src/settings';
import type { Client } from '../../support/client';
import { Stage } from '../offers/stage';

const ROOT = path.resolve(__dirname, '../../..');
const NIP = '5260250274';
const KRS = '0000123456';
const ACCOUNT = '61109010140000071219812874';
/** Not in the entry of the list; its own check knows the mask. */
const MASKED = '27109010140000071219810091';
/** Right by its check digits, and of nobody. */
const STRANGE = '83101010230000261395100000';
const NOBODY = '1234563218';

type Registers = Pick<Settings, 'krsApiUrl' | 'whiteListApiUrl' | 'regonApiUrl' | 'regonApiKey'>;

const at = (base: string): Registers => ({
  krsApiUrl: base,
  whiteListApiUrl: base,
  regonApiUrl: `${base}/wsBIR/UslugaBIRzewnPubl.svc`,
  regonApiKey: 'abcde12345abcde12345',
});

const krs = (client: Client, number = KRS) =>
  client.call('POST /api/registers/krs', { body: { krs: number } });
const regon = (client: Client, nip = NIP) => client.call('POST /api/registers/regon', { body: { nip } });
const account = (client: Client, bankAccount = ACCOUNT, nip = NIP) =>
  client.call('POST /api/registers/bank-account', { body: { nip, bankAccount } });

describe('public registers', () => {
  let standIn: ChildProcess;
  let standInUrl = '';
  /** What the register does to whoever asks it, and how many asked. */
  let register: http.RequestListener;
  let asked = 0;
  let server: http.Server;
  let stage: Stage;
  let client: Client;

  /** Answers as the stand-in does. */
  const well: http.RequestListener = (request, response) => void forward(request, response);
  const forward = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { sid } = request.headers;
    const answer = await fetch(standInUrl + String(request.url), {
      method: request.method,
      headers: typeof sid === 'string' ? { sid } : {},
      body: request.method === 'POST' ? Buffer.concat(chunks) : undefined,
    });
    response.writeHead(answer.status).end(await answer.text());
  };

  beforeAll(async () => {
    standIn = spawn(process.execPath, [path.join(ROOT, 'tools/registers/stand-in.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(standIn.stdout!, 'data')) as [Buffer];
    standInUrl = (JSON.parse(line.toString()) as { KRS_API_URL: string }).KRS_API_URL;
    register = well;
    server = http.createServer((request, response) => {
      asked += 1;
      register(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    stage = await Stage.open({ settings: at(`http://127.0.0.1:${String(port)}`) });
    client = await stage.person();
  });
  afterAll(async () => {
    standIn.kill();
    server.closeAllConnections();
    server.close();
    await stage.close();
  });

  it('say which of them can be asked', async () => {
    expect(await client.call('GET /api/registers')).toEqual({ krs: true, whiteList: true, regon: true });
    expect((await stage.test.client().raw('GET', '/api/registers')).status).toBe(401);
  });

  it('give the entry in KRS, without the names of people, which are anonymised', async () => {
    const found = await krs(client, 'KRS 123456');
    expect(found).toEqual({
      state: 'found',
      why: null,
      entry: {
        register: 'krs',
        asOf: '24.11.2026',
        fields: {
          name: 'STOWARZYSZENIE „NAD RABĄ”',
          legalForm: 'association',
          nip: NIP,
          regon: '123456785',
          krs: KRS,
          street: 'UL. KAZIMIERZA WIELKIEGO 2/5',
          postalCode: '32-700',
          city: 'BOCHNIA',
          terc: null,
          representation:
            'DO SKŁADANIA OŚWIADCZEŃ WOLI UPRAWNIENI SĄ DWAJ CZŁONKOWIE ZARZĄDU DZIAŁAJĄCY ŁĄCZNIE',
        },
        body: 'ZARZĄD',
        people: 2,
      },
    });
    expect(JSON.stringify(found)).not.toContain('***');
    expect(await krs(client, '999')).toEqual({ state: 'notFound', why: null, entry: null });
  });

  it('give the entry in REGON, with the gmina of the seat', async () => {
    const { state, entry } = await regon(client, 'PL 526-025-02-74');
    expect(state).toBe('found');
    expect(entry?.fields).toEqual({
      name: 'STOWARZYSZENIE "NAD RABĄ"',
      legalForm: null,
      nip: NIP,
      regon: '123456785',
      krs: KRS,
      street: 'ul. Kazimierza Wielkiego 2/5',
      postalCode: '32-700',
      city: 'Bochnia',
      terc: '1201011',
      representation: null,
    });
    expect((await regon(client, NOBODY)).state).toBe('notFound');
  });

  it('say of an account whether it is listed; that nobody is listed is neither good nor bad', async () => {
    const on = '2026-01-12';
    expect(await account(client)).toEqual({ state: 'assigned', why: null, on });
    expect(await account(client, MASKED)).toEqual({ state: 'assigned', why: null, on });
    expect(await account(client, STRANGE)).toEqual({ state: 'notAssigned', why: null, on });
    expect(await account(client, ACCOUNT, NOBODY)).toEqual({ state: 'notListed', why: null, on });
  });

  it('are asked with digits only: whatever else was typed is refused before', async () => {
    const codes = async (url: string, body: object) =>
      ((await (await client.raw('POST', url, body)).json()) as { code: string }).code;
    expect(await codes('/api/registers/krs', { krs: '../../evil' })).toBe('krs_malformed');
    expect(await codes('/api/registers/krs', { krs: '0000123456?x=1' })).toBe('krs_malformed');
    expect(await codes('/api/registers/regon', { nip: '</ns:pNip>' })).toBe('nip_malformed');
    expect(await codes('/api/registers/bank-account', { nip: NIP, bankAccount: '1/2' })).toBe(
      'nrb_malformed',
    );
  });

  describe('that are down', () => {
    beforeEach(() => {
      asked = 0;
      // What was remembered before is forgotten.
      stage.test.clock.set(new Date(stage.test.clock.now().getTime() + 24 * 3_600_000).toISOString());
    });

    const everything = async () => {
      const answers = await Promise.all([krs(client), regon(client), account(client)]);
      return answers.map(({ state, why }) => `${state} ${String(why)}`);
    };
    const FAILED = ['silent failed', 'silent failed', 'silent failed'];

    it.each<[string, http.RequestListener]>([
      ['an error', (_request, response) => void response.writeHead(500).end('Internal Server Error')],
      ['garbage', (_request, response) => void response.end('<html>Przerwa techniczna</html>')],
      ['nothing', (_request, response) => void response.end()],
      ['JSON of another shape', (_request, response) => void response.end('{"odpis":[null],"result":{}}')],
      ['a broken connection', (request) => void request.socket.destroy()],
      [
        'declared entities',
        (_request, response) => void response.end('<!DOCTYPE a [<!ENTITY b "c">]><Envelope>&b;</Envelope>'),
      ],
      [
        'a way to somewhere else',
        (_request, response) =>
          void response.writeHead(302, { Location: 'http://127.0.0.1:1/latest/meta-data' }).end(),
      ],
      ['more than anybody reads', (_request, response) => void response.end('x'.repeat(2 * 1024 * 1024))],
      [
        'the entry of somebody else',
        (_request, response) => {
          const extract = fs.readFileSync(
            path.join(ROOT, 'tools/registers/contract/krs-extract.json'),
            'utf8',
          );
          response.end(extract.replaceAll(KRS, '0000999999'));
        },
      ],
    ])('answer with %s: said to be silent, and nothing breaks', async (_what, listener) => {
      register = listener;
      expect(await everything()).toEqual(FAILED);
    });

    it('keep nobody waiting longer than five seconds', async () => {
      register = () => undefined;
      const began = Date.now();
      expect(await everything()).toEqual(['silent slow', 'silent slow', 'silent slow']);
      expect(Date.now() - began).toBeLessThan(9_000);
    }, 15_000);

    it('are left in peace for half a minute, and asked again afterwards', async () => {
      register = (_request, response) => void response.writeHead(503).end();
      await krs(client);
      await krs(client);
      expect(asked).toBe(1);
      stage.test.clock.set(new Date(stage.test.clock.now().getTime() + 31_000).toISOString());
      await krs(client);
      expect(asked).toBe(2);
    });

    it('do not stop anybody from registering an organisation by hand', async () => {
      register = (request) => void request.socket.destroy();
      const registered = await client.call('POST /api/organisations', { body: stage.profile() });
      expect(registered.version).toBe(1);
    });

    it('refuse the connection, or were never set up: the one is silent, the other off', async () => {
      const app = (settings: Partial<Registers>) =>
        new RegistersOfApp(
          {
            krsApiUrl: null,
            whiteListApiUrl: null,
            regonApiUrl: null,
            regonApiKey: null,
            ...settings,
          } as Settings,
          pino({ level: 'silent' }),
        );
      const now = stage.test.clock.now();
      const off = app({});
      expect(off.known).toEqual({ krs: false, whiteList: false, regon: false });
      expect(await off.inKrs(KRS, now)).toEqual({ state: 'silent', why: 'off', entry: null });
      expect(await off.inRegon(NIP, now)).toEqual({ state: 'silent', why: 'off', entry: null });
      expect((await off.account(NIP, ACCOUNT, now)).why).toBe('off');
      const refusing = app(at('http://127.0.0.1:1'));
      expect((await refusing.inKrs(KRS, now)).why).toBe('failed');
      expect((await refusing.inRegon(NIP, now)).why).toBe('failed');
      expect((await refusing.account(NIP, ACCOUNT, now)).why).toBe('failed');
    });
  });
});
