export { MembersPage as Component } from '../../features/organisations/members/members-page';
