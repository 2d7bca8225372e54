export * from './accounts.facade';
export { Brake } from './brake';
export * from './identity.module';
export { LetterBrake } from './letter-brake';
export { sessionState, signIn } from './session';
export { ConfirmEmail } from './use-cases/confirm-email';
export { InviteAccount, type Invitation } from './use-cases/invite-account';
export { OpenProvenAccount } from './use-cases/open-proven-account';
export { RegisterAccount } from './use-cases/register-account';
