import { randomUUID } from 'node:crypto';
import {
  AUTHORITY_PERMISSIONS,
  ORGANISATION_PERMISSIONS,
  permissionsOf,
  type AuthorityRole,
  type OrganisationRole,
  type Role,
} from '@nurt/domain/access';
import { PeopleWorld, plainly } from '../../../apps/api/src/demo/people';
import { World } from '../../../apps/api/src/demo/world';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { routeTable, type GuardedRoute } from '../../../apps/api/src/kernel';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';

const NOW = new Date('2026-03-02T09:00:00Z');
const PASSWORD = 'Trzy sosny nad Rabą';
const OFFICE = Object.keys(AUTHORITY_PERMISSIONS) as AuthorityRole[];
const ORGANISATION = Object.keys(ORGANISATION_PERMISSIONS) as OrganisationRole[];
const addressOf = (who: string): string => `${who.toLowerCase()}@nurt.example`;

describe('Every route, tried by', () => {
  let app: TestApp;
  let routes: GuardedRoute[];
  beforeAll(async () => {
    app = await startApp({ now: NOW.toISOString(), settings: { demo: true } });
    routes = routeTable(app.app);
    const world = new World(app.app);
    const authorityId = await world.authority(AUTHORITY, NOW);
    for (const role of OFFICE) {
      await world.staff(authorityId, { email: addressOf(role), name: role, roles: [role] }, PASSWORD, NOW);
    }
    for (const who of [...ORGANISATION, 'nobody']) {
      await world.account({ email: addressOf(who), name: who }, PASSWORD, NOW);
    }
    const representative = { email: addressOf('representative'), name: 'representative' };
    const organisationId = await world.organisation(representative, ORGANISATIONS.melody, NOW);
    const people = new PeopleWorld(world);
    for (const role of ORGANISATION.filter((other) => other !== 'representative')) {
      await people.colleague(
        representative,
        organisationId,
        { email: addressOf(role), name: role },
        plainly(role),
        NOW,
      );
    }
  }, 60_000);
  afterAll(() => app.stop());

  /** Asks each route for a record that there is not, with an empty body; what ends the session comes last. */
  async function tryAll(
    client: Client,
    expected: (route: GuardedRoute) => 'open' | 401 | 403,
  ): Promise<string[]> {
    const last = ({ endpoint }: GuardedRoute): number =>
      ['DELETE /api/sessions', 'DELETE /api/session'].indexOf(endpoint);
    const surprises: string[] = [];
    for (const route of [...routes].sort((a, b) => last(a) - last(b))) {
      const [method = '', template = ''] = route.endpoint.split(' ');
      const path = template.replace(/:\w+/g, () => randomUUID());
      const response = await client.raw(
        method,
        path,
        method === 'GET' || method === 'DELETE' ? undefined : {},
      );
      const text = await response.text();
      const wanted = expected(route);
      const fits =
        wanted === 'open'
          ? ![401, 403].includes(response.status) && response.status < 500
          : response.status === wanted &&
            (JSON.parse(text) as { code: string }).code ===
              (wanted === 401 ? 'sign_in_required' : 'forbidden');
      if (!fits) surprises.push(`${route.endpoint}: ${String(wanted)} expected, got ${text.slice(0, 300)}`);
    }
    return surprises;
  }
  const allows = ({ access }: GuardedRoute, roles: readonly Role[]): boolean =>
    access === 'public' || (access ?? []).some((permission) => permissionsOf(roles).includes(permission));

  it('nobody who signed in: what is public answers, all else asks to sign in', async () => {
    expect(routes.length).toBeGreaterThan(80);
    expect(await tryAll(app.client(), ({ access }) => (access === 'public' ? 'open' : 401))).toEqual([]);
  });

  it.each(['nobody', ...OFFICE, ...ORGANISATION])(
    'somebody signed in as %s: the table of permissions decides, and nothing else',
    async (who) => {
      const roles = who === 'nobody' ? [] : [who as Role];
      const client = await app.client().signIn(addressOf(who), PASSWORD);
      expect(await tryAll(client, (route) => (allows(route, roles) ? 'open' : 403))).toEqual([]);
    },
  );

  it('the table leaves no permission without a route, and no route without somebody who may', () => {
    const asked = new Set(routes.flatMap(({ access }) => (access === 'public' ? [] : (access ?? []))));
    const given = new Set(permissionsOf([...OFFICE, ...ORGANISATION]));
    expect([...given].filter((permission) => !asked.has(permission))).toEqual([]);
    expect([...asked].filter((permission) => !given.has(permission))).toEqual([]);
  });
});
