export { ReturnsPage as Component } from '../../features/settlement/office/returns-page';
