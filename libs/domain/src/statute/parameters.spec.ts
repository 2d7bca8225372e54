import { addDays, localDate, type LocalDate } from '../calendar';
import { PARAMETERS, parameter, parameterRow, StatuteGapError, type ParameterKey } from './index';

const d = localDate;
const places = ['bulletin', 'noticeBoard', 'website'];

describe('the table of statutory parameters', () => {
  it.each<[ParameterKey, string, unknown, string, string]>([
    ['programme_adoption', '2026-11-23', { month: 11, day: 30 }, 'UDPP art. 5a ust. 1', 'T'],
    ['programme_report', '2026-11-23', { month: 5, day: 31 }, 'UDPP art. 5a ust. 3', 'T'],
    ['budget_draft', '2026-11-23', { month: 11, day: 15 }, 'UFP art. 238 ust. 1', 'GK'],
    ['council_opinion_days', '2026-11-23', 14, 'UDPP art. 41i ust. 2', 'T'],
    ['council_opinion_days_voivodeship', '2026-11-23', 30, 'UDPP art. 41a ust. 3', 'T'],
    ['council_creation_requests', '2026-11-23', 5, 'UDPP art. 41e', 'T'],
    ['council_creation_requests_voivodeship', '2026-11-23', 50, 'UDPP art. 41a', 'T'],
    ['council_creation_months', '2026-11-23', 2, 'UDPP art. 41a, 41e', 'T'],
    ['council_term_years', '2026-11-23', 3, 'UDPP art. 41a, 41e', 'T'],
    ['call_min_days', '2026-11-23', 21, 'UDPP art. 13 ust. 1', 'T'],
    ['call_publication_places', '2026-11-23', places, 'UDPP art. 13 ust. 3', 'T'],
    ['result_publication_places', '2026-11-23', places, 'UDPP art. 15 ust. 2j', 'T'],
    ['justification_request_days', '2026-11-23', 30, 'UDPP art. 15 ust. 2i', 'T'],
    ['own_initiative_reply_months', '2026-11-23', 1, 'UDPP art. 12 ust. 2', 'T'],
    ['public_health_call_min_days', '2026-11-23', 14, 'ustawa o zdrowiu publicznym art. 14–15', 'GK'],
    ['small_grant_publication_working_days', '2026-11-23', 7, 'UDPP art. 19a ust. 3', 'T'],
    ['small_grant_publication_days', '2026-11-23', 7, 'UDPP art. 19a ust. 3', 'T'],
    ['small_grant_publication_places', '2026-11-23', places, 'UDPP art. 19a ust. 3', 'T'],
    ['small_grant_comment_days', '2026-11-23', 7, 'UDPP art. 19a ust. 4', 'T'],
    ['agreement_max_years', '2026-11-23', 5, 'UDPP art. 16 ust. 3', 'T'],
    ['regranting_transfer_days', '2026-11-23', 14, 'UDPP art. 16a ust. 4', 'T'],
    [
      'grant_use_until',
      '2026-11-23',
      { month: 12, day: 31 },
      'UFP art. 221 ust. 3 pkt 3, art. 250 pkt 2',
      'S',
    ],
    ['final_report_days', '2026-11-23', 30, 'UDPP art. 18 ust. 1', 'T'],
    ['interim_report_min_days', '2026-11-23', 30, 'UDPP art. 18 ust. 3', 'T'],
    ['unused_return_full_year', '2026-11-23', { month: 1, day: 31 }, 'UFP art. 251 ust. 1', 'T'],
    ['unused_return_days', '2026-11-23', 15, 'UFP art. 251 ust. 3', 'T'],
    ['faulty_return_days', '2026-11-23', 15, 'UFP art. 252 ust. 1', 'T'],
    ['record_keeping_years', '2026-11-23', 5, 'ramowy wzór umowy § 6 (Dz.U. 2018 poz. 2057)', 'GK'],
    ['interest_minimum_rate', '2026-11-23', 800, 'OP art. 56 § 1', 'S'],
    ['interest_not_charged_to', '2026-11-23', 870, 'OP art. 54 § 1 pkt 5', 'GK'],
  ])('%s on %s is %p by %s (%s)', (key, on, value, basis, certainty) => {
    expect(parameterRow(key, d(on))).toMatchObject({ key, value, basis, certainty });
  });

  it.each<[ParameterKey, string, unknown, string]>([
    ['small_grant_max_amount', '2026-08-31', 1_000_000, 'T'],
    ['small_grant_max_amount', '2026-09-01', 2_000_000, 'S'],
    ['small_grant_max_days', '2026-08-31', 90, 'T'],
    ['small_grant_max_days', '2026-09-01', null, 'S'],
    ['small_grant_organisation_year_limit', '2026-08-31', 2_000_000, 'T'],
    ['small_grant_organisation_year_limit', '2026-09-01', 4_000_000, 'S'],
    ['small_grant_pool_share', '2026-08-31', 2000, 'T'],
    ['small_grant_pool_share', '2026-09-01', 3000, 'S'],
  ])('%s for an offer of %s is %p', (key, on, value, certainty) => {
    expect(parameter(key, d(on))).toEqual(value);
    expect(parameterRow(key, d(on)).certainty).toBe(certainty);
  });

  it('gives a value the type of its unit', () => {
    const days: number = parameter('call_min_days', d('2026-11-23'));
    const limit: number | null = parameter('small_grant_max_days', d('2026-11-23'));
    // @ts-expect-error 30 November is a month and a day, not a number
    const wrong: number = parameter('programme_adoption', d('2026-11-23'));
    expect([days, limit, wrong]).toEqual([21, null, { month: 11, day: 30 }]);
    // @ts-expect-error there is no such parameter
    expect(() => parameter('no_such_parameter', d('2026-11-23'))).toThrow(StatuteGapError);
  });

  it('has neither gaps nor overlaps in time', () => {
    const keys = new Set(PARAMETERS.map((row) => row.key));
    for (const key of keys) {
      const rows = PARAMETERS.filter((row) => row.key === key);
      const sorted = [...rows].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
      expect(sorted[0]?.validFrom).toBeUndefined();
      expect(sorted.at(-1)?.validTo).toBeUndefined();
      sorted.slice(1).forEach((row, index) => {
        const dayAfter = addDays(sorted[index]?.validTo as LocalDate, 1);
        expect({ key, from: row.validFrom }).toEqual({ key, from: dayAfter });
      });
    }
  });

  it('cites an article for every fact', () => {
    for (const row of PARAMETERS) expect(row.basis).toMatch(/art\. \d|§ \d/);
  });
});
