export * from './organisation.policy';
export * from './organisation.view';
export * from './organisations.facade';
export * from './organisations.module';
export { RegisterOrganisation } from './use-cases/register-organisation';
export { OrganisationDocuments } from './documents/organisation-documents';
export { KeepDocument } from './use-cases/keep-document';
