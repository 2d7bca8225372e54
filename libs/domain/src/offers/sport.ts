import type { Grosze } from '../money';

/**
 * What a grant for the development of sport may pay for (sports act art. 28 ust. 2): training programmes, equipment,
 * holding competitions or taking part in them, use of sports facilities for training, scholarships and the pay of
 * coaches.
 */
export const SPORT_PURPOSES = ['training', 'equipment', 'competitions', 'facilities', 'pay'] as const;
export type SportPurpose = (typeof SPORT_PURPOSES)[number];

/** Athletes who train together, by age. */
export interface AgeGroup {
  readonly id: string;
  readonly name: string;
  readonly athletes: number | null;
}

/** Somebody who trains athletes, by qualification; names are for the agreement, if at all. */
export interface Coach {
  readonly id: string;
  readonly qualification: string;
  readonly groups: string;
}

/** What a club declares (sports act art. 28 ust. 1 and 3). */
export interface SportDeclarations {
  readonly noArrears: boolean;
  readonly nonProfit: boolean;
  readonly operatesInArea: boolean;
  /** Nothing that art. 28 ust. 3 excludes is paid from the grant: transfers, fines, debts. */
  readonly noExcludedUse: boolean;
}
export const SPORT_DECLARATIONS = ['noArrears', 'nonProfit', 'operatesInArea', 'noExcludedUse'] as const;

/** What a sports club says of itself and of the use of the grant, in place of the parts that UDPP asks for. */
export interface SportPart {
  readonly discipline: string;
  /** Licence or other ground on which the club competes, with its number. */
  readonly licence: string;
  readonly league: string;
  readonly groups: readonly AgeGroup[];
  readonly coaches: readonly Coach[];
  /** How the grant is divided among the purposes of the act; together the whole grant. */
  readonly purposes: Readonly<Record<SportPurpose, Grosze | null>>;
  readonly declarations: SportDeclarations;
}

export const EMPTY_SPORT: SportPart = {
  discipline: '',
  licence: '',
  league: '',
  groups: [],
  coaches: [],
  purposes: { training: null, equipment: null, competitions: null, facilities: null, pay: null },
  declarations: { noArrears: false, nonProfit: false, operatesInArea: false, noExcludedUse: false },
};
