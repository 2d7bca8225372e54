import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of the authority's staff, in the order of the river. */
export const officeRoutes: RouteObject[] = [page(paths.office.home, () => import('./office/home'))];
