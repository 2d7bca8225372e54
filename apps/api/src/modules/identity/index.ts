export * from './accounts.facade';
export * from './identity.module';
export { ConfirmEmail } from './use-cases/confirm-email';
export { RegisterAccount } from './use-cases/register-account';
