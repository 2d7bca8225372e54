import { localDate } from '../calendar';
import { datedForms, type DatedForm } from './dated-forms';

const form = (template: string, validFrom?: string, validTo?: string): DatedForm<'offer'> => ({
  template,
  kind: 'offer',
  basis: 'Dz.U.',
  certainty: 'T',
  ...(validFrom ? { validFrom: localDate(validFrom) } : {}),
  ...(validTo ? { validTo: localDate(validTo) } : {}),
});

describe('the register of forms', () => {
  const forms = datedForms([form('b', '2030-01-01'), form('a', undefined, '2029-12-31')]);

  it('finds a version by its day, both ends included, and by its name', () => {
    expect(forms.on('offer', localDate('2029-12-31')).template).toBe('a');
    expect(forms.on('offer', localDate('2030-01-01')).template).toBe('b');
    expect(forms.first('offer').template).toBe('a');
    expect(forms.named('b').template).toBe('b');
  });

  it('never guesses', () => {
    const begun = datedForms([form('a', '2019-03-01')]);
    expect(() => begun.on('offer', localDate('2019-02-28'))).toThrow('There is no form offer on 2019-02-28');
    expect(() => begun.named('b')).toThrow(RangeError);
    expect(() => datedForms<DatedForm<'offer'>>([]).first('offer')).toThrow(RangeError);
  });

  it.each([
    ['one name twice', [form('a', undefined, '2029-12-31'), form('a', '2030-01-01')]],
    ['days between them', [form('a', undefined, '2029-12-30'), form('b', '2030-01-01')]],
    ['days of both', [form('a', undefined, '2030-01-01'), form('b', '2030-01-01')]],
    ['two without an end', [form('a'), form('b', '2030-01-01')]],
  ])('refuses versions with %s', (_what, all) => {
    expect(() => datedForms(all)).toThrow(RangeError);
  });
});
