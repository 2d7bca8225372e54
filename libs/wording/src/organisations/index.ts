import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { organisationDocuments } from './documents';

/** Organisations, for their people: what is due, registration, the profile. */
export const organisations = catalogue({ pl, en });
