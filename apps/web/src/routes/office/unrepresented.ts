export { UnrepresentedPage as Component } from '../../features/organisations/unrepresented-page';
