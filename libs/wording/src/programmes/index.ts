import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { programmeAmendment } from './amendment';
export { programmeEditor } from './editor';
export { places } from './places';
export { programmeVersions } from './versions';

/** Words of the cooperation programme and its budget lines. */
export const programmes = catalogue({ pl, en });
