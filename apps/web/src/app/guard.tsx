import type { ReactNode } from 'react';
import { Navigate, useMatches } from 'react-router';
import { LoadingState } from '@nurt/ui';
import type { Permission } from '@nurt/domain/access';
import type { PageHandle } from '../shared/route';
import { useSession, useWayOut } from '../shared/session';
import { FailedPage, ForbiddenPage } from '../shared/state-pages';

/**
 * Lets in who may see the page: signed in, with the permission of the shell and of the route. The server decides
 * about every record again; this only spares people pages that would be refused.
 */
export function Guard({ shell, children }: { shell?: Permission; children: ReactNode }) {
  const { known, session, error, may } = useSession();
  const wayOut = useWayOut();
  const matches = useMatches();
  if (!known) return error ? <FailedPage error={error} retry={() => location.reload()} /> : <LoadingState />;
  if (!session) return <Navigate to={wayOut} replace />;
  const needed = [shell, ...matches.map(({ handle }) => (handle as PageHandle | undefined)?.requires)];
  const allowed = needed.every((permission) => permission === undefined || may(permission));
  return allowed ? children : <ForbiddenPage />;
}
