import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { notes } from './notes';

/** The public pages: home, calls, results, grants, programme. */
export const publication = catalogue({ pl, en });
