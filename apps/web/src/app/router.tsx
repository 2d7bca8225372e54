import { createBrowserRouter, type RouteObject } from 'react-router';
import { committeeRoutes } from '../routes/committee';
import { officeRoutes } from '../routes/office';
import { organisationRoutes } from '../routes/organisation';
import { publicRoutes } from '../routes/public';
import { NotFoundPage } from '../shared/state-pages';
import { CrashPage } from './crash-page';

/** A shell around its table of routes; what breaks inside a page leaves the shell standing. */
function shell(
  load: () => Promise<{ Component: () => React.ReactNode }>,
  children: RouteObject[],
): RouteObject {
  return {
    lazy: async () => ({ Component: (await load()).Component }),
    children: [{ ErrorBoundary: CrashPage, children }],
  };
}

/** Four shells, each with its own table in `routes/`. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: CrashPage,
    // Nothing is drawn before the first page is here: a frame without content would only flicker.
    HydrateFallback: () => null,
    children: [
      shell(() => import('./shells/office-shell'), officeRoutes),
      shell(() => import('./shells/committee-shell'), committeeRoutes),
      shell(() => import('./shells/organisation-shell'), organisationRoutes),
      shell(() => import('./shells/public-shell'), [...publicRoutes, { path: '*', Component: NotFoundPage }]),
    ],
  },
]);
