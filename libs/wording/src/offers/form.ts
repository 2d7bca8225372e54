import { catalogue } from '../common/catalogue';
import { offer as en } from '../documents/en/offer';
import { offer as pl } from '../documents/pl/offer';

/** Labels of the statutory form (Dz.U. 2018 poz. 2057, Annex 1): the same on the screen and on paper. */
export const offerForm = catalogue({ pl, en });
