import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Endpoint } from '@nurt/contracts';
import { api } from './client';
import type { ApiArguments, ApiInput, ApiView } from './types';

export type ReadEndpoint = Extract<Endpoint, `GET ${string}`>;
type CommandEndpoint = Exclude<Endpoint, ReadEndpoint>;

export interface ReadOptions {
  /** Wait with the request until something else is known. */
  readonly enabled?: boolean;
  /** Milliseconds for which the answer is good enough; half a minute unless told. */
  readonly staleTime?: number;
  /** Milliseconds between repeated requests, for what changes while one looks at it. */
  readonly refetchInterval?: number;
  /** Keep showing the last answer while the next one (another filter) is on its way. */
  readonly keepPrevious?: boolean;
}

/** The name of an answer in the cache; everything of an endpoint starts with its key. */
export function queryKey<K extends ReadEndpoint>(key: K, input?: ApiInput<K>): readonly unknown[] {
  return [key, input?.params ?? {}, input?.query ?? {}];
}

/** Reads from the API: `const call = useApi('GET /api/public/calls/:callId', { params: { callId } })`. */
export function useApi<K extends ReadEndpoint>(
  key: K,
  ...[input, options = {}]: ApiArguments<K, ReadOptions>
): UseQueryResult<ApiView<K>> {
  const { keepPrevious, ...rest } = options;
  return useQuery<ApiView<K>>({
    queryKey: queryKey(key, input),
    // The spread gives `api` the same arguments in the same shape, which the compiler cannot see through the generic.
    queryFn: ({ signal }) => api(key, ...([input, { signal }] as ApiArguments<K, { signal: AbortSignal }>)),
    placeholderData: keepPrevious ? (previous) => previous : undefined,
    ...rest,
  });
}

export interface CommandOptions<K extends CommandEndpoint> {
  /** Endpoints whose answers change by this command; whatever of them is on screen is read again. */
  readonly invalidates?: readonly ReadEndpoint[];
  readonly onSuccess?: (view: ApiView<K>, input: ApiInput<K>) => void;
}

/**
 * Sends a command: `const announce = useCommand('POST /api/office/calls/:callId/announcement', { invalidates: [...] })`,
 * then `await announce.mutateAsync({ params, body })`. Never repeated by itself.
 */
export function useCommand<K extends CommandEndpoint>(
  key: K,
  { invalidates = [], onSuccess }: CommandOptions<K> = {},
): UseMutationResult<ApiView<K>, Error, ApiInput<K>> {
  const queries = useQueryClient();
  return useMutation<ApiView<K>, Error, ApiInput<K>>({
    mutationFn: (input) => api(key, ...([input] as ApiArguments<K, never>)),
    onSuccess: async (view, input) => {
      onSuccess?.(view, input);
      await Promise.all(invalidates.map((endpoint) => queries.invalidateQueries({ queryKey: [endpoint] })));
    },
  });
}
