import fs from 'node:fs';
import path from 'node:path';
import type { ProblemDocument } from '@nurt/contracts';
import { AUTHORITY_PERMISSIONS, type AuthorityRole } from '@nurt/domain/access';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { routeTable, type GuardedRoute } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { HOSTILE_TEXTS, UNKEPT_TEXTS, WRONG_NUMBERS, WRONG_VALUES } from '../../support/hostile';
import { DAYS, on } from '../../support/world';
import { body as programmeBody } from '../programmes/stage';
import { BODIES, QUERIES } from './bodies';
import { wholeRiver, type Ids } from './valley';

const PASSWORD = 'Trzy sosny nad Rabą';
const NOBODY = '00000000-0000-4000-8000-000000000002';
const WRITING = /^(?:POST|PUT|PATCH) /;
/** Bodies that are none of any request. */
const NO_BODIES = [
  'null',
  '[]',
  '"tekst"',
  '{"a":',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
];
/** One of each sort is enough here: the forms of offers are fuzzed field by field elsewhere. */
const VALUES: readonly unknown[] = [
  ...WRONG_VALUES.slice(0, 4),
  ...WRONG_NUMBERS.slice(0, 6).filter((_, index) => index % 2 === 0),
  HOSTILE_TEXTS[0],
  ...UNKEPT_TEXTS.slice(0, 3),
  'x'.repeat(50_000),
  '9999-12-31T23:59:59.999Z',
  { constructor: { prototype: {} } },
  null,
];

/** What a query is asked with by programs that look for a hole; as it stands in the address. */
const QUERY_VALUES = [
  '%00',
  '%E0%A4%A',
  '%ED%A0%80',
  '-1',
  '1e999',
  '%D9%A3',
  "'%20OR%20'1'='1",
  'x'.repeat(3_000),
  '2026-02-30',
];

/** Requests that anybody may send, or that name their records in the body; the others stand in `bodies.ts`. */
const MORE: typeof BODIES = {
  'POST /api/session': { email: 'nikt@nurt.example', password: PASSWORD },
  'POST /api/accounts': { email: 'nikt@nurt.example', name: 'Nikt', password: PASSWORD, locale: 'pl' },
  'POST /api/accounts/confirmation': { token: 'żaden' },
  'POST /api/password-resets': { email: 'nikt@nurt.example' },
  'POST /api/password-resets/completion': { token: 'żaden', password: PASSWORD },
  'PATCH /api/account': { name: 'Osoba', locale: 'pl' },
  'POST /api/offers': { callId: NOBODY, organisationId: NOBODY },
  'POST /api/small-grants': { authorityId: NOBODY, organisationId: NOBODY },
  'POST /api/public/receipt-verification': {
    receipt: '{}',
    pdf: { sha256: 'a'.repeat(64), seal: null },
    number: 'OF/2026/1',
    checksum: 'a'.repeat(64),
  },
  'POST /api/public/small-grants/:smallGrantId/comments': { author: '', text: 'Uwaga.' },
  'POST /api/public/calls/:callId/questions': { question: 'Kiedy?', email: null, locale: 'pl', website: '' },
  'POST /api/registers/krs': { krs: '0000900111' },
  'POST /api/registers/regon': { nip: '8680001119' },
  'POST /api/invitations/look-up': { token: 'żaden' },
  'POST /api/invitations/acceptance': { token: 'żaden' },
  'POST /api/invitations/account': { token: 'żaden', name: 'Nikt', password: PASSWORD, locale: 'pl' },
  'POST /api/newcomer-invitations/look-up': { token: 'żaden' },
  'POST /api/newcomer-invitations/refusal': { token: 'żaden' },
  'POST /api/newcomer-invitations/joining': { token: 'żaden', organisationId: NOBODY },
  'POST /api/newcomer-invitations/account': {
    token: 'żaden',
    name: 'Nikt',
    password: PASSWORD,
    locale: 'pl',
  },
  'POST /api/public/consultations/:consultationId/remarks': {
    id: NOBODY,
    website: '',
    locale: 'pl',
    author: 'resident',
    name: 'Nikt',
    namePublic: false,
    email: null,
    topic: 'whole',
    text: 'Uwaga.',
  },
  'POST /api/organisations': ORGANISATIONS.melody,
  'POST /api/office/organisation-joins': { fromId: NOBODY, intoId: NOBODY, reason: 'Wpisana drugi raz.' },
  'POST /api/office/classification-entries': {
    year: 2026,
    kind: 'chapter',
    code: '92195',
    name: 'Pozostałe',
  },
  'POST /api/office/programmes': programmeBody(2031),
  'POST /api/office/people': { email: 'nikt@nurt.example', name: 'Nikt', locale: 'pl', roles: ['auditor'] },
  'POST /api/registers/bank-account': { nip: '8680001119', bankAccount: '61109010140000071219812874' },
};
const ALL = { ...BODIES, ...MORE };

