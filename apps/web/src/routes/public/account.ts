export { AccountPage as Component } from '../../features/identity/account-page';
