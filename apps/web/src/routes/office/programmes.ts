export { ProgrammesPage as Component } from '../../features/programmes/programmes-page';
