import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** What only the officer who holds a consultation needs; apart, so that the public pages stay light. */
export const consultationOffice = catalogue({ pl, en });
