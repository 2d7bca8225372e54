import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { SessionState, SessionView } from '@nurt/contracts/identity';
import type { Permission } from '@nurt/domain/access';
import { queryKey, useApi } from '../api';
import { paths } from '../paths';

export type { SessionState, SessionView };

const KEY = queryKey('GET /api/session');

export interface CurrentSession {
  /** False until the server has said who is here. */
  readonly known: boolean;
  /** Null for a visitor. */
  readonly session: SessionView | null;
  /** Demo accounts and the outbox exist. */
  readonly demo: boolean;
  /** The session could not be read at all. */
  readonly error: Error | null;
  may(permission: Permission): boolean;
}

/** Who is here and what they may do. */
export function useSession(): CurrentSession {
  const { data, error } = useApi('GET /api/session', {}, { staleTime: Infinity });
  const session = data?.session ?? null;
  return {
    known: data !== undefined,
    session,
    demo: data?.demo ?? false,
    error,
    may: (permission) => session?.permissions.includes(permission) ?? false,
  };
}

/**
 * Takes over what signing in, signing out or a change of the account answered. When it is another person, nothing
 * that the previous one has read stays in memory.
 */
export function useAdoptSession(): (state: SessionState) => void {
  const queries = useQueryClient();
  return (state) => adopt(queries, state);
}

function adopt(queries: QueryClient, state: SessionState) {
  const before = queries.getQueryData<SessionState>(KEY)?.session?.account.id;
  queries.setQueryData(KEY, state);
  if (before !== state.session?.account.id) {
    queries.removeQueries({ predicate: ({ queryKey: [endpoint] }) => endpoint !== KEY[0], type: 'inactive' });
    void queries.invalidateQueries({ predicate: ({ queryKey: [endpoint] }) => endpoint !== KEY[0] });
  }
}

/** Where a person starts: at what they must do next. */
export function landingPath(session: SessionView | null): string {
  switch (session?.landing) {
    case 'office':
      return paths.office.home;
    case 'committee':
      return paths.committee.home;
    case 'organisation':
      return paths.organisation.home;
    default:
      return paths.home;
  }
}
