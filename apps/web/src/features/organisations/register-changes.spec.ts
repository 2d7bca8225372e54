import { EMPTY_PROFILE } from './profile-draft';
import { registerChanges } from './register-changes';

const told = {
  name: 'STOWARZYSZENIE „NAD RABĄ”',
  legalForm: 'association',
  nip: '5260250274',
  regon: null,
  krs: '0000123456',
  street: 'UL. RYNEK 2',
  postalCode: '32-700',
  city: 'BOCHNIA',
  terc: null,
  representation: 'DWAJ CZŁONKOWIE ZARZĄDU ŁĄCZNIE',
} as const;

it('fills in what is empty, and asks before it puts something else over what was typed', () => {
  const typed = { ...EMPTY_PROFILE, name: 'Stowarzyszenie Nad Rabą', street: 'Rynek 3', regon: '123456785' };
  const { fills, differs } = registerChanges(typed, told);
  expect(Object.keys(fills).sort()).toEqual([
    'city',
    'krs',
    'legalForm',
    'nip',
    'postalCode',
    'representation',
  ]);
  expect(differs).toEqual([{ field: 'street', typed: 'Rynek 3', told: 'UL. RYNEK 2' }]);
});

it('sees no difference in case, spaces, quotes, hyphens and the prefix of a number', () => {
  const typed = { ...EMPTY_PROFILE, nip: 'PL 526-025-02-74', city: ' bochnia', postalCode: '32 700' };
  const { fills, differs } = registerChanges(typed, told);
  expect(differs).toEqual([]);
  expect(Object.keys(fills)).not.toContain('nip');
});
