import { grosze } from '../money';
import { EMPTY_OFFER, type OfferContent } from '../offers';
import { partnerShares } from './partner-shares';

const applicant = (id: string, amounts: readonly number[]) => ({
  id,
  name: `Organizacja ${id}`,
  work: '',
  years: amounts.map((amount, index) => ({ year: 2026 + index, grosze: grosze(amount) })),
});
const joint = (...applicants: ReturnType<typeof applicant>[]): OfferContent => ({
  ...EMPTY_OFFER,
  joint: { representation: '', applicants },
});

describe('the shares of those who made a joint offer', () => {
  it('are their costs of all years, and the grant in that proportion, to the grosz', () => {
    const offer = joint(applicant('a', [100_000, 100_000]), applicant('b', [100_000]), applicant('c', [0]));
    expect(partnerShares(offer, grosze(100_000))).toEqual([
      { id: 'a', name: 'Organizacja a', costGrosze: 200_000, share: 6667, grantGrosze: 66_667 },
      { id: 'b', name: 'Organizacja b', costGrosze: 100_000, share: 3333, grantGrosze: 33_333 },
      { id: 'c', name: 'Organizacja c', costGrosze: 0, share: 0, grantGrosze: 0 },
    ]);
  });

  it('are none for one applicant, nor where nothing was divided', () => {
    expect(partnerShares(EMPTY_OFFER, grosze(100_000))).toEqual([]);
    expect(partnerShares(joint(applicant('a', []), applicant('b', [])), grosze(100_000))).toEqual([]);
  });
});
