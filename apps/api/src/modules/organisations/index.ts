export * from './organisation.policy';
export * from './organisation.view';
export * from './organisations.facade';
export * from './organisations.module';
export { RegisterOrganisation } from './use-cases/register-organisation';
export { AcceptInvitation } from './use-cases/accept-invitation';
export { ChangeMember } from './use-cases/change-member';
export { InviteMember } from './use-cases/invite-member';
export { SetRepresentation } from './use-cases/set-representation';
