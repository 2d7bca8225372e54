import type { RouteObject } from 'react-router';
import { page } from '../shared/route';
import { paths } from '../shared/paths';

/** Pages for everyone. */
export const publicRoutes: RouteObject[] = [
  page(paths.home, () => import('./public/home')),
  page(paths.calls, () => import('./public/calls')),
  page(paths.call(':callId'), () => import('./public/call')),
  page(paths.askAbout(':callId'), () => import('./public/ask')),
  page(paths.results, () => import('./public/results')),
  page(paths.grants, () => import('./public/grants')),
  page(paths.grant(':grantId'), () => import('./public/grant')),
  page(paths.smallGrants, () => import('./public/small-grants')),
  page(paths.smallGrant(':smallGrantId'), () => import('./public/small-grant')),
  page(paths.programme, () => import('./public/programme')),
  page(paths.programmeVersions(':programmeId'), () => import('./public/programme-versions')),
  page(paths.consultations, () => import('./public/consultations')),
  page(paths.consultation(':consultationId'), () => import('./public/consultation')),
  page(paths.verify, () => import('./public/verify')),
  page(paths.verifyPrinted, () => import('./public/verify')),
  page(paths.accessibility, () => import('./public/accessibility')),
  page(paths.privacy, () => import('./public/privacy')),
  page(paths.signIn, () => import('./public/sign-in')),
  page(paths.register, () => import('./public/register')),
  page(paths.confirmEmail, () => import('./public/confirm-email')),
  page(paths.forgottenPassword, () => import('./public/forgotten-password')),
  page(paths.newPassword, () => import('./public/new-password')),
  page(paths.invitation, () => import('./public/invitation')),
  page(paths.newcomer, () => import('./public/newcomer')),
  page(paths.account, () => import('./public/account')),
  page(paths.outbox, () => import('./public/outbox')),
];
