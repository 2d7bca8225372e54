export { api, apiHref, apiText } from './client';
export { NetworkError, ProblemError } from './errors';
export {
  queryKey,
  useApi,
  useApiPages,
  useCommand,
  type ApiPages,
  type CommandOptions,
  type ReadOptions,
} from './hooks';
export { type ApiInput, type ApiView, type Draft, type DraftOf } from './types';
