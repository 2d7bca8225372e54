import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { places } from './places';

/** Words of the cooperation programme and its budget lines. */
export const programmes = catalogue({ pl, en });
