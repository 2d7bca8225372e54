import type { KeyObject } from 'node:crypto';
import { readSigningKey } from './signing-key';

/** Everything that the environment decides, read once at boot. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly databaseUrl: string;
  /** The same database by the role that owns its tables and migrates; null: the application's role does. */
  readonly databaseOwnerUrl: string | null;
  /** Connections of one process. */
  readonly databasePool: number;
  /** Demo data, demo accounts on the sign-in page, and an outbox in place of SMTP when there is none. */
  readonly demo: boolean;
  readonly sessionSecret: string;
  /** Private key (Ed25519) with which receipts are signed. */
  readonly signingKey: KeyObject;
  /** Address people use, without a trailing slash; links in mails start with it. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Addresses of public registers, without a trailing slash; null switches one off. */
  readonly krsApiUrl: string | null;
  readonly whiteListApiUrl: string | null;
  readonly regonApiUrl: string | null;
  readonly regonApiKey: string | null;
  /** Number of reverse proxies in front, whose forwarded address is believed. */
  readonly trustedProxies: number;
  /** Whether this process delivers events and sends mail. */
  readonly worker: boolean;
  readonly logLevel: string;
  /** The largest file that people may send, bytes. */
  readonly largestFile: number;
  /** The ClamAV daemon that scans them; null: nobody scans, and people are told. */
  readonly clamav: { readonly host: string; readonly port: number } | null;
}

const POSTGRES = ['postgres:', 'postgresql:'];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];

/**
 * Reads and checks the environment.
 * @throws Error with one message that names every problem, so that an operator mends them in one go.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const whole = (name: string, fallback: number, minimum: number, maximum: number): number => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    problems.push(`${name} must be a whole number from ${String(minimum)} to ${String(maximum)}`);
    return fallback;
  };
  const onOff = (name: string, fallback: boolean): boolean => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    if (text === 'on' || text === 'off') return text === 'on';
    problems.push(`${name} must be on or off`);
    return fallback;
  };
  const address = (name: string, value: string, protocols: readonly string[]): string => {
    const protocol = URL.canParse(value) ? new URL(value).protocol : '';
    if (!protocols.includes(protocol))
      problems.push(`${name} must be an address that starts with ${protocols.join(' or ')}`);
    return value;
  };

  const demo = onOff('DEMO', false);
  const production = env['NODE_ENV'] === 'production';
  const port = whole('PORT', 3000, 0, 65_535);
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!databaseUrl) problems.push('DATABASE_URL is missing');
  else address('DATABASE_URL', databaseUrl, POSTGRES);
  const databaseOwnerUrl = env['DATABASE_OWNER_URL'] || null;
  if (databaseOwnerUrl !== null) {
    address('DATABASE_OWNER_URL', databaseOwnerUrl, POSTGRES);
    if (userOf(databaseOwnerUrl) === userOf(databaseUrl))
      problems.push('DATABASE_OWNER_URL must name another role than DATABASE_URL');
  }
  const publicUrl = (env['PUBLIC_URL'] || `http://localhost:${String(port)}`).replace(/\/+$/, '');
  address('PUBLIC_URL', publicUrl, ['http:', 'https:']);
  const sessionSecret = env['SESSION_SECRET'] ?? '';
  if (sessionSecret.length < 32) problems.push('SESSION_SECRET must have at least 32 characters');
  const signingKey = readSigningKey(env['SIGNING_KEY'] ?? '');
  if (!signingKey)
    problems.push('SIGNING_KEY must be a private key for Ed25519: PEM, or base64 of PKCS#8 on one line');
  const smtpUrl = env['SMTP_URL'] || null;
  if (smtpUrl) address('SMTP_URL', smtpUrl, ['smtp:', 'smtps:']);
  else if (!demo)
    problems.push('SMTP_URL is missing: without it nobody gets a mail (only DEMO=on works without)');
  const register = (name: string): string | null => {
    const url = (env[name] ?? '').replace(/\/+$/, '');
    return url === '' ? null : address(name, url, ['https:', 'http:']);
  };
  const krsApiUrl = register('KRS_API_URL');
  const whiteListApiUrl = register('WHITE_LIST_API_URL');
  const regonApiUrl = register('REGON_API_URL');
  const regonApiKey = env['REGON_API_KEY'] || null;
  if (regonApiUrl !== null && regonApiKey === null)
    problems.push('REGON_API_KEY is missing: without it REGON_API_URL is of no use');
  const logLevel = env['LOG_LEVEL'] || 'info';
  if (!LOG_LEVELS.includes(logLevel)) problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);

  const clamav = env['CLAMAV_URL'] ? daemonAt(address('CLAMAV_URL', env['CLAMAV_URL'], ['tcp:'])) : null;
  const largestFile = whole('FILE_LIMIT_MB', 10, 1, 100) * 1024 * 1024;

  const trustedProxies = whole('TRUSTED_PROXIES', 0, 0, 10);
  // TLS always ends at a proxy; one that is not trusted leaves the request plain, and a secure cookie is never set.
  if (publicUrl.startsWith('https:') && trustedProxies === 0)
    problems.push('TRUSTED_PROXIES must be at least 1 with an https PUBLIC_URL, or nobody can sign in');

  const databasePool = whole('DATABASE_POOL', 10, 2, 200);
  const worker = onOff('WORKER', true);
  if (problems.length > 0 || !signingKey)
    throw new Error(`The settings are not right:\n- ${problems.join('\n- ')}`);
  return Object.freeze<Settings>({
    production,
    port,
    databaseUrl,
    databaseOwnerUrl,
    databasePool,
    demo,
    sessionSecret,
    signingKey,
    publicUrl,
    smtpUrl,
    mailFrom: env['MAIL_FROM'] || 'Nurt <nurt@localhost>',
    krsApiUrl,
    whiteListApiUrl,
    regonApiUrl,
    regonApiKey,
    trustedProxies,
    worker,
    logLevel,
    largestFile,
    clamav,
  });
}

function userOf(address: string): string {
  return URL.canParse(address) ? new URL(address).username : '';
}

/** Host and port of `tcp://host:3310`; the port may be left out. */
function daemonAt(address: string): Settings['clamav'] {
  if (!URL.canParse(address)) return null;
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/gu, ''), port: port === '' ? 3310 : Number(port) };
}
