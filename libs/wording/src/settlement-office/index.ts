import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** Reports and returns in the office. */
export const settlementOffice = catalogue({ pl, en });
