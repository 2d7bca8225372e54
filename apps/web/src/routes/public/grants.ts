export { GrantsPage as Component } from '../../features/publication/grants-page';
