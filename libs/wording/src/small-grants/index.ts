import { catalogue } from '../common/catalogue';
import { en } from './en';
import { en as enForm } from './en-form';
import { en as enOffice } from './en-office';
import { pl } from './pl';
import { pl as plForm } from './pl-form';
import { pl as plOffice } from './pl-office';

/** Small grants, for everybody who reads them: states, limits, the public pages. */
export const smallGrants = catalogue({ pl, en });
/** The editor and the record of the organisation. */
export const smallGrantForm = catalogue({ pl: plForm, en: enForm });
/** The office's list, record and decisions. */
export const smallGrantOffice = catalogue({ pl: plOffice, en: enOffice });