interface QueryPath {
  readonly get?: { readonly parameters?: readonly { readonly in: string; readonly name: string }[] };
}

describe('Garbage, sent to every route by somebody who may use it,', () => {
  let app: TestApp;
  let ids: Ids;
  let routes: GuardedRoute[];
  let officer: Client;
  let member: Client;
  beforeAll(async () => {
    app = await startApp({ now: '2026-07-25T09:00:00Z' });
    const river = await wholeRiver(app);
    ids = river.ids;
    routes = routeTable(app.app).filter(({ endpoint }) => WRITING.test(endpoint));
    const person = {
      email: 'wszystko@nurt.example',
      name: 'Osoba od wszystkiego',
      roles: Object.keys(AUTHORITY_PERMISSIONS) as AuthorityRole[],
    };
    await river.world.staff(river.world.authorityId, person, PASSWORD, on(DAYS.adopted));
    officer = await app.client().signIn(person.email, PASSWORD);
    member = await river.world.member('melody');
  }, 120_000);
  afterAll(() => app.stop());

  /** The route for the last record of each kind; the sessions that the others need are left alone. */
  function addressOf({ endpoint }: GuardedRoute): string {
    const template = endpoint.split(' ')[1] ?? '';
    const path = template.replace(/:(\w+)/g, (_, name: string) => ids[name]?.at(-1) ?? crypto.randomUUID());
    return path + (QUERIES[endpoint as keyof typeof QUERIES] ?? '');
  }

  /** What is wrong with an answer: a failure of ours, or a refusal that does not say why. */
  async function complaint(route: GuardedRoute, body: unknown): Promise<string[]> {
    const [method = ''] = route.endpoint.split(' ');
    const client = /\/api\/(?:office|committee)\//.test(route.endpoint) ? officer : member;
    const response = await client.raw(method, addressOf(route), body);
    const text = await response.text();
    const told = `${route.endpoint} ${JSON.stringify(body).slice(0, 200)}: ${String(response.status)} ${text.slice(0, 200)}`;
    if (response.status >= 500) return [told];
    if (response.status < 400) return [];
    const { problems } = JSON.parse(text) as ProblemDocument;
    return problems.length > 0 ? [] : [told];
  }

  it('is answered as what it is in the query of a page or of a file', async () => {
    const contract = path.resolve(__dirname, '../../../apps/api/src/docs/openapi.json');
    const described = JSON.parse(fs.readFileSync(contract, 'utf8')) as {
      readonly paths: Readonly<Record<string, QueryPath>>;
    };
    const asked = Object.entries(described.paths).flatMap(([address, { get }]) =>
      (get?.parameters ?? []).flatMap((one) => (one.in === 'query' ? [{ address, name: one.name }] : [])),
    );
    expect(asked.length).toBeGreaterThan(50);
    const complaints: string[] = [];
    for (const { address, name } of asked) {
      const client = address.startsWith('/api/office/') ? officer : member;
      const record = address.replace(/\{(\w+)\}/g, (_, id: string) => ids[id]?.at(-1) ?? NOBODY);
      const queries = [
        ...QUERY_VALUES.map((value) => `${name}=${value}`),
        `${name}=1&${name}=2`,
        `${name}[a]=1`,
        `__proto__[${name}]=1`,
      ];
      for (const query of queries) {
        const { status } = await client.raw('GET', `${record}?${query}`);
        if (status >= 500) complaints.push(`${address}?${query.slice(0, 60)}: ${String(status)}`);
      }
    }
    expect(complaints).toEqual([]);
  }, 120_000);

  it('is answered as what it is when it is no request at all', async () => {
    expect(routes.length).toBeGreaterThan(100);
    const complaints: string[] = [];
    for (const route of routes) {
      complaints.push(...(await Promise.all(NO_BODIES.map((body) => complaint(route, body)))).flat());
    }
    expect(complaints).toEqual([]);
  }, 180_000);

  it('is answered as what it is in every part of a request that is otherwise well formed', async () => {
    const known = routes.filter(({ endpoint }) => endpoint in ALL);
    expect(known.length).toBeGreaterThan(60);
    const complaints: string[] = [];
    let tried = 0;
    for (const route of known) {
      const whole = ALL[route.endpoint as keyof typeof ALL] as Record<string, unknown>;
      for (const key of Object.keys(whole)) {
        // Every third one, the next key the next ones: all of them come to every kind of field.
        tried += 1;
        const values = VALUES.filter((_, index) => index % 3 === tried % 3);
        const sent = values.map((value) => complaint(route, { ...whole, [key]: value }));
        complaints.push(...(await Promise.all(sent)).flat());
      }
    }
    expect(complaints).toEqual([]);
  }, 240_000);
});
