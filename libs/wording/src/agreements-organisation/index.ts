import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** Agreements as the grantee sees them: the list, the record, what is still missing. */
export const ownAgreements = catalogue({ pl, en });
