export { ProgrammeFormPage as Component } from '../../features/programmes/programme-form-page';
