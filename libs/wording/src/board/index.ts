import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

/** The office's home. */
export const board = catalogue({ pl, en });
