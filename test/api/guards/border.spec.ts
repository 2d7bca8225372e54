import type { Api } from '@nurt/contracts';
import {
  AUTHORITY_PERMISSIONS,
  ORGANISATION_PERMISSIONS,
  permissionsOf,
  rolesAllow,
  type AuthorityRole,
  type Permission,
} from '@nurt/domain/access';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { PeopleWorld, plainly } from '../../../apps/api/src/demo/people';
import { routeTable, type GuardedRoute } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, type TestWorld } from '../../support/world';
import { BODIES, QUERIES } from './bodies';
import { wholeRiver, type Ids } from './valley';

const PASSWORD = 'Trzy sosny nad Rabą';
const ROLES = Object.keys(AUTHORITY_PERMISSIONS) as AuthorityRole[];
/** Roles without all powers, each with an organisation of the demo that its holder represents besides. */
const LIMITED = { editor: 'saltRunners', accountant: 'judo', reader: 'seniors' } as const;
type LimitedRole = keyof typeof LIMITED;

/** Parameters of addresses that are keys of the product and not ids of records. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  figureKey: ['paid', 'offersSubmitted'],
  windowId: ['00000000-0000-4000-8000-000000000001'],
};

describe('Across the border', () => {
  let app: TestApp;
  let world: TestWorld;
  let ids: Ids;
  let names: string[];
  let routes: GuardedRoute[];
  const staff = new Map<AuthorityRole, Client>();
  const limited = new Map<LimitedRole, Client>();
  let stranger: Client;
  let before: string;

  beforeAll(async () => {
    app = await startApp({ now: '2026-07-25T09:00:00Z' });
    ({ world, ids, names } = await wholeRiver(app));
    routes = routeTable(app.app).filter(({ access }) => access !== 'public');
    const founded = on(DAYS.adopted);
    const other = await world.authority({ ...AUTHORITY, name: 'Gmina Inna', terc: '1201022' }, founded);
    for (const role of ROLES) {
      const person = { email: `${role.toLowerCase()}@inna.example`, name: `Inny ${role}`, roles: [role] };
      await world.staff(other, person, PASSWORD, founded);
      staff.set(role, await app.client().signIn(person.email, PASSWORD));
    }
    const { email, name } = { email: 'obca@organizacja.example', name: 'Olga Obca' };
    await world.account({ email, name }, PASSWORD, founded);
    await world.organisation({ email, name }, ORGANISATIONS.traveller, founded);
    stranger = await app.client().signIn(email, PASSWORD);
    for (const [role, own] of Object.entries(LIMITED) as [LimitedRole, (typeof LIMITED)[LimitedRole]][]) {
      const person = { email: `${role}@organizacja.example`, name: `Ola ${role}` };
      await world.account(person, PASSWORD, founded);
      await world.organisation(person, ORGANISATIONS[own], founded);
      await new PeopleWorld(world).colleague(
        MEMBERS.melody,
        ids['organisationId']![0]!,
        person,
        plainly(role),
        founded,
      );
      limited.set(role, await app.client().signIn(person.email, PASSWORD));
    }
    before = await everything();
  }, 120_000);
  afterAll(() => app.stop());

  /** What must not change, counted. */
  async function everything(): Promise<string> {
    const { rows } = await app.sql.query<{ state: string }>(
      `SELECT json_build_array((SELECT count(*) FROM event), (SELECT count(*) FROM posting),
         (SELECT md5(string_agg(n::text, '' ORDER BY id)) FROM consultation n),
         (SELECT md5(string_agg(m::text, '' ORDER BY id)) FROM remark m),
         (SELECT md5(string_agg(o::text, '' ORDER BY id)) FROM offer o),
         (SELECT md5(string_agg(c::text, '' ORDER BY id)) FROM call c),
         (SELECT md5(string_agg(s::text, '' ORDER BY id)) FROM small_grant s),
         (SELECT md5(string_agg(m::text, '' ORDER BY id)) FROM small_grant_comment m),
         (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM agreement a),
         (SELECT md5(string_agg(f::text, '' ORDER BY id)) FROM file f),
         (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM offer_attachment a),
         (SELECT md5(string_agg(d::text, '' ORDER BY id)) FROM organisation_document d),
         (SELECT md5(string_agg(r::text, '' ORDER BY id)) FROM report r),
         (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM payment_order p),
         (SELECT md5(string_agg(s::text, '' ORDER BY account_id)) FROM staff s))::text AS state`,
    );
    return rows[0]!.state;
  }

  /** The addresses of a route for every record of the first authority that it could be about. */
  function addresses({ endpoint }: GuardedRoute): string[] {
    const template = endpoint.split(' ')[1] ?? '';
    const parameters = [...template.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    if (parameters.length === 0) return [];
    return parameters.reduce<string[]>(
      (paths, parameter) => {
        const values = KEYS[parameter] ?? ids[parameter];
        if (!values?.length) throw new Error(`no record to try ${endpoint} with`);
        return paths.flatMap((path) => values.map((value) => path.replace(`:${parameter}`, value)));
      },
      [template + (QUERIES[endpoint as keyof Api] ?? '')],
    );
  }

  /** How each record of a route answers; read to the end, or its connection would stay open. */
  function statuses(client: Client, route: GuardedRoute): Promise<number[]> {
    return Promise.all(
      addresses(route).map(async (path) => {
        const response = await client.raw('GET', path);
        await response.arrayBuffer();
        return response.status;
      }),
    );
  }

  function bodyOf({ endpoint }: GuardedRoute): unknown {
    if (endpoint === 'PUT /api/office/calls/:callId') return { ...world.callRequest(), version: 1 };
    if (endpoint === 'POST /api/office/calls/:callId/corrections') {
      return { ...world.callRequest(), version: 4, reason: 'Cudza zmiana.' };
    }
    return BODIES[endpoint as keyof Api];
  }

  async function tryRecords(
    client: Client,
    tried: readonly GuardedRoute[],
    expected: readonly number[] = [404],
  ): Promise<string[]> {
    const seen: string[] = [];
    for (const route of tried) {
      const method = route.endpoint.split(' ')[0] ?? '';
      for (const path of addresses(route)) {
        const response = await client.raw(method, path, bodyOf(route));
        const text = await response.text();
        if (!expected.includes(response.status)) seen.push(`${method} ${path}: ${text.slice(0, 200)}`);
      }
    }
    return seen;
  }
  const allowed = (held: readonly Permission[]): GuardedRoute[] =>
    routes.filter(({ access }) => access !== 'public' && access?.some((asked) => held.includes(asked)));

  it('the records exist for the people of their own authority and organisation', async () => {
    const missing: string[] = [];
    for (const [client, held] of [
      [await world.office('officer'), permissionsOf(['cooperationOfficer'])],
      [await world.member('melody'), [...ORGANISATION_PERMISSIONS.representative]],
    ] as const) {
      for (const route of allowed(held).filter(({ endpoint }) => /^GET .*:/.test(endpoint))) {
        if (!(await statuses(client, route)).includes(200)) missing.push(route.endpoint);
      }
    }
    expect(missing).toEqual([]);
  }, 90_000);

  it.each(ROLES)('the records of one authority do not exist for the %s of another', async (role) => {
    expect(await tryRecords(staff.get(role)!, allowed(permissionsOf([role])))).toEqual([]);
  });

  it('the records of one organisation do not exist for the representative of another', async () => {
    const own = allowed([...ORGANISATION_PERMISSIONS.representative]);
    expect(own.flatMap(addresses).length).toBeGreaterThan(40);
    expect(await tryRecords(stranger, own)).toEqual([]);
  });

  const ownRoutes = () =>
    allowed([...ORGANISATION_PERMISSIONS.representative]).filter(
      // It names its organisation in the body; tried below.
      ({ endpoint }) => endpoint !== 'POST /api/consultations/:consultationId/remarks',
    );
  const permits = (role: LimitedRole, { access }: GuardedRoute): boolean =>
    access !== 'public' && (access ?? []).some((asked) => rolesAllow([role], asked));

  it.each(Object.keys(LIMITED) as LimitedRole[])(
    'the powers in one organisation do not reach into another, in which one is its %s',
    async (role) => {
      const client = limited.get(role)!;
      const beyond = ownRoutes().filter((route) => !permits(role, route));
      expect(beyond.length).toBeGreaterThan(5);
      // A file is there in its own offer only, and a partner answers for itself: what is not there is not forbidden.
      const isPart = ({ endpoint }: GuardedRoute) =>
        /:(attachmentId|partnerId)|newcomer-invitations/.test(endpoint);
      const whole = beyond.filter((route) => !isPart(route));
      expect(await tryRecords(client, whole, [403])).toEqual([]);
      expect(await tryRecords(client, beyond.filter(isPart), [403, 404])).toEqual([]);
      const organisationId = ids['organisationId']![0]!;
      const [callId] = ids['callId']!.slice(4);
      const started = await client.raw('POST', '/api/offers', { organisationId, callId });
      expect(started.status).toBe(role === 'editor' ? 409 : 403);
      const consultation = `/api/consultations/${ids['consultationId']![0]!}/remarks`;
      const remark = { ...BODIES['POST /api/consultations/:consultationId/remarks'], organisationId };
      expect((await client.raw('POST', consultation, remark)).status).toBe(role === 'editor' ? 409 : 403);
    },
  );

  it.each(Object.keys(LIMITED) as LimitedRole[])(
    'what the %s of an organisation may read is there',
    async (role) => {
      const missing: string[] = [];
      const reads = ownRoutes().filter((route) => /^GET .*:/.test(route.endpoint) && permits(role, route));
      expect(reads.length).toBeGreaterThan(8);
      for (const route of reads) {
        if (!(await statuses(limited.get(role)!, route)).includes(200)) missing.push(route.endpoint);
      }
      expect(missing).toEqual([]);
    },
  );

  it('every list and board is empty of what belongs to others', async () => {
    const lists = routes.filter(({ endpoint }) => endpoint.startsWith('GET ') && !endpoint.includes(':'));
    expect(lists.length).toBeGreaterThan(12);
    const told: string[] = [];
    for (const { endpoint, access } of lists) {
      const readers = ROLES.filter((role) =>
        permissionsOf([role]).some((held) => access !== 'public' && access?.includes(held)),
      );
      for (const client of [...readers.map((role) => staff.get(role)!), stranger]) {
        const text = await (await client.raw('GET', endpoint.split(' ')[1] ?? '')).text();
        told.push(...names.filter((name) => text.includes(name)).map((name) => `${endpoint}: ${name}`));
      }
    }
    expect(told).toEqual([]);
  });

  it('a list cannot be asked for what belongs to others', async () => {
    const officer = staff.get('cooperationOfficer')!;
    const offers = await officer.raw('GET', `/api/office/offers?callId=${ids['callId']![0]!}`);
    expect(await offers.json()).toEqual([]);
    for (const list of ['offers', 'small-grants', 'agreements', 'reports']) {
      const response = await stranger.raw('GET', `/api/${list}?organisationId=${ids['organisationId']![0]!}`);
      expect([list, response.status]).toEqual([list, 404]);
    }
  });

  it('nothing can be made on what belongs to others', async () => {
    const call = await staff.get('cooperationOfficer')!.raw('POST', '/api/office/calls', world.callRequest());
    expect(call.status).toBe(422);
    expect(await call.json()).toMatchObject({ problems: [{ code: 'call_line_required' }] });
    const offer = await stranger.raw('POST', '/api/offers', {
      callId: ids['callId']![0]!,
      organisationId: ids['organisationId']![0]!,
    });
    expect(offer.status).toBe(404);
    const smallGrant = await stranger.raw('POST', '/api/small-grants', {
      authorityId: world.authorityId,
      organisationId: ids['organisationId']![0]!,
    });
    expect(smallGrant.status).toBe(404);
  });

  it('and nothing of it was changed', async () => {
    expect(await everything()).toBe(before);
  });
});
