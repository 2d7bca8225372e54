export { NewPasswordPage as Component } from '../../features/identity/password-pages';
