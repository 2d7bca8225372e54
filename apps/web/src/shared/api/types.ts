import type { Api, Endpoint } from '@nurt/contracts';

/** `GET /api/calls/:callId` → `callId`. */
type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type ParamsPart<K extends Endpoint> = [ParamNames<K>] extends [never]
  ? { params?: undefined }
  : { params: Readonly<Record<ParamNames<K>, string>> };
type QueryPart<K extends Endpoint> = Api[K] extends { query: infer Query }
  ? object extends Query
    ? { query?: Query }
    : { query: Query }
  : { query?: undefined };
type BodyPart<K extends Endpoint> = Api[K] extends { body: infer Body }
  ? { body: Body | Draft<Body> }
  : { body?: undefined };

/** What a request to the endpoint takes: the parameters of its path, its query and its body, where it has them. */
export type ApiInput<K extends Endpoint> = ParamsPart<K> & QueryPart<K> & BodyPart<K>;

/** What the endpoint answers with. */
export type ApiView<K extends Endpoint> = Api[K]['view'];

/** The input may be left out where nothing in it is obligatory. */
export type ApiArguments<K extends Endpoint, Options> =
  object extends ApiInput<K>
    ? [input?: ApiInput<K>, options?: Options]
    : [input: ApiInput<K>, options?: Options];

/**
 * A body as a form holds it while it is being written: a number may be missing or not readable yet, a choice or a
 * date may not be made yet. It is sent as it stands: the server refuses what is not right, with its path, and nothing
 * typed is lost on the way.
 */
export type Draft<Body> = Body extends number | string
  ? Body | string | null
  : Body extends readonly (infer Item)[]
    ? Draft<Item>[]
    : Body extends object
      ? { -readonly [Key in keyof Body]: Draft<Body[Key]> }
      : Body;

/** The draft of an endpoint's body: `useCommandForm<DraftOf<'POST /api/organisations'>>({ … })`. */
export type DraftOf<K extends Endpoint> = Api[K] extends { body: infer Body } ? Draft<Body> : never;
