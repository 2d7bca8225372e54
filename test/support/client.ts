import type { Endpoint, ProblemDocument } from '@nurt/contracts';
import type { ApiArguments, ApiInput, ApiView } from '../../apps/web/src/shared/api/types';

/** An answer that is not 2xx, with its problem document. */
export class Refused extends Error {
  constructor(
    readonly endpoint: string,
    readonly problem: ProblemDocument,
  ) {
    super(
      `${endpoint} → ${String(problem.status)} ${problem.problems.map((p) => `${p.code} ${p.path ?? ''}`).join(', ')}`,
    );
  }

  get codes(): string[] {
    return this.problem.problems.map(({ code }) => code);
  }
}

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** One browser: the contract's endpoints over real HTTP, with a cookie of its own. */
export class Client {
  private cookie = '';

  constructor(readonly baseUrl: string) {}

  /** @throws Refused */
  async call<K extends Endpoint>(key: K, ...[input]: ApiArguments<K, never>): Promise<ApiView<K>> {
    const response = await this.send(key, input);
    const text = await response.text();
    if (!response.ok) throw new Refused(key, JSON.parse(text) as ProblemDocument);
    return JSON.parse(text) as ApiView<K>;
  }

  /** The problem document that the call is refused with; fails when it is not refused. */
  async refused<K extends Endpoint>(key: K, ...[input]: ApiArguments<K, never>): Promise<ProblemDocument> {
    const response = await this.send(key, input);
    if (response.ok) throw new Error(`${key} was accepted with ${String(response.status)}`);
    return (await response.json()) as ProblemDocument;
  }

  async signIn(email: string, password: string): Promise<this> {
    await this.call('POST /api/session', { body: { email, password } });
    return this;
  }

  /** Sends anything, also what the contract does not allow. */
  async raw(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.cookie ? { Cookie: this.cookie } : {}),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' || isBytes(body) ? body : JSON.stringify(body),
      redirect: 'manual',
    });
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? '';
    return response;
  }

  private send<K extends Endpoint>(key: K, input: ApiInput<K> | undefined): Promise<Response> {
    const { params, query, body }: AnyInput = (input ?? {}) as AnyInput;
    const [method = 'GET', template = ''] = key.split(' ');
    const path = template.replace(/:(\w+)/g, (_match, name: string) =>
      encodeURIComponent(params?.[name] ?? ''),
    );
    const search = new URLSearchParams(
      Object.entries(query ?? {}).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    ).toString();
    return this.raw(method, search ? `${path}?${search}` : path, body);
  }
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array;
}
