export * from './calls.facade';
export * from './calls.module';
export { CallsQueries } from './calls.queries';
export { PublicCallsQueries } from './public-calls.queries';
export { AnnounceCall } from './use-cases/announce-call';
export { AnnulCall } from './use-cases/annul-call';
export { CreateCall } from './use-cases/create-call';
export { UpdateCall } from './use-cases/update-call';
