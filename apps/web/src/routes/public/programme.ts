export { ProgrammePage as Component } from '../../features/publication/programme-page';
