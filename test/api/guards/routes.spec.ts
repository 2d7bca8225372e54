import {
  AUTHORITY_PERMISSIONS,
  ORGANISATION_PERMISSIONS,
  permissionsOf,
  type Role,
} from '@nurt/domain/access';
import { assertEveryRouteGuarded, routeTable } from '../../../apps/api/src/kernel';
import { DocsController } from '../../../apps/api/src/docs/docs.controller';
import { ACCESS } from '../../../apps/api/src/kernel/access/requires';
import { startApp, type TestApp } from '../../support/app';
import { expectGenerated } from '../../support/generated';

const ROLES = [...Object.keys(AUTHORITY_PERMISSIONS), ...Object.keys(ORGANISATION_PERMISSIONS)] as Role[];

describe('The route table', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('lists every route with the permission it asks for, and the roles that have it', () => {
    const rows = routeTable(app.app).map(({ endpoint, access }) => {
      const asked = [access].flat();
      const roles = ROLES.filter((role) =>
        asked.some((one) => one !== 'public' && one && permissionsOf([role]).includes(one)),
      );
      const who = asked.includes('public')
        ? 'everybody'
        : roles.length === ROLES.length
          ? 'everybody signed in'
          : roles.join(', ');
      return `| \`${endpoint}\` | ${asked.join(' or ')} | ${who} |`;
    });
    expectGenerated(
      'docs/flows/routes.md',
      [
        '# Routes and permissions',
        '',
        '| Route | Asks for | Roles |',
        '| --- | --- | --- |',
        ...rows,
        '',
      ].join('\n'),
    );
  });

  it('stops the boot when a route says nothing about access', () => {
    const handler = Object.getOwnPropertyDescriptor(DocsController.prototype, 'page')?.value as object;
    const access: unknown = Reflect.getMetadata(ACCESS, handler);
    Reflect.deleteMetadata(ACCESS, handler);
    try {
      expect(() => assertEveryRouteGuarded(app.app)).toThrow('GET /api/docs');
    } finally {
      Reflect.defineMetadata(ACCESS, access, handler);
    }
  });
});
