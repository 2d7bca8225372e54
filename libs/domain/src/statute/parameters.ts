import { localDate, type LocalDate } from '../calendar';
import { basisPoints, grosze, type BasisPoints, type Grosze } from '../money';
import { PUBLICATION_PLACES, type PublicationPlace } from './publication-places';
import type { Certainty } from './sources';

/** A day that returns every year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What a value of each unit is. `null` stands for "the law sets no limit". */
interface UnitValues {
  monthDay: MonthDay;
  days: number;
  noDayLimit: null;
  workingDays: number;
  months: number;
  years: number;
  organisations: number;
  grosze: Grosze;
  basisPoints: BasisPoints;
  places: readonly PublicationPlace[];
}

/** The unit in which a parameter is expressed. */
export type ParameterUnit = keyof UnitValues;

/** One fact of law: a number or a day, where it stands, how sure it is, and when it is in force. */
export interface StatutoryParameter<K extends string = string, U extends ParameterUnit = ParameterUnit> {
  readonly key: K;
  readonly value: UnitValues[U];
  readonly unit: U;
  readonly basis: string;
  readonly certainty: Certainty;
  /** First day in force; absent: as far back as this product looks. */
  readonly validFrom?: LocalDate;
  /** Last day in force; absent: until further notice. */
  readonly validTo?: LocalDate;
}

/** The day on which the Act of 19 June 2026 (Dz.U. 2026 poz. 1040) changed art. 19a. The day of the OFFER decides. */
const BEFORE_2026 = { validTo: localDate('2026-08-31') };
const SINCE_2026 = { validFrom: localDate('2026-09-01') };

