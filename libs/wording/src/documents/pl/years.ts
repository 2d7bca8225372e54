import { polishForm } from '../../format/amount';

/** A number of years with its noun: 1 rok, 2 lata, 5 lat. */
export const years = (count: number): string => `${count} ${polishForm(count, ['rok', 'lata', 'lat'])}`;
