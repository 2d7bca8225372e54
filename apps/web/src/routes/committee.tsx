import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of committee members. */
export const committeeRoutes: RouteObject[] = [
  page(paths.committee.home, () => import('./committee/home')),
  page(paths.committee.offer(':offerId'), () => import('./committee/offer'), 'score.write'),
  page(paths.committee.ranking(':callId'), () => import('./committee/ranking'), 'ranking.read'),
];
