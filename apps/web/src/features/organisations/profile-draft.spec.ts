import {
  asksForRegister,
  EMPTY_PROFILE,
  profileProblems,
  sentProfile,
  usualRegister,
  type ProfileDraft,
} from './profile-draft';

const club: ProfileDraft = {
  ...EMPTY_PROFILE,
  name: 'Uczniowski Klub Sportowy „Fala”',
  legalForm: 'sportsClub',
  nip: '526-025-02-74',
  regon: '123456785',
  krs: '',
  registerName: 'ewidencja klubów sportowych Starosty Bocheńskiego',
  registerNumber: '12/2015',
  street: 'Rynek 1',
  postalCode: '32-700',
  city: 'Bochnia',
  email: 'fala@example.org',
  phone: '601 000 000',
  bankAccount: '61 1090 1014 0000 0712 1981 2874',
  representation: 'Anna Kowalska, prezes',
};

it('finds nothing wrong with a complete profile, spaces in the numbers included', () => {
  expect(profileProblems(club)).toEqual([]);
});

it('asks an association for its number in KRS and no other register', () => {
  const association = { ...club, legalForm: 'association' };
  expect(asksForRegister('association')).toBe(false);
  expect(profileProblems(association)).toEqual([{ code: 'krs_required', path: 'krs' }]);
  expect(sentProfile({ ...association, krs: '123' })).toMatchObject({
    krs: '123',
    registerName: '',
    registerNumber: '',
  });
});

it('asks a sports club for its own register unless it has a number in KRS', () => {
  const bare = { ...club, registerName: '', registerNumber: '' };
  expect(profileProblems(bare).map(({ path }) => path)).toEqual(['registerName', 'registerNumber']);
  expect(profileProblems({ ...bare, krs: '0000012345' })).toEqual([]);
  expect(usualRegister('sportsClub', 'pl')).toContain('starost');
  expect(usualRegister('foundation', 'pl')).toBe('');
});

it('says one thing about each field: an empty one is missing, not malformed', () => {
  const problems = profileProblems({ ...club, nip: '', bankAccount: '61 1090' });
  expect(problems).toEqual([
    { code: 'required', path: 'nip' },
    { code: 'nrb_malformed', path: 'bankAccount' },
  ]);
});

it('does not ask for a register before a legal form is chosen', () => {
  const paths = profileProblems({ ...EMPTY_PROFILE }).map(({ path }) => path);
  expect(paths).toContain('legalForm');
  expect(paths).not.toContain('registerName');
});
