export { InvitationPage as Component } from '../../features/organisations/members/invitation-page';
