import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of the organisation's people. */
export const organisationRoutes: RouteObject[] = [
  page(paths.organisation.home, () => import('./organisation/home')),
  page(paths.organisation.agreements, () => import('./organisation/agreements'), 'ownAgreement.read'),
  page(
    paths.organisation.agreement(':agreementId'),
    () => import('./organisation/agreement'),
    'ownAgreement.read',
  ),
  page(paths.organisation.reports, () => import('./organisation/reports'), 'ownAgreement.read'),
  page(paths.organisation.report(':reportId'), () => import('./organisation/report'), 'ownAgreement.read'),
];
