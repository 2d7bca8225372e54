export { NewCallPage as Component } from '../../features/calls/form/new-call-page';
