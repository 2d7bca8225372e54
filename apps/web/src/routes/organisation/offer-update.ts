export { UpdatePage as Component } from '../../features/offers/organisation/revision/update-page';
