import type { Endpoint } from '@nurt/contracts';
import { learnServerTime } from '../clock';
import { askToSignInAgain } from '../session/gate';
import { NetworkError, ProblemError, problemOf } from './errors';
import type { ApiArguments, ApiInput, ApiView } from './types';

/**
 * Calls an endpoint of the contract: `await api('GET /api/public/calls/:callId', { params: { callId } })`.
 * When the session has ended meanwhile, the person is asked to sign in and the request is sent again.
 *
 * @throws ProblemError when the server refuses
 * @throws NetworkError when it cannot be reached
 */
export async function api<K extends Endpoint>(
  key: K,
  ...[input, options]: ApiArguments<K, { signal?: AbortSignal }>
): Promise<ApiView<K>> {
  const text = await askingAgain(() => send(key, input, options?.signal));
  // The contract is one type for both sides; the API's tests prove that answers keep to it.
  return (text === '' ? undefined : JSON.parse(text)) as ApiView<K>;
}

/** The text of a document that an endpoint answers with, as it stands. Errors as in `api`. */
export function apiText<K extends Endpoint>(key: K, ...[input]: ApiArguments<K, never>): Promise<string> {
  return askingAgain(() => send(key, input, undefined));
}

/** Sends again once the person has signed in again. */
async function askingAgain<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    const lost = error instanceof ProblemError && error.code === 'sign_in_required';
    if (lost && (await askToSignInAgain())) return await request();
    throw error;
  }
}

/** The address of an endpoint, for a link to a document: `apiHref('GET /api/…/pdf', { params })`. */
export function apiHref<K extends Endpoint>(key: K, ...[input]: ApiArguments<K, never>): string {
  return addressOf(key, input).address;
}

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: unknown;
  readonly body?: unknown;
}

function addressOf<K extends Endpoint>(key: K, input: ApiInput<K> | undefined) {
  const { params, query, body }: AnyInput = input ?? {};
  const [method = 'GET', template = ''] = key.split(' ');
  const path = template.replace(/:(\w+)/g, (_match, name: string) =>
    encodeURIComponent(params?.[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const address = search.size > 0 ? `${path}?${search.toString()}` : path;
  return { method, address, body };
}

async function send<K extends Endpoint>(
  key: K,
  input: ApiInput<K> | undefined,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { method, address, body } = addressOf(key, input);
  const response = await fetch(address, {
    method,
    signal,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      ...(body === undefined
        ? {}
        : { 'Content-Type': body instanceof Blob ? 'application/octet-stream' : 'application/json' }),
    },
    body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new NetworkError('The server cannot be reached.', { cause: error });
  });
  learnServerTime(response.headers.get('date'));
  if (!response.ok) throw await problemOf(response);
  return response.text();
}
