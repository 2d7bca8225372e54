import fc from 'fast-check';
import { pastedCosts } from './pasted-costs';

describe('cost lines copied from a spreadsheet', () => {
  it('keep their cells as text, with clean spaces', () => {
    expect(
      pastedCosts('Wynajem sceny\tdzień\t1\u00a0234,56 zł\t2\r\nDruk plakatów\tszt.\t3,50\t400\r\n', 'name'),
    ).toEqual([
      { name: 'Wynajem sceny', unit: 'dzień', unitCostGrosze: '1 234,56 zł', quantity: '2' },
      { name: 'Druk plakatów', unit: 'szt.', unitCostGrosze: '3,50', quantity: '400' },
    ]);
  });

  it('lose the heading, the numbers of lines, the values, empty lines and sums', () => {
    const text = [
      'Lp.\tRodzaj kosztu\tRodzaj miary\tKoszt jednostkowy\tLiczba\tWartość',
      'I.1.1\tHonoraria\tkoncert\t1 000,00\t6\t6 000,00',
      '',
      'I.1.2\tNagłośnienie\tdzień\t800\t1,5\t1 200,00',
      '\tRazem\t\t\t\t7 200,00',
    ].join('\n');
    expect(pastedCosts(text, 'name')).toEqual([
      { name: 'Honoraria', unit: 'koncert', unitCostGrosze: '1 000,00', quantity: '6' },
      { name: 'Nagłośnienie', unit: 'dzień', unitCostGrosze: '800', quantity: '1,5' },
    ]);
  });

  it('keep what cannot be read, for a person to see', () => {
    expect(pastedCosts('Paliwo\tlitr\tok. 6 zł\t?', 'name')).toEqual([
      { name: 'Paliwo', unit: 'litr', unitCostGrosze: 'ok. 6 zł', quantity: '?' },
    ]);
  });

  it('begin in the column in which they are pasted', () => {
    expect(pastedCosts('10,00\t3\n12,00\t4', 'unitCostGrosze')).toEqual([
      { unitCostGrosze: '10,00', quantity: '3' },
      { unitCostGrosze: '12,00', quantity: '4' },
    ]);
    expect(pastedCosts('Scena\nDruk', 'name')).toEqual([{ name: 'Scena' }, { name: 'Druk' }]);
  });

  it('may hold line breaks, tabs and quotation marks in quoted cells', () => {
    expect(pastedCosts('"Druk\n""Kroniki""\ti plakatów"\tszt.\t1\t2', 'name')).toEqual([
      { name: 'Druk "Kroniki" i plakatów', unit: 'szt.', unitCostGrosze: '1', quantity: '2' },
    ]);
    expect(pastedCosts('Monitor 24"\tszt.\t900\t1', 'name')[0]?.name).toBe('Monitor 24"');
    expect(pastedCosts('"Otwarty cudzysłów\tszt.\t900\t1', 'name')[0]?.name).toBe('"Otwarty cudzysłów');
  });

  it('are as many as were copied, whatever they say', () => {
    const word = fc
      .stringMatching(/^[a-ząćęłńóśźż]{1,12}$/)
      // neither a sum nor a Roman number, of which a first column of numbers is made
      .filter((name) => !/^(?:suma|razem|sum|total|[ivx]+$)/.test(name));
    const line = fc.tuple(word, word, fc.nat(99_999), fc.nat(999));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
        const text = lines.map((cells) => cells.join('\t')).join('\n');
        expect(pastedCosts(text, 'name').map(({ name }) => name)).toEqual(lines.map(([name]) => name));
      }),
    );
  });
});
