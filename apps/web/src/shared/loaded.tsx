import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { LoadingState } from '@nurt/ui';
import { FailedPage, FailedPart } from './state-pages';

export interface LoadedProps<View> {
  query: UseQueryResult<View>;
  /** What failed: the whole page (default) or one part of it. */
  as?: 'page' | 'part';
  children: (view: View) => ReactNode;
}

/**
 * Shows an answer of the API once it is here, and until then or instead of it what a person needs to know:
 * `<Loaded query={call}>{(call) => <Page title={call.title}>…</Page>}</Loaded>`. An answer that is already on the
 * screen stays there when reading it again fails.
 */
export function Loaded<View>({ query, as = 'page', children }: LoadedProps<View>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  const Failed = as === 'page' ? FailedPage : FailedPart;
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <LoadingState />;
}
