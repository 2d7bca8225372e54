export { CallsPage as Component } from '../../features/publication/calls-page';
