import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of committee members. */
export const committeeRoutes: RouteObject[] = [page(paths.committee.home, () => import('./committee/home'))];
