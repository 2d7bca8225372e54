import { basisPoints, grosze } from '../../money';
import type { OfferCase } from './offer-terms';
import { sourceProblems } from './sources';

/** An offer with these sources and costs of 10 000,00 zł, as far as the rule looks. */
function offer(ownFinancial: number, ownNonFinancial: number, terms: object): OfferCase {
  const costs = 1_000_000;
  return {
    content: {
      costs: [{}],
      sources: {
        grantGrosze: grosze(costs - ownFinancial - ownNonFinancial),
        ownFinancialGrosze: grosze(ownFinancial),
        ownNonFinancialGrosze: grosze(ownNonFinancial),
        recipientsGrosze: null,
      },
    },
    terms: { kind: 'support', poolGrosze: null, maximumGrantGrosze: null, maximumGrantShare: null, ...terms },
    estimate: { total: { grosze: grosze(costs) } },
  } as unknown as OfferCase;
}

describe('an own contribution that is too small', () => {
  it('is told with the article, the minimum and what counts', () => {
    const minimumOwnContribution = { share: basisPoints(3000), kinds: ['financial'] };
    expect(sourceProblems(offer(200_000, 500_000, { minimumOwnContribution }))).toEqual([
      {
        code: 'offer_own_contribution_below_minimum',
        path: 'sources.ownFinancialGrosze',
        params: { share: 3000, minimum: 300_000, own: 200_000 },
        basis: 'UDPP art. 15 ust. 1 pkt 4',
      },
    ]);
  });

  it('of work and things cites the next item', () => {
    const minimumOwnContribution = { share: basisPoints(3000), kinds: ['personal', 'inKind'] };
    expect(sourceProblems(offer(500_000, 299_999, { minimumOwnContribution }))).toMatchObject([
      { path: 'sources.ownNonFinancialGrosze', basis: 'UDPP art. 15 ust. 1 pkt 5' },
    ]);
  });

  it('is not asked of a call that knows none', () => {
    expect(sourceProblems(offer(1, 0, {}))).toEqual([]);
  });
});
