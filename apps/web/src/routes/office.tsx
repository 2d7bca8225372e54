import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages of the authority's staff, in the order of the river. */
export const officeRoutes: RouteObject[] = [
  page(paths.office.home, () => import('./office/home')),
  page(paths.office.programmes, () => import('./office/programmes'), 'programme.read'),
  page(paths.office.newProgramme, () => import('./office/new-programme'), 'programme.write'),
  page(paths.office.programme(':programmeId'), () => import('./office/programme'), 'programme.read'),
  page(
    paths.office.editProgramme(':programmeId'),
    () => import('./office/edit-programme'),
    'programme.write',
  ),
  page(
    paths.office.programmeVersions(':programmeId'),
    () => import('./office/programme-versions'),
    'programme.read',
  ),
  page(
    paths.office.programmeAmendment(':amendmentId'),
    () => import('./office/programme-amendment'),
    'programme.read',
  ),
  page(paths.office.classification, () => import('./office/classification'), 'programme.read'),
  page(paths.office.consultation(':programmeId'), () => import('./office/consultation'), 'programme.read'),
  page(
    paths.office.programmeMoney(':programmeId'),
    () => import('./office/programme-money'),
    'programme.read',
  ),
  page(
    paths.office.programmeClosing(':programmeId'),
    () => import('./office/programme-closing'),
    'programme.read',
  ),
  page(
    paths.office.programmeReport(':programmeId'),
    () => import('./office/programme-report'),
    'programme.read',
  ),
  page(
    paths.office.programmeFigure(':programmeId', ':figureKey'),
    () => import('./office/programme-figure'),
    'programme.read',
  ),
  page(paths.office.calls, () => import('./office/calls'), 'call.read'),
  page(paths.office.newCall, () => import('./office/new-call'), 'call.write'),
  page(paths.office.call(':callId'), () => import('./office/call'), 'call.read'),
  page(paths.office.editCall(':callId'), () => import('./office/edit-call'), 'call.write'),
  page(paths.office.previewCall(':callId'), () => import('./office/preview-call'), 'call.read'),
  page(paths.office.correctCall(':callId'), () => import('./office/correct-call'), 'call.announce'),
  page(paths.office.offers, () => import('./office/offers'), 'offer.read'),
  page(paths.office.offer(':offerId'), () => import('./office/offer'), 'offer.read'),
  page(paths.office.evaluations, () => import('./office/evaluations'), 'ranking.read'),
  page(paths.office.evaluation(':callId'), () => import('./office/evaluation'), 'ranking.read'),
  page(paths.office.smallGrants, () => import('./office/small-grants'), 'smallGrant.read'),
  page(paths.office.smallGrant(':smallGrantId'), () => import('./office/small-grant'), 'smallGrant.read'),
  page(
    paths.office.newSmallGrantAgreement(':smallGrantId'),
    () => import('./office/new-small-grant-agreement'),
    'agreement.write',
  ),
  page(paths.office.newAgreement(':offerId'), () => import('./office/new-agreement'), 'agreement.write'),
  page(paths.office.agreements, () => import('./office/agreements'), 'agreement.read'),
  page(paths.office.agreement(':agreementId'), () => import('./office/agreement'), 'agreement.read'),
  page(paths.office.payments, () => import('./office/payments'), 'payment.read'),
  page(paths.office.settlements, () => import('./office/settlements'), 'report.read'),
  page(paths.office.report(':reportId'), () => import('./office/report'), 'report.read'),
  page(paths.office.returns, () => import('./office/returns'), 'return.read'),
  page(paths.office.organisations, () => import('./office/organisations'), 'organisation.join'),
  page(paths.office.unrepresented, () => import('./office/unrepresented'), 'representative.restore'),
  page(paths.office.people, () => import('./office/people'), 'staff.manage'),
];
