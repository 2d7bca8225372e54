import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** The people who work for an authority, for its administrator. */
export const people = catalogue({ pl, en });
