import { catalogue } from '../common/catalogue';
import { report as enForm } from '../documents/en/report';
import { report as plForm } from '../documents/pl/report';
import { editor as enEditor } from './en-editor';
import { grants as enGrants } from './en-grants';
import { reports as enReports } from './en-reports';
import { editor as plEditor } from './pl-editor';
import { grants as plGrants } from './pl-grants';
import { reports as plReports } from './pl-reports';

/** Labels of the statutory form (Dz.U. 2018 poz. 2057, Annex 5): the same on the screen and on paper. */
export const reportForm = catalogue({ pl: plForm, en: enForm });

/** Agreements as the grantee sees them: the list, the record, what comes next. */
export const grants = catalogue({ pl: plGrants, en: enGrants });

/** Final reports and returns as the grantee sees them: states, the list, the record. */
export const reports = catalogue({ pl: plReports, en: enReports });

/** The editor of a report: parts, guidance, arithmetic in words, submission. */
export const reportEditor = catalogue({ pl: plEditor, en: enEditor });
export { tolerance } from './tolerance';

export { volunteersSentence } from './volunteers';
