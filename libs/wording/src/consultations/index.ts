import { catalogue } from '../common/catalogue';
import { en } from './en';
import { officeEn } from './office-en';
import { officePl } from './office-pl';
import { pl } from './pl';

export { topicName } from './topic';

/** Words of consultations for everybody; the office uses them too. */
export const consultations = catalogue({ pl, en });

/** What only the officer who holds a consultation needs. */
export const consultationOffice = catalogue({ pl: officePl, en: officeEn });
