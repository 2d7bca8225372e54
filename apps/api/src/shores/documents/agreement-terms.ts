import type { LocalDate } from '@nurt/domain/calendar';
import { parameter } from '@nurt/domain/statute';

/** Periods that the clauses of an agreement state. Days and years are whole numbers. */
export interface AgreementTerms {
  /** § 6: how long records are kept, from the start of the next year. */
  readonly recordYears: number;
  /** § 7: days to tell of a change. */
  readonly changeNoticeDays: number;
  /** § 8: days to carry out recommendations. */
  readonly recommendationDays: number;
  /** § 9: days for an interim report from the call for it. */
  readonly interimReportDays: number;
  /** § 9: days for the final report from the end of the task. */
  readonly finalReportDays: number;
  /** § 9: days given by the call for a missing report. */
  readonly missingReportDays: number;
  /** § 14: how long things bought from the grant may not be sold. */
  readonly disposalYears: number;
}

/** Framework agreement § 14 (Dz.U. 2018 poz. 2057, Annex 3). */
const DISPOSAL_YEARS = 5;

/**
 * The periods of the law and of the framework agreement as they stand on a day. An authority may set others.
 *
 * @param on the day of the agreement
 * @throws StatuteGapError when a parameter has no value on that day
 */
export function statutoryTerms(on: LocalDate): AgreementTerms {
  return {
    recordYears: parameter('record_keeping_years', on),
    changeNoticeDays: parameter('change_notice_days', on),
    recommendationDays: parameter('inspection_recommendation_days', on),
    interimReportDays: parameter('interim_report_min_days', on),
    finalReportDays: parameter('final_report_days', on),
    missingReportDays: parameter('missing_report_call_days', on),
    disposalYears: DISPOSAL_YEARS,
  };
}
