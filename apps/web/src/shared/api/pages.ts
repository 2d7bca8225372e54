import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { Page } from '@nurt/contracts/kernel';
import { api } from './client';
import { queryKey, type ReadEndpoint } from './hooks';
import type { ApiArguments, ApiInput, ApiView } from './types';

/** Endpoints that answer with a page of a list. */
type PagedEndpoint = {
  [K in ReadEndpoint]: ApiView<K> extends Page<unknown> ? K : never;
}[ReadEndpoint];

/** A list as far as it has been read; `fetchNextPage` reads on. */
export type ApiPages<K extends PagedEndpoint> = UseInfiniteQueryResult<InfiniteData<ApiView<K>>>;

/**
 * Reads a list page by page: `const grants = useApiPages('GET /api/public/grants', { query: { year } })`. What was read
 * stays on the screen while another filter's first page is on its way.
 */
export function useApiPages<K extends PagedEndpoint>(key: K, input: ApiInput<K>): ApiPages<K> {
  return useInfiniteQuery({
    queryKey: [...queryKey(key, input), 'pages'],
    queryFn: ({ signal, pageParam }) => {
      const { query } = input as { query?: object };
      const page = { ...input, query: { ...query, cursor: pageParam } };
      // As in `useApi`: the arguments of `api`, which the compiler cannot see through the generic.
      return api(key, ...([page, { signal }] as unknown as ApiArguments<K, { signal: AbortSignal }>));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: Page<unknown>) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
