export * from './agreement.policy';
export * from './agreements.facade';
export * from './agreements.module';
export { AgreementsQueries } from './agreements.queries';
export { instalmentViews } from './instalments.read-model';
export { CountersignAgreement } from './use-cases/countersign-agreement';
export { PrepareAgreement } from './use-cases/prepare-agreement';
export { RecordGranteeSignature } from './use-cases/record-grantee-signature';
export { SignAgreement } from './use-cases/sign-agreement';
