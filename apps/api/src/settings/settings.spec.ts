import { generateKeyPairSync } from 'node:crypto';
import { readSettings } from './settings';

const { privateKey } = generateKeyPairSync('ed25519');
const PEM = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const DER = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

const WHOLE = {
  DATABASE_URL: 'postgres://app@localhost:5432/nurt',
  SESSION_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://localhost:1025',
  SIGNING_KEY: DER,
};

describe('Settings', () => {
  it('are read once, typed and frozen', () => {
    const settings = readSettings({
      ...WHOLE,
      PORT: '8080',
      PUBLIC_URL: 'https://nurt.example/',
      TRUSTED_PROXIES: '1',
    });
    expect(settings).toMatchObject({
      port: 8080,
      publicUrl: 'https://nurt.example',
      demo: false,
      worker: true,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('name every problem in one message', () => {
    const read = () =>
      readSettings({
        PORT: 'http',
        DEMO: 'yes',
        PUBLIC_URL: 'nurt',
        SESSION_SECRET: 'short',
        LOG_LEVEL: 'loud',
      });
    for (const name of [
      'PORT',
      'DEMO',
      'PUBLIC_URL',
      'SESSION_SECRET',
      'LOG_LEVEL',
      'DATABASE_URL',
      'SMTP_URL',
      'SIGNING_KEY',
    ]) {
      expect(read).toThrow(name);
    }
  });

  it('take the owner of the tables as another role than the application, or not at all', () => {
    expect(readSettings(WHOLE).databaseOwnerUrl).toBeNull();
    const owner = (url: string) => readSettings({ ...WHOLE, DATABASE_OWNER_URL: url }).databaseOwnerUrl;
    expect(owner('postgres://owner@localhost:5432/nurt')).toBe('postgres://owner@localhost:5432/nurt');
    expect(() => owner('mysql://owner@localhost/nurt')).toThrow('DATABASE_OWNER_URL must be an address');
    expect(() => owner(WHOLE.DATABASE_URL)).toThrow('DATABASE_OWNER_URL must name another role');
  });

  it('ask for a trusted proxy where people come by https', () => {
    const behindTls = { ...WHOLE, PUBLIC_URL: 'https://nurt.example' };
    expect(() => readSettings(behindTls)).toThrow('TRUSTED_PROXIES');
    expect(readSettings({ ...behindTls, TRUSTED_PROXIES: '1' }).trustedProxies).toBe(1);
  });

  it.each([
    ['PEM', PEM],
    ['PEM on one line', PEM.replaceAll('\n', '\\n')],
    ['PEM in base64', Buffer.from(PEM).toString('base64')],
    ['DER in base64', DER],
  ])('take the signing key as %s', (_form, text) => {
    expect(readSettings({ ...WHOLE, SIGNING_KEY: text }).signingKey.equals(privateKey)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a passphrase', 'sól-ziemi-bocheńskiej'],
    ['a public key', PEM.replaceAll('PRIVATE', 'PUBLIC')],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ format: 'pem', type: 'pkcs8' })
        .toString(),
    ],
  ])('refuse %s as a signing key, without repeating it', (_what, text) => {
    const read = () => readSettings({ ...WHOLE, SIGNING_KEY: text });
    expect(read).toThrow('SIGNING_KEY');
    if (text !== '') expect(read).not.toThrow(text);
  });

  it('know the virus scanner by its address, and do without one', () => {
    expect(readSettings(WHOLE)).toMatchObject({ clamav: null, largestFile: 10 * 1024 * 1024 });
    expect(readSettings({ ...WHOLE, CLAMAV_URL: 'tcp://clamav' }).clamav).toEqual({
      host: 'clamav',
      port: 3310,
    });
    expect(readSettings({ ...WHOLE, CLAMAV_URL: 'tcp://[::1]:4310' }).clamav).toEqual({
      host: '::1',
      port: 4310,
    });
    expect(() => readSettings({ ...WHOLE, CLAMAV_URL: 'clamav:3310' })).toThrow('CLAMAV_URL');
  });

  it('do without mail only in demo mode', () => {
    const { SMTP_URL: _without, ...rest } = WHOLE;
    expect(() => readSettings(rest)).toThrow('SMTP_URL');
    expect(readSettings({ ...rest, DEMO: 'on' }).smtpUrl).toBeNull();
  });

  it('switch registers on one by one, by their addresses', () => {
    expect(readSettings(WHOLE)).toMatchObject({ krsApiUrl: null, whiteListApiUrl: null, regonApiUrl: null });
    const KRS_API_URL = 'https://api-krs.ms.gov.pl/';
    expect(readSettings({ ...WHOLE, KRS_API_URL }).krsApiUrl).toBe('https://api-krs.ms.gov.pl');
    expect(() => readSettings({ ...WHOLE, WHITE_LIST_API_URL: 'file:///etc' })).toThrow('WHITE_LIST_API_URL');
    const REGON_API_URL = 'https://wyszukiwarkaregon.stat.gov.pl/wsBIR/UslugaBIRzewnPubl.svc';
    expect(() => readSettings({ ...WHOLE, REGON_API_URL })).toThrow('REGON_API_KEY');
    expect(readSettings({ ...WHOLE, REGON_API_URL, REGON_API_KEY: 'key' })).toMatchObject({
      regonApiUrl: REGON_API_URL,
    });
  });
});
