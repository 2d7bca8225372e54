import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** Words of grant agreements. */
export const agreements = catalogue({ pl, en });
export { partnerShares } from './partner-shares';
