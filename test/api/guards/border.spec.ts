import { randomUUID } from 'node:crypto';
import type { Api } from '@nurt/contracts';
import {
  AUTHORITY_PERMISSIONS,
  ORGANISATION_PERMISSIONS,
  permissionsOf,
  type AuthorityRole,
  type Permission,
} from '@nurt/domain/access';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { routeTable, type GuardedRoute } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, type TestWorld } from '../../support/world';
import { wholeRiver, type Ids } from './valley';

const PASSWORD = 'Trzy sosny nad Rabą';
const ROLES = Object.keys(AUTHORITY_PERMISSIONS) as AuthorityRole[];
const score = { criterionId: randomUUID(), points: 5, reason: 'Opis jest konkretny.' };

/** Bodies that are well formed, so that nothing but the record itself can be in the way. */
const BODIES: { [K in keyof Api]?: Api[K] extends { body: infer Body } ? Body : never } = {
  'POST /api/office/programmes/:programmeId/adoption': {
    resolutionNumber: 'I/1/2026',
    resolutionDate: '2026-01-02',
  },
  'POST /api/office/programmes/:programmeId/consultation': {
    startsOn: '2026-08-01',
    endsOn: '2026-08-14',
    ways: [],
    legalAct: 'Uchwała nr I/1/2026',
    place: '',
    minimumDays: 7,
  },
  'POST /api/office/programmes/:programmeId/consultation/extension': { endsOn: '2026-12-01' },
  'POST /api/office/programmes/:programmeId/consultation/remarks': {
    way: 'email',
    receivedOn: '2026-07-02',
    author: 'resident',
    name: 'Obca',
    namePublic: false,
    email: null,
    topic: 'whole',
    text: 'Cudza uwaga.',
  },
  'POST /api/office/programmes/:programmeId/consultation/council-delivery': { deliveredOn: '2026-07-02' },
  'POST /api/office/programmes/:programmeId/consultation/council-opinion': {
    verdict: 'positive',
    givenOn: '2026-07-02',
    text: '',
  },
  'PUT /api/office/remarks/:remarkId/answer': { verdict: 'accepted', reasons: '' },
  'POST /api/office/remarks/:remarkId/hiding': { reason: 'Cudza.' },
  'POST /api/consultations/:consultationId/remarks': {
    id: randomUUID(),
    organisationId: randomUUID(),
    email: null,
    topic: 'whole',
    text: 'W cudzym imieniu.',
  },
  'PUT /api/office/programmes/:programmeId/content': {
    version: 1,
    title: 'Cudzy program',
    sections: {},
    lines: [],
  },
  'PUT /api/office/programme-amendments/:amendmentId': {
    version: 1,
    justification: 'Cudza zmiana.',
    changes: [],
    newLines: [],
    sections: {},
  },
  'POST /api/office/programme-amendments/:amendmentId/adoption': {
    version: 1,
    resolutionNumber: 'I/2/2026',
    resolutionDate: '2026-01-02',
  },
  'POST /api/office/calls/:callId/announcement': {
    version: 1,
    bulletin: '2026-07-20',
    noticeBoard: '2026-07-20',
    website: '2026-07-20',
  },
  'POST /api/office/calls/:callId/approval-request': { version: 1 },
  'POST /api/office/calls/:callId/approval': { version: 1 },
  'POST /api/office/calls/:callId/remarks': { remarks: 'Za krótki termin.' },
  'POST /api/office/calls/:callId/publications': {
    place: 'bulletin',
    publishedAt: '2026-07-20T08:00:00Z',
    evidence: '',
  },
  'POST /api/office/calls/:callId/publication-corrections': {
    place: 'bulletin',
    publishedAt: '2026-07-20T08:00:00Z',
    evidence: '',
    reason: 'Zła data.',
  },
  'POST /api/office/calls/:callId/extensions': {
    version: 4,
    closesAt: '2026-12-01T12:00:00Z',
    decisionBy: null,
    reason: 'Późna publikacja.',
  },
  'PUT /api/office/questions/:questionId/answer': { question: 'Czy?', answer: 'Tak.' },
  'POST /api/office/calls/:callId/annulment': { grounds: 'Nie złożono żadnej oferty.' },
  'PUT /api/office/calls/:callId/committee': {
    members: [{ accountId: randomUUID(), namedBy: 'authority' }],
  },
  'PUT /api/office/calls/:callId/proposal': {
    amounts: [{ offerId: randomUUID(), grosze: 100, reason: '' }],
  },
  'POST /api/office/calls/:callId/result': {
    proposedAt: '2026-04-02T13:00:00Z',
    orderNumber: '99/2026',
    orderDate: '2026-04-10',
  },
  'PUT /api/office/offers/:offerId/formal-check': {
    answers: [{ itemId: randomUUID(), met: true, reason: '' }],
    outcome: 'admitted',
  },
  'POST /api/office/offers/:offerId/correction': { fields: [{ path: 'title', remark: 'Błąd.' }], note: '' },
  'PATCH /api/offers/:offerId/correction': { baseVersion: 1, changes: [] },
  'POST /api/offers/:offerId/correction/sending': { version: 1 },
  'POST /api/offers/:offerId/partners': { number: '5260250274' },
  'POST /api/offers/:offerId/partners/:partnerId/answer': { accepted: true },
  'POST /api/offers/:offerId/partners/:partnerId/confirmation': { version: 1 },
  'PATCH /api/offers/:offerId/update': { baseVersion: 1, changes: [] },
  'PUT /api/offers/:offerId/update/narrowing': { reason: '' },
  'POST /api/offers/:offerId/update/sending': { version: 1 },
  'POST /api/offers/:offerId/resignation': { reason: 'Cudza rezygnacja.' },
  'POST /api/office/offers/:offerId/update/acceptance': { version: 1 },
  'POST /api/office/offers/:offerId/update/return': { remarks: 'Cudze uwagi.' },
  'POST /api/office/offers/:offerId/agreement': {
    number: 'X.1.2026',
    instalments: [{ dueOn: '2026-08-01', grosze: 1_000_000 }],
  },
  'PATCH /api/small-grants/:smallGrantId': { version: 2, parts: { title: 'Cudzy tytuł' } },
  'POST /api/small-grants/:smallGrantId/submission': { version: 2 },
  'POST /api/office/small-grants/:smallGrantId/publication': {
    bulletin: '2026-07-20',
    noticeBoard: '2026-07-20',
    website: '2026-07-20',
  },
  'PUT /api/office/small-grant-comments/:commentId': { shown: true, hiddenBecause: '' },
  'POST /api/office/small-grants/:smallGrantId/decision': {
    purposeful: false,
    reasons: 'Cudze uzasadnienie.',
    considered: 'Cudze uwagi.',
    grantGrosze: null,
    budgetLineId: null,
  },
  'PUT /api/office/programmes/:programmeId/small-grant-pool': { baseGrosze: 1, reason: 'Cudza podstawa.' },
  'PUT /api/committee/offers/:offerId/declaration': { impartial: true, grounds: [], explanation: '' },
  'PUT /api/committee/offers/:offerId/score-sheet': { scores: [score] },
  'POST /api/committee/offers/:offerId/score-sheet/filing': { scores: [score] },
  'POST /api/office/agreements/:agreementId/grantee-signature': { signedOn: '2026-07-20' },
  'POST /api/office/payment-orders/:orderId/rejection': { reason: 'Zły rachunek.' },
  'POST /api/office/payment-orders/:orderId/execution': { executedOn: '2026-07-20' },
  'POST /api/office/reports/:reportId/remarks': { remarks: 'Brakuje faktury.' },
  'POST /api/office/returns/:returnId/receipts': {
    receivedOn: '2026-07-21',
    principalGrosze: 15_050,
    interestGrosze: 0,
  },
  'PUT /api/organisations/:organisationId': { ...ORGANISATIONS.traveller, version: 1 },
  'PATCH /api/offers/:offerId': {
    baseVersion: 2,
    changes: [{ path: 'title', from: '', to: 'Cudzy tytuł' }],
  },
  'POST /api/offers/:offerId/submission': { version: 2 },
  'PATCH /api/reports/:reportId': { version: 2, parts: { results: 'Cudze wyniki' } },
  'POST /api/reports/:reportId/submission': { version: 2 },
};

