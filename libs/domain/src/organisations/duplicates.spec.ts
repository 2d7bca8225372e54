import { duplicateGrounds, plainName, type Identified } from '.';

const one: Identified = {
  name: 'Stowarzyszenie „Nad Rabą”',
  nip: '5260250274',
  regon: '123456785',
  krs: '0000123456',
  postalCode: '32-700',
};
const other: Identified = {
  name: 'Fundacja Sól',
  nip: '8680001011',
  regon: '120000009',
  krs: null,
  postalCode: '32-700',
};

describe('two records of one organisation', () => {
  it('are told by any number that they share', () => {
    expect(duplicateGrounds(one, one)).toEqual(['nip', 'regon', 'krs', 'nameAndPlace']);
    expect(duplicateGrounds(one, { ...other, nip: one.nip })).toEqual(['nip']);
    expect(duplicateGrounds(one, { ...other, krs: one.krs })).toEqual(['krs']);
    expect(duplicateGrounds(one, other)).toEqual([]);
  });

  it('are told by the REGON of the parent, which a local unit has in its own', () => {
    expect(duplicateGrounds(one, { ...other, regon: '12345678512347' })).toEqual(['regon']);
  });

  it('are told by the name in one place, however its quotes, spaces and capitals are written', () => {
    const typed = { ...other, name: 'STOWARZYSZENIE  "NAD RABĄ"' };
    expect(duplicateGrounds(one, typed)).toEqual(['nameAndPlace']);
    expect(duplicateGrounds(one, { ...typed, postalCode: '30-001' })).toEqual([]);
    expect(plainName('Koło nr 7 „Źródło-Łąka”')).toBe('kołonr7źródłołąka');
  });

  it('are not told by what neither of them has', () => {
    expect(duplicateGrounds({ ...one, krs: null }, other)).toEqual([]);
  });
});
