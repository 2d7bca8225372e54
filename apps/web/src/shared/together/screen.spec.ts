import { EMPTY_OFFER, offerDraft } from '@nurt/domain/offers';
import { EMPTY_SMALL_GRANT, smallGrantDraft } from '@nurt/domain/small-grants';
import { formName, pathOf } from './screen';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const grant = {
  ...EMPTY_SMALL_GRANT,
  costs: [1, 2].map((n) => ({ id: id(n), name: '', grantGrosze: null, otherGrosze: null })),
};
const offer = {
  ...EMPTY_OFFER,
  costs: [{ id: id(1), years: [{ year: 2026, grosze: 100 }] }],
};

describe('The fields of a form by their paths', () => {
  it('are named by the place of their row, whichever form it is', () => {
    expect(formName(smallGrantDraft, `costs/${id(2)}/grantGrosze`, grant)).toBe('costs.1.grantGrosze');
    expect(formName(smallGrantDraft, 'contact/phone', grant)).toBe('contact.phone');
    expect(formName(offerDraft, `costs/${id(1)}/name`, offer)).toBe('costs.0.name');
  });

  it('have no name where the row is gone, and where the path is of a whole row, an order or another form', () => {
    for (const path of [`costs/${id(9)}/name`, `costs/${id(2)}`, 'costs/order', 'sources/grantGrosze']) {
      expect(formName(smallGrantDraft, path, grant)).toBeNull();
    }
  });

  it('lead back to the same path', () => {
    for (const path of [`costs/${id(2)}/grantGrosze`, 'contact/phone', 'title']) {
      expect(pathOf(formName(smallGrantDraft, path, grant)!, grant)).toBe(path);
    }
    expect(pathOf('costs.0.years.0.grosze', offer)).toBe(`costs/${id(1)}/years/2026`);
  });
});