/** Parameters of addresses that are keys of the product and not ids of records. */
const KEYS: Readonly<Record<string, readonly string[]>> = { figureKey: ['paid', 'offersSubmitted'] };

describe('Across the border', () => {
  let app: TestApp;
  let world: TestWorld;
  let ids: Ids;
  let names: string[];
  let routes: GuardedRoute[];
  const staff = new Map<AuthorityRole, Client>();
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
         (SELECT md5(string_agg(r::text, '' ORDER BY id)) FROM report r),
         (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM payment_order p))::text AS state`,
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
      [template],
    );
  }

  async function tryRecords(client: Client, tried: readonly GuardedRoute[]): Promise<string[]> {
    const seen: string[] = [];
    for (const route of tried) {
      const method = route.endpoint.split(' ')[0] ?? '';
      for (const path of addresses(route)) {
        const body =
          route.endpoint === 'PUT /api/office/calls/:callId'
            ? { ...world.callRequest(), version: 1 }
            : route.endpoint === 'POST /api/office/calls/:callId/corrections'
              ? { ...world.callRequest(), version: 4, reason: 'Cudza zmiana.' }
              : BODIES[route.endpoint as keyof Api];
        const response = await client.raw(method, path, body);
        if (response.status !== 404) seen.push(`${method} ${path}: ${(await response.text()).slice(0, 200)}`);
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
        const answers = await Promise.all(addresses(route).map((path) => client.raw('GET', path)));
        if (!answers.some(({ status }) => status === 200)) missing.push(route.endpoint);
      }
    }
    expect(missing).toEqual([]);
  });

  it.each(ROLES)('the records of one authority do not exist for the %s of another', async (role) => {
    expect(await tryRecords(staff.get(role)!, allowed(permissionsOf([role])))).toEqual([]);
  });

  it('the records of one organisation do not exist for the representative of another', async () => {
    const own = allowed([...ORGANISATION_PERMISSIONS.representative]);
    expect(own.flatMap(addresses).length).toBeGreaterThan(40);
    expect(await tryRecords(stranger, own)).toEqual([]);
  });

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
