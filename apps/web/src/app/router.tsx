import { createBrowserRouter, type RouteObject } from 'react-router';
import { publicRoutes } from '../routes/public';
import { paths } from '../shared/paths';
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

/**
 * The shells of people with accounts, by where their addresses begin. Their tables of routes are read at the first
 * such address, so that the public pages do not grow with every page of the office.
 */
const behindSignIn: readonly { readonly home: string; readonly load: () => Promise<RouteObject> }[] = [
  {
    home: paths.office.home,
    load: async () =>
      shell(() => import('./shells/office-shell'), (await import('../routes/office')).officeRoutes),
  },
  {
    home: paths.committee.home,
    load: async () =>
      shell(() => import('./shells/committee-shell'), (await import('../routes/committee')).committeeRoutes),
  },
  {
    home: paths.organisation.home,
    load: async () =>
      shell(
        () => import('./shells/organisation-shell'),
        (await import('../routes/organisation')).organisationRoutes,
      ),
  },
];

const ROOT = 'root';
const known = new Set<string>();

/** Four shells, each with its own table in `routes/`. */
export const router = createBrowserRouter(
  [
    {
      id: ROOT,
      ErrorBoundary: CrashPage,
      // Nothing is drawn before the first page is here: a frame without content would only flicker.
      HydrateFallback: () => null,
      children: [
        shell(
          () => import('./shells/public-shell'),
          [...publicRoutes, { path: '*', Component: NotFoundPage }],
        ),
      ],
    },
  ],
  {
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const found = behindSignIn.find(({ home }) => path === home || path.startsWith(`${home}/`));
      if (!found || known.has(found.home)) return;
      patch(ROOT, [await found.load()]);
      known.add(found.home);
    },
  },
);
