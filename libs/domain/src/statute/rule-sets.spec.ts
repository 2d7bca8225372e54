import { localDate } from '../calendar';
import { LEGAL_BASES, ruleSet } from './index';

const d = localDate;

describe('the rule-set of', () => {
  it('an open call asks for 21 days, three places, seven items and a committee with people of organisations', () => {
    const rules = ruleSet('udpp', d('2026-11-23'));
    expect(rules).toMatchObject({
      minimumDays: 21,
      publicationPlaces: ['bulletin', 'noticeBoard', 'website'],
      formSet: 'udpp2018',
      sphereRequired: true,
      paragraph: '2360',
      certainty: 'T',
      caps: { maximumAmount: null, maximumDays: null, organisationYearLimit: null, poolShare: null },
      reportRule: { finalDays: 30, interimMinimumDays: 30, setBy: 'act' },
      committee: {
        required: true,
        executiveRepresentatives: 'required',
        organisationRepresentatives: 'required',
        mayActWithoutOrganisations: true,
        impartialityDeclaration: true,
      },
    });
    expect(rules.announcementItems).toHaveLength(7);
  });

  it.each([
    ['2026-08-31', 1_000_000, 90, 2_000_000, 2000, 'T'],
    ['2026-09-01', 2_000_000, null, 4_000_000, 3000, 'S'],
  ])('a small grant offered on %s', (on, amount, days, yearLimit, pool, certainty) => {
    const rules = ruleSet('udpp_small_grant', d(on));
    expect(rules.caps).toEqual({
      maximumAmount: amount,
      maximumDays: days,
      organisationYearLimit: yearLimit,
      poolShare: pool,
    });
    expect(rules).toMatchObject({ minimumDays: null, certainty, committee: { required: false } });
    expect(rules.announcementItems).toEqual([]);
    expect(rules.publicationPlaces).toHaveLength(3);
  });

  it('the sports act leaves days, places, committee and form to the local resolution', () => {
    expect(ruleSet('sports_act', d('2026-11-23'))).toMatchObject({
      minimumDays: null,
      announcementItems: [],
      publicationPlaces: ['bulletin'],
      committee: { required: false, organisationRepresentatives: 'localRule' },
      formSet: 'local',
      sphereRequired: false,
      paragraph: '2820',
      certainty: 'GK',
      reportRule: { finalDays: 30, setBy: 'agreement' },
    });
  });

  it('the public health act asks for 14 days, outside UDPP', () => {
    expect(ruleSet('public_health_act', d('2026-11-23'))).toMatchObject({
      minimumDays: 14,
      formSet: 'local',
      sphereRequired: false,
      certainty: 'GK',
    });
  });

  it('every legal basis is plain data that a call can keep a copy of', () => {
    for (const basis of LEGAL_BASES) {
      const rules = ruleSet(basis, d('2026-11-23'));
      expect(rules.legalBasis).toBe(basis);
      expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    }
  });
});
