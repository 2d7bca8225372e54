export { HomePage as Component } from '../../features/publication/home-page';
