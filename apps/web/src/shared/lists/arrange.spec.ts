import { arranged, matchesText } from './arrange';

describe('finding in a list', () => {
  it('forgives missing Polish letters and capitals', () => {
    expect(matchesText('zolc lodz', ['Żółć', 'ŁÓDŹ'])).toBe(true);
  });

  it('asks for every word, in any of the texts', () => {
    expect(matchesText('bieg klub', ['Bieg Uliczny', 'Klub Sportowy'])).toBe(true);
    expect(matchesText('bieg teatr', ['Bieg Uliczny', 'Klub Sportowy'])).toBe(false);
  });

  it('finds everything when nothing was typed', () => {
    expect(matchesText('  ', ['Bieg'])).toBe(true);
    expect(matchesText('', [null])).toBe(true);
  });
});

describe('arranging a list', () => {
  const rows = [
    { name: 'Łąka', amount: 300 },
    { name: 'Zebra', amount: null },
    { name: 'Lato', amount: 100 },
  ];
  const by = {
    name: (row: (typeof rows)[number]) => row.name,
    amount: (row: (typeof rows)[number]) => row.amount,
  };
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

  it('puts Polish letters where the Polish alphabet has them', () => {
    expect(names(arranged(rows, { key: 'name', direction: 'ascending' }, by, 'pl'))).toEqual([
      'Lato',
      'Łąka',
      'Zebra',
    ]);
  });

  it('keeps rows without a value last in both directions', () => {
    expect(names(arranged(rows, { key: 'amount', direction: 'ascending' }, by, 'pl'))).toEqual([
      'Lato',
      'Łąka',
      'Zebra',
    ]);
    expect(names(arranged(rows, { key: 'amount', direction: 'descending' }, by, 'pl'))).toEqual([
      'Łąka',
      'Lato',
      'Zebra',
    ]);
  });

  it('leaves the order alone for a column it does not know', () => {
    expect(arranged(rows, { key: 'password', direction: 'ascending' }, by, 'pl')).toBe(rows);
    expect(arranged(rows, undefined, by, 'pl')).toBe(rows);
  });
});
