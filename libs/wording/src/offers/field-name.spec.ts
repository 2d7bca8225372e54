import { EMPTY_OFFER } from '@nurt/domain/offers';
import { offerFieldName } from './field-name';

const id = '00000000-0000-4000-8000-000000000001';
const joint = { representation: '', applicants: [{ id, name: 'Złota Jesień', work: '', years: [] }] };

describe('the places of a joint offer in words', () => {
  it.each([
    ['joint/representation', 'Sposób reprezentacji oferentów wobec organu (VI.2)'],
    [`joint/applicants/${id}/work`, '„Złota Jesień”: Kto co wykona (VI.2)'],
    [`joint/applicants/${id}/years/2026`, 'Podział kosztów pomiędzy oferentów (V.C), 1 „Złota Jesień”: 2026'],
  ])('call %s %s', (path, name) => {
    expect(offerFieldName(path, { ...EMPTY_OFFER, joint }, 'pl')).toBe(name);
  });

  it('do not need an applicant who is no longer among them', () => {
    expect(offerFieldName(`joint/applicants/${id}/work`, EMPTY_OFFER, 'pl')).toBe('Kto co wykona (VI.2)');
  });
});
