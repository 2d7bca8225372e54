import { readSettings } from './settings';

const WHOLE = {
  DATABASE_URL: 'postgres://app@localhost:5432/nurt',
  SESSION_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://localhost:1025',
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
    ]) {
      expect(read).toThrow(name);
    }
  });

  it('ask for a trusted proxy where people come by https', () => {
    const behindTls = { ...WHOLE, PUBLIC_URL: 'https://nurt.example' };
    expect(() => readSettings(behindTls)).toThrow('TRUSTED_PROXIES');
    expect(readSettings({ ...behindTls, TRUSTED_PROXIES: '1' }).trustedProxies).toBe(1);
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
});
