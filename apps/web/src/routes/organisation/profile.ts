export { OrganisationProfilePage as Component } from '../../features/organisations/profile-page';
