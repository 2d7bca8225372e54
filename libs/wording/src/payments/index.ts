import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** The payments desk. */
export const payments = catalogue({ pl, en });
