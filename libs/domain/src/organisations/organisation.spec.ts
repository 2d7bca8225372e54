import { normalProfile, organisationProblems, type OrganisationProfile } from '.';

const association: OrganisationProfile = {
  name: 'Stowarzyszenie Nad Rabą',
  legalForm: 'association',
  nip: '5260250274',
  regon: '123456785',
  krs: '0000123456',
  registerName: '',
  registerNumber: '',
  street: 'ul. Kazimierza Wielkiego 2',
  postalCode: '32-700',
  city: 'Bochnia',
  terc: '1201011',
  email: 'biuro@nadraba.example',
  phone: '14 611 00 00',
  website: '',
  bankAccount: '61109010140000071219812874',
  representation: 'Prezes i skarbnik łącznie',
};

const circle: OrganisationProfile = {
  ...association,
  legalForm: 'ruralHousewivesCircle',
  krs: null,
  registerName: 'Krajowy Rejestr Kół Gospodyń Wiejskich',
  registerNumber: '1201/2019',
};

describe('the profile of an organisation', () => {
  it('of an association in KRS is in order', () => {
    expect(organisationProblems(association)).toEqual([]);
  });

  it('of a circle outside KRS is in order with its own register', () => {
    expect(organisationProblems(circle)).toEqual([]);
  });

  it('names every wrong number at once, each with its place', () => {
    const wrong: OrganisationProfile = {
      ...association,
      nip: '5260250275',
      regon: '123456784',
      krs: '12-3X',
      postalCode: '3270',
      terc: '1201010',
      bankAccount: '61109010140000071219812875',
    };
    expect(organisationProblems(wrong)).toEqual([
      { code: 'nip_check_digit', path: 'nip' },
      { code: 'regon_check_digit', path: 'regon' },
      { code: 'krs_malformed', path: 'krs' },
      { code: 'postal_code_malformed', path: 'postalCode' },
      { code: 'terc_malformed', path: 'terc' },
      { code: 'nrb_check_digit', path: 'bankAccount' },
    ]);
  });

  it.each(['association', 'foundation', 'fireBrigade', 'socialCooperative', 'company'])(
    'of the form %s needs a number in KRS, whatever other register it names',
    (legalForm) => {
      const outside = { ...association, legalForm, krs: ' ', registerName: 'inny', registerNumber: '7' };
      expect(organisationProblems(outside)).toEqual([{ code: 'krs_required', path: 'krs' }]);
    },
  );

  it('outside KRS needs both the register and the number in it', () => {
    expect(organisationProblems({ ...circle, registerName: ' ', registerNumber: '' })).toEqual([
      { code: 'register_number_required', path: 'registerName' },
      { code: 'register_number_required', path: 'registerNumber' },
    ]);
  });

  it('of a form that may be elsewhere is in order with a KRS number too', () => {
    expect(
      organisationProblems({ ...association, legalForm: 'sportsClub', registerName: '', registerNumber: '' }),
    ).toEqual([]);
  });

  it('is stored with digits only', () => {
    const typed: OrganisationProfile = {
      ...association,
      name: '  Stowarzyszenie Nad Rabą ',
      nip: 'PL 526-025-02-74',
      regon: '123 456 785',
      krs: 'KRS 123456',
      postalCode: '32 700',
      terc: '12 01 011',
      bankAccount: 'PL61 1090 1014 0000 0712 1981 2874',
    };
    expect(organisationProblems(typed)).toEqual([]);
    expect(normalProfile(typed)).toEqual(association);
  });

  it('is stored with null for an empty KRS number', () => {
    expect(normalProfile({ ...circle, krs: '  ' }).krs).toBeNull();
  });

  it.each([undefined, null, '', '  '])('does not need the gmina of its seat (%j)', (terc) => {
    expect(organisationProblems({ ...association, terc })).toEqual([]);
    expect(normalProfile({ ...association, terc }).terc).toBeNull();
  });

  it('keeps what cannot be read as it was typed', () => {
    expect(normalProfile({ ...association, nip: '12x' }).nip).toBe('12x');
  });

  it('has no problems once more after it was brought to its normal form', () => {
    for (const profile of [association, circle]) {
      expect(normalProfile(normalProfile(profile))).toEqual(normalProfile(profile));
      expect(organisationProblems(normalProfile(profile))).toEqual([]);
    }
  });
});
