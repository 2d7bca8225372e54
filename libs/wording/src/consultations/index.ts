import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { topicName } from './topic';

/** Words of consultations for everybody; the office uses them too. */
export const consultations = catalogue({ pl, en });
