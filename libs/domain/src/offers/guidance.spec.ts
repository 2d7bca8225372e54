import { basisPoints, grosze, WHOLE } from '../money';
import { guidanceOf } from './guidance';

const NOTHING: Parameters<typeof guidanceOf>[0] = {
  kind: 'support',
  taskConditions: ' ',
  grantingRules: '',
  criteria: [],
  maximumGrantGrosze: null,
  maximumGrantShare: null,
  maximumAdministrativeShare: null,
  maximumPerOrganisationGrosze: null,
  minimumOwnContribution: null,
  costShiftTolerance: null,
};

describe('what a call says beside the fields of an offer', () => {
  it('is what its terms say, in the place that they concern', () => {
    const guidance = guidanceOf(
      {
        ...NOTHING,
        taskConditions: 'Na terenie gminy.\n',
        grantingRules: 'Na część kosztów.',
        criteria: [
          {
            id: 'k',
            name: 'Możliwość realizacji',
            guidance: 'Kadra i sprzęt.',
            maximumPoints: 10,
            weight: basisPoints(10_000),
            bonus: false,
            scale: [],
          },
        ],
        maximumGrantGrosze: grosze(2_000_000),
        maximumGrantShare: basisPoints(9_000),
        maximumAdministrativeShare: basisPoints(1_000),
        maximumPerOrganisationGrosze: grosze(3_000_000),
        minimumOwnContribution: { share: basisPoints(500), kinds: ['financial'] },
        costShiftTolerance: basisPoints(1_500),
      },
      {},
    );
    expect(guidance).toEqual({
      description: [
        {
          kind: 'criterion',
          name: 'Możliwość realizacji',
          text: 'Kadra i sprzęt.',
          maximumPoints: 10,
          weight: 10_000,
          bonus: false,
        },
      ],
      place: [{ kind: 'conditions', text: 'Na terenie gminy.' }],
      costs: [{ kind: 'tolerance', share: 1_500 }],
      'costs.administrative': [{ kind: 'administrativeShare', share: 1_000 }],
      'sources.grantGrosze': [
        { kind: 'maximumGrant', grosze: 2_000_000 },
        { kind: 'maximumShare', share: 9_000 },
        { kind: 'perOrganisation', grosze: 3_000_000 },
        { kind: 'grantingRules', text: 'Na część kosztów.' },
      ],
      'sources.ownFinancialGrosze': [{ kind: 'ownContribution', share: 500, kinds: ['financial'] }],
    });
  });

  it('is nothing about limits that there are not', () => {
    const { 'sources.ownFinancialGrosze': own, ...others } = guidanceOf(
      { ...NOTHING, maximumGrantShare: WHOLE },
      {},
    );
    expect(Object.values(others).flat()).toEqual([]);
    expect(own).toEqual([{ kind: 'support' }]);
  });

  it('tells support from entrustment only where UDPP does', () => {
    const own = (kind: 'support' | 'entrustment', form?: 'sport') =>
      guidanceOf({ ...NOTHING, kind }, form ? { form } : {})['sources.ownFinancialGrosze'];
    expect(own('entrustment')).toEqual([{ kind: 'entrustment' }]);
    expect(own('support', 'sport')).toEqual([]);
  });
});
