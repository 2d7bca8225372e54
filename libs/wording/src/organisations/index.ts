import { catalogue } from '../common/catalogue';
import * as duplicateWords from './duplicates';
import { en } from './en';
import { en as membersEn } from './members-en';
import { pl as membersPl } from './members-pl';
import { pl } from './pl';

export { organisationDocuments } from './documents';

/** Organisations, for their people: what is due, registration, the profile. */
export const organisations = catalogue({ pl, en });

/** The people of an organisation, and the invitation that somebody was sent. */
export const members = catalogue({ pl: membersPl, en: membersEn });

/** Organisations entered twice, for the administrator. */
export const duplicates = catalogue({ pl: duplicateWords.pl, en: duplicateWords.en });
export { offerPattern } from './pattern';
export { restorations } from './restorations';
