import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of the organisation's people. */
export const organisationRoutes: RouteObject[] = [
  page(paths.organisation.home, () => import('./organisation/home')),
  page(paths.organisation.new, () => import('./organisation/new'), 'organisation.register'),
  page(paths.organisation.profile, () => import('./organisation/profile')),
  page(paths.organisation.members, () => import('./organisation/members'), 'organisation.read'),
  page(paths.organisation.documents, () => import('./organisation/documents'), 'organisation.read'),
  page(paths.organisation.pattern, () => import('./organisation/pattern'), 'organisation.read'),
  page(paths.organisation.offers, () => import('./organisation/offers')),
  // The call stands in the query, which a pattern does not name.
  page(`${paths.organisation.offers}/nowa`, () => import('./organisation/new-offer')),
  // Also for whoever belongs to no organisation any more: what they could not save waits there.
  page(paths.organisation.offer(':offerId'), () => import('./organisation/offer')),
  page(
    paths.organisation.correction(':offerId'),
    () => import('./organisation/offer-correction'),
    'ownOffer.read',
  ),
  page(paths.organisation.update(':offerId'), () => import('./organisation/offer-update'), 'ownOffer.read'),
  page(
    paths.organisation.jointOffer(':offerId'),
    () => import('./organisation/joint-offer'),
    'ownOffer.read',
  ),
  page(paths.organisation.receipt(':offerId'), () => import('./organisation/receipt'), 'ownOffer.read'),
  page(paths.organisation.versions(':offerId'), () => import('./organisation/versions'), 'ownOffer.read'),
  page(paths.organisation.smallGrants, () => import('./organisation/small-grants'), 'ownOffer.read'),
  page(paths.organisation.newSmallGrant, () => import('./organisation/new-small-grant')),
  page(paths.organisation.smallGrant(':smallGrantId'), () => import('./organisation/small-grant')),
  page(
    paths.organisation.smallGrantVersions(':smallGrantId'),
    () => import('./organisation/small-grant-versions'),
    'ownOffer.read',
  ),
  page(paths.organisation.agreements, () => import('./organisation/agreements'), 'ownAgreement.read'),
  page(
    paths.organisation.agreement(':agreementId'),
    () => import('./organisation/agreement'),
    'ownAgreement.read',
  ),
  page(paths.organisation.reports, () => import('./organisation/reports'), 'ownAgreement.read'),
  page(paths.organisation.report(':reportId'), () => import('./organisation/report'), 'ownAgreement.read'),
];
