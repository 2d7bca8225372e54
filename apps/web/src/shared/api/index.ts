export { api, apiHref, apiText } from './client';
export { NetworkError, ProblemError } from './errors';
export { queryKey, useApi, useCommand, type CommandOptions, type ReadOptions } from './hooks';
export { useApiPages, type ApiPages } from './pages';
export { type ApiInput, type ApiView, type Draft, type DraftOf } from './types';
