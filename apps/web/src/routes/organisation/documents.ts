export { DocumentsPage as Component } from '../../features/organisations/documents/documents-page';