/** The facts of law on which the rules rest. One fact, one line, for lawyers to read; hence no wrapping. */
// prettier-ignore
export const PARAMETERS = [
  // The cooperation programme: adoption for the next year, the yearly report, the opinion of the council.
  row('programme_adoption', { month: 11, day: 30 }, 'monthDay', 'UDPP art. 5a ust. 1', 'T'),
  row('programme_report', { month: 5, day: 31 }, 'monthDay', 'UDPP art. 5a ust. 3', 'T'),
  row('budget_draft', { month: 11, day: 15 }, 'monthDay', 'UFP art. 238 ust. 1', 'GK'),
  row('council_opinion_days', 14, 'days', 'UDPP art. 41i ust. 2', 'T'),
  row('council_opinion_days_voivodeship', 30, 'days', 'UDPP art. 41a ust. 3', 'T'),
  row('council_creation_requests', 5, 'organisations', 'UDPP art. 41e', 'T'),
  row('council_creation_requests_voivodeship', 50, 'organisations', 'UDPP art. 41a', 'T'),
  row('council_creation_months', 2, 'months', 'UDPP art. 41a, 41e', 'T'),
  row('council_term_years', 3, 'years', 'UDPP art. 41a, 41e', 'T'),

  // The open call: days from the LAST of the three publications, the places, the result and its reasons.
  row('call_min_days', 21, 'days', 'UDPP art. 13 ust. 1', 'T'),
  row('call_publication_places', PUBLICATION_PLACES, 'places', 'UDPP art. 13 ust. 3', 'T'),
  row('result_publication_places', PUBLICATION_PLACES, 'places', 'UDPP art. 15 ust. 2j', 'T'),
  row('justification_request_days', 30, 'days', 'UDPP art. 15 ust. 2i', 'T'),
  row('own_initiative_reply_months', 1, 'months', 'UDPP art. 12 ust. 2', 'T'),
  row('public_health_call_min_days', 14, 'days', 'ustawa o zdrowiu publicznym art. 14–15', 'GK'),

  // Small grants: two regimes.
  row('small_grant_max_amount', grosze(1_000_000), 'grosze', 'UDPP art. 19a ust. 1', 'T', BEFORE_2026),
  row('small_grant_max_amount', grosze(2_000_000), 'grosze', 'UDPP art. 19a ust. 1 (Dz.U. 2026 poz. 1040)', 'S', SINCE_2026),
  row('small_grant_max_days', 90, 'days', 'UDPP art. 19a ust. 1', 'T', BEFORE_2026),
  row('small_grant_max_days', null, 'noDayLimit', 'UDPP art. 19a ust. 1 (Dz.U. 2026 poz. 1040)', 'S', SINCE_2026),
  row('small_grant_organisation_year_limit', grosze(2_000_000), 'grosze', 'UDPP art. 19a ust. 6', 'T', BEFORE_2026),
  row('small_grant_organisation_year_limit', grosze(4_000_000), 'grosze', 'UDPP art. 19a ust. 6 (Dz.U. 2026 poz. 1040)', 'S', SINCE_2026),
  row('small_grant_pool_share', basisPoints(2000), 'basisPoints', 'UDPP art. 19a ust. 7', 'T', BEFORE_2026),
  row('small_grant_pool_share', basisPoints(3000), 'basisPoints', 'UDPP art. 19a ust. 7 (Dz.U. 2026 poz. 1040)', 'S', SINCE_2026),
  row('small_grant_publication_working_days', 7, 'workingDays', 'UDPP art. 19a ust. 3', 'T'),
  row('small_grant_publication_days', 7, 'days', 'UDPP art. 19a ust. 3', 'T'),
  row('small_grant_publication_places', PUBLICATION_PLACES, 'places', 'UDPP art. 19a ust. 3', 'T'),
  row('small_grant_comment_days', 7, 'days', 'UDPP art. 19a ust. 4', 'T'),

  // The agreement and its performance.
  row('agreement_max_years', 5, 'years', 'UDPP art. 16 ust. 3', 'T'),
  row('regranting_transfer_days', 14, 'days', 'UDPP art. 16a ust. 4', 'T'),
  row('grant_use_until', { month: 12, day: 31 }, 'monthDay', 'UFP art. 221 ust. 3 pkt 3, art. 250 pkt 2', 'S'),
  row('change_notice_days', 14, 'days', 'ramowy wzór umowy § 7 (Dz.U. 2018 poz. 2057)', 'GK'),
  row('inspection_recommendation_days', 14, 'days', 'ramowy wzór umowy § 8 (Dz.U. 2018 poz. 2057)', 'GK'),
  row('record_keeping_years', 5, 'years', 'ramowy wzór umowy § 6 (Dz.U. 2018 poz. 2057)', 'GK'),

  // Reports.
  row('final_report_days', 30, 'days', 'UDPP art. 18 ust. 1', 'T'),
  row('interim_report_min_days', 30, 'days', 'UDPP art. 18 ust. 3', 'T'),
  row('agreement_report_days', 30, 'days', 'UFP art. 221 ust. 3 pkt 5 (umowa)', 'GK'),
  row('missing_report_call_days', 7, 'days', 'ramowy wzór umowy § 9 (Dz.U. 2018 poz. 2057)', 'GK'),

  // Returns: what was not used, and what was misused, undue or excessive.
  row('unused_return_full_year', { month: 1, day: 31 }, 'monthDay', 'UFP art. 251 ust. 1', 'T'),
  row('unused_return_days', 15, 'days', 'UFP art. 251 ust. 3', 'T'),
  row('faulty_return_days', 15, 'days', 'UFP art. 252 ust. 1', 'T'),
  row('interest_minimum_rate', basisPoints(800), 'basisPoints', 'OP art. 56 § 1', 'S'),
  // Three times the fee for registering a letter, 2,90 zł.
  row('interest_not_charged_to', grosze(870), 'grosze', 'OP art. 54 § 1 pkt 5', 'GK'),
] as const;

function row<const K extends string, U extends ParameterUnit>(
  key: K,
  value: UnitValues[NoInfer<U>],
  unit: U,
  basis: string,
  certainty: Certainty,
  validity: { readonly validFrom?: LocalDate; readonly validTo?: LocalDate } = {},
): StatutoryParameter<K, U> {
  return { key, value, unit, basis, certainty, ...validity };
}
