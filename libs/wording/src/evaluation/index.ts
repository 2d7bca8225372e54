import { catalogue } from '../common/catalogue';
import { committee as englishCommittee } from './en-committee';
import { calls as englishCalls, offers as englishOffers } from './en-office';
import { committee as polishCommittee } from './pl-committee';
import { calls as polishCalls, offers as polishOffers } from './pl-office';

/** Offers as the office handles them, up to the formal check. */
export const officeOffers = catalogue({ pl: polishOffers, en: englishOffers });

/** The evaluation of a call: committee, ranking, proposal, result. */
export const evaluation = catalogue({ pl: polishCalls, en: englishCalls });

/** What a committee member sees and does. */
export const committee = catalogue({ pl: polishCommittee, en: englishCommittee });
