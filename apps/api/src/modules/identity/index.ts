export * from './accounts.facade';
export { Brake } from './brake';
export * from './identity.module';
export { ConfirmEmail } from './use-cases/confirm-email';
export { InviteAccount, type Invitation } from './use-cases/invite-account';
export { RegisterAccount } from './use-cases/register-account';
