export { RegisterOrganisationPage as Component } from '../../features/organisations/register-page';
