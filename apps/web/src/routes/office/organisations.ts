export { DuplicatesPage as Component } from '../../features/organisations/duplicates-page';
