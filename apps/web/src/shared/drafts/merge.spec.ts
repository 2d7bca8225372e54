import { changedParts, mergeContent, same } from './merge';

const row = (id: string, name: string, amount: number | null = null) => ({ id, name, amount });
const base = {
  title: 'Festyn',
  contact: { name: 'Anna', phone: '1' },
  rows: [row('a', 'Scena'), row('b', 'Druk')],
};

describe('same', () => {
  it('compares plain data by what it says', () => {
    expect(same({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same({ a: undefined }, {})).toBe(true);
  });
});

describe('changedParts', () => {
  it('names only the parts that differ', () => {
    expect(changedParts(base, { ...base, title: 'Piknik' })).toEqual({ title: 'Piknik' });
    expect(changedParts(base, structuredClone(base))).toEqual({});
  });
});

describe('mergeContent', () => {
  it('takes what only the other side changed, and keeps what only this side changed', () => {
    const merged = mergeContent(
      base,
      { ...base, title: 'Piknik' },
      { ...base, contact: { name: 'Anna', phone: '2' } },
    );
    expect(merged).toEqual({
      content: { ...base, title: 'Piknik', contact: { name: 'Anna', phone: '2' } },
      conflicts: [],
    });
  });

  it('sees no clash when both sides wrote the same', () => {
    const both = { ...base, title: 'Piknik' };
    expect(mergeContent(base, both, structuredClone(both)).conflicts).toEqual([]);
  });

  it('names a text that was changed on both sides and keeps the one written here', () => {
    const merged = mergeContent(base, { ...base, title: 'Piknik' }, { ...base, title: 'Bieg' });
    expect(merged.conflicts).toEqual(['title']);
    expect(merged.content.title).toBe('Piknik');
  });

  it('puts different fields of one object together', () => {
    const mine = { ...base, contact: { name: 'Ewa', phone: '1' } };
    const theirs = { ...base, contact: { name: 'Anna', phone: '2' } };
    expect(mergeContent(base, mine, theirs)).toEqual({
      content: { ...base, contact: { name: 'Ewa', phone: '2' } },
      conflicts: [],
    });
  });

  it('puts changes of different rows together, new rows of both sides included', () => {
    const mine = { ...base, rows: [row('a', 'Scena', 500), row('b', 'Druk'), row('c', 'Napoje')] };
    const theirs = { ...base, rows: [row('a', 'Scena'), row('b', 'Plakaty'), row('d', 'Nagrody')] };
    const merged = mergeContent(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.content.rows).toEqual([
      row('a', 'Scena', 500),
      row('b', 'Plakaty'),
      row('d', 'Nagrody'),
      row('c', 'Napoje'),
    ]);
  });

  it('lets a row go that one side removed and the other left alone', () => {
    const without = { ...base, rows: [row('b', 'Druk')] };
    expect(mergeContent(base, without, { ...base, title: 'Bieg' }).content.rows).toEqual(without.rows);
    const mine = { ...base, rows: [row('a', 'Scena'), row('b', 'Druk', 1)] };
    expect(mergeContent(base, mine, without).content.rows).toEqual([row('b', 'Druk', 1)]);
  });

  it('clashes when one side removed the row that the other changed, whichever did', () => {
    const removed = { ...base, rows: [row('b', 'Druk')] };
    const changed = { ...base, rows: [row('a', 'Estrada'), row('b', 'Druk')] };
    expect(mergeContent(base, removed, changed).conflicts).toEqual(['rows']);
    expect(mergeContent(base, changed, removed).conflicts).toEqual(['rows']);
  });

  it('clashes when both changed the same field of a row', () => {
    const mine = { ...base, rows: [row('a', 'Estrada'), row('b', 'Druk')] };
    const theirs = { ...base, rows: [row('a', 'Podium'), row('b', 'Druk')] };
    const merged = mergeContent(base, mine, theirs);
    expect(merged.conflicts).toEqual(['rows']);
    expect(merged.content.rows).toEqual(mine.rows);
  });
});
