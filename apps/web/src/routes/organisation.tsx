import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of the organisation's people. */
export const organisationRoutes: RouteObject[] = [
  page(paths.organisation.home, () => import('./organisation/home')),
];
