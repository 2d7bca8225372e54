export { OrganisationDocumentsPage as Component } from '../../features/organisations/documents/documents-page';
