import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** Final reports as their authors see them: states, the list, the record. */
export const reports = catalogue({ pl, en });
