export { ConfirmEmailPage as Component } from '../../features/identity/confirm-email-page';
