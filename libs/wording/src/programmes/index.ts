import { catalogue } from '../common/catalogue';
import { en } from './en';
import { pl } from './pl';

export { programmeAmendment } from './amendment';
export { programmeEditor } from './editor';
export { programmeVersions } from './versions';
export { closing } from './closing';
export { money, moneyGroupName } from './money';
export { places } from './places';
export { formatFigure, yearlyFigureNames, yearlyReport } from './yearly-report';

/** Words of the cooperation programme and its budget lines. */
export const programmes = catalogue({ pl, en });
