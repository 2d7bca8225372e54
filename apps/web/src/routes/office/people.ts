export { PeoplePage as Component } from '../../features/authorities/people-page';
