export { ForgottenPasswordPage as Component } from '../../features/identity/password-pages';
