import { localDate } from '../calendar';
import { datedForms, ruleSet, type RuleSet } from '../statute';
import { emptyOffer } from './form';
import { declarationsOf, formOf, OFFER_FORMS, templateOf, type OfferForm } from './forms';
import { EMPTY_OFFER, type Activity } from './offer-content';
import { offerProblems, type OfferTerms } from './offer-problems';
import { submissionText } from './submission';
import { scheduleByYear } from './years';

const TERMS: OfferTerms = {
  kind: 'entrustment',
  poolGrosze: null,
  taskFrom: null,
  taskTo: null,
  maximumGrantGrosze: null,
  maximumGrantShare: null,
  maximumAdministrativeShare: null,
  resultsTableRequired: false,
};
const OLD = OFFER_FORMS.named('DzU-2018-2057-1');
const CLUB = OFFER_FORMS.named('sport-1');

/** As if a new regulation stood in force from 2030: other order, other declarations, one rule more. */
const NEW: OfferForm = {
  ...OLD,
  template: 'DzU-2029-1-1',
  basis: 'Dz.U. 2029 poz. 1, zał. 1',
  validFrom: localDate('2030-01-01'),
  parts: ['basics', 'applicants', 'declarations', 'task', 'calculation'],
  declarations: ['truthful'],
  rules: [() => [{ code: 'offer_resources_required', path: 'resources' }], ...OLD.rules],
};
const NEW_CLUB: OfferForm = { ...CLUB, template: 'sport-2', validFrom: NEW.validFrom!, rules: [] };
const ends = { validTo: localDate('2029-12-31') };
const LATER = datedForms<OfferForm>([
  { ...OLD, ...ends },
  NEW,
  { ...CLUB, ...ends },
  NEW_CLUB,
  OFFER_FORMS.named('local-1'),
]);
const rules = (on: string): Pick<RuleSet, 'formSet' | 'legalBasis' | 'on'> => ({
  ...ruleSet('udpp', localDate('2026-01-15')),
  on: localDate(on),
});
const problemsOf = (...of: Parameters<typeof offerProblems>) =>
  offerProblems(...of).map(({ code, path }) => `${code} ${path ?? ''}`);

describe('the form of an offer', () => {
  it('is chosen by the day whose rules the call keeps', () => {
    expect(templateOf(emptyOffer(rules('2029-12-31'), LATER), LATER)).toBe('DzU-2018-2057-1');
    expect(templateOf(emptyOffer(rules('2030-01-01'), LATER), LATER)).toBe('DzU-2029-1-1');
    const sport = { ...ruleSet('sports_act', localDate('2026-01-15')), on: localDate('2030-06-01') };
    expect(emptyOffer(sport, LATER)).toMatchObject({ form: 'sport', template: 'sport-2' });
    expect(() => emptyOffer(rules('2019-02-28'))).toThrow(RangeError);
  });

  it('is not named by contents on its first version, whose checksums are older than the register', () => {
    expect(emptyOffer(rules('2026-01-15'), LATER)).toBe(EMPTY_OFFER);
    expect(emptyOffer(ruleSet('sports_act', localDate('2026-01-15')))).not.toHaveProperty('template');
    expect(() => formOf({ template: 'DzU-1999-1-1' })).toThrow(RangeError);
  });

  it('stays as it was for an old offer when another version follows', () => {
    const old = emptyOffer(rules('2026-01-15'), LATER);
    expect(offerProblems(old, TERMS, LATER)).toEqual(offerProblems(old, TERMS));
    expect(formOf(old, LATER)).toEqual({ ...formOf(old), ...ends });
    expect(declarationsOf(old, LATER)).toEqual(declarationsOf(old));
    const filed = { number: 'OF/2026/1', callId: 'c', applicant: {} as never, content: old };
    expect(submissionText({ ...filed, template: templateOf(old, LATER) })).toBe(
      submissionText({ ...filed, template: templateOf(old) }),
    );
    const club = emptyOffer(ruleSet('sports_act', localDate('2026-01-15')));
    expect(offerProblems(club, TERMS, LATER)).toEqual(offerProblems(club, TERMS));
  });

  it('asks for its own things on the new version only', () => {
    const old = problemsOf(emptyOffer(rules('2026-01-15'), LATER), TERMS, LATER);
    const late = problemsOf(emptyOffer(rules('2030-01-15'), LATER), TERMS, LATER);
    expect(late[0]).toBe('offer_resources_required resources');
    expect(old[0]).toBe('offer_contact_required contact.name');
    expect(late.filter((line) => line.includes('declarations'))).toEqual([
      'offer_declaration_required declarations.truthful',
    ]);
    expect(old.filter((line) => line.includes('declarations'))).toHaveLength(6);
  });
});

describe('the schedule of an offer', () => {
  const activity = (id: string, from: string | null, to: string | null): Activity => ({
    id,
    name: id,
    description: '',
    targetGroup: '',
    from: from === null ? null : localDate(from),
    to: to === null ? null : localDate(to),
    thirdPartyScope: '',
  });
  const told = (...[taskFrom, taskTo, ...activities]: [string, string, ...Activity[]]) =>
    scheduleByYear({ taskFrom: localDate(taskFrom), taskTo: localDate(taskTo), activities }).map(
      ({ year, activities: of }) => [
        year,
        ...of.map(({ position, activity: { id } }) => `${position} ${id}`),
      ],
    );

  it('has a table for each year, and an activity in every year that it touches, under one number', () => {
    expect(
      told(
        '2026-05-01',
        '2028-06-30',
        activity('a', '2026-05-01', '2026-12-31'),
        activity('b', '2026-11-01', '2028-01-31'),
        activity('c', '2028-02-01', '2028-06-30'),
      ),
    ).toEqual([
      [2026, '1 a', '2 b'],
      [2027, '2 b'],
      [2028, '2 b', '3 c'],
    ]);
  });

  it('loses none whose dates are missing or lie outside the task', () => {
    expect(
      told(
        '2026-05-01',
        '2027-06-30',
        activity('a', null, '2027-01-01'),
        activity('b', '2031-01-01', '2031-02-01'),
      ),
    ).toEqual([[2026, '1 a', '2 b'], [2027]]);
    const undated = { taskFrom: null, taskTo: null, activities: [activity('a', null, null)] };
    expect(scheduleByYear(undated)).toMatchObject([{ year: null, activities: [{ position: 1 }] }]);
  });
});
