import type { Applicant } from '@nurt/domain/organisations';
import { fileName } from './document-file';
import { organisationParty, townOf } from './parties';

const APPLICANT: Applicant = {
  id: '6f0f7a52-0d9c-4a8e-9a5b-0a8e1a7c1d11',
  version: 1,
  name: 'Uczniowski Klub Sportowy „Solni Biegacze”',
  legalForm: 'sportsClub',
  nip: '8680001217',
  regon: '120001219',
  krs: null,
  registerName: 'Ewidencja klubów sportowych starosty',
  registerNumber: '47/2015',
  street: 'ul. Parkowa 2',
  postalCode: '32-700',
  city: 'Bochnia',
  email: 'biuro@organizacja.example',
  phone: '14 600 00 00',
  website: '',
  bankAccount: '61109010140000071219812874',
  representation: 'Prezes i skarbnik łącznie',
};

describe('the name of a file', () => {
  it.each([
    [['Umowa', 'WK/1/2026'], 'umowa-wk-1-2026.pdf'],
    [['Ogłoszenie o konkursie', '3/2026'], 'ogloszenie-o-konkursie-3-2026.pdf'],
    [['Żółć', 'ĄĆĘŁŃÓŚŹŻ'], 'zolc-acelnoszz.pdf'],
    [['Oferta', '„../../etc/passwd”\r\nX: y'], 'oferta-etc-passwd-x-y.pdf'],
  ])('of %j is %s: plain ASCII, whatever a number holds', (parts, name) => {
    expect(fileName(...parts)).toBe(name);
  });
});

describe('the town of an address', () => {
  it.each([
    ['ul. Kazimierza Wielkiego 2, 32-700 Bochnia', 'Bochnia'],
    ['Rynek 1, 32-800 Brzesko, woj. małopolskie', 'Brzesko'],
    ['Nowy Targ', 'Nowy Targ'],
  ])('of „%s” is %s', (address, town) => expect(townOf(address)).toBe(town));
});

describe('an organisation in a document', () => {
  it('is named by its own register where it is not in KRS', () => {
    expect(organisationParty(APPLICANT, 'pl').register).toBe('Ewidencja klubów sportowych starosty 47/2015');
    expect(organisationParty({ ...APPLICANT, krs: '0000900101' }, 'pl').register).toBe('KRS 0000900101');
  });

  it('has its form in the language of the document, its NIP as people read it, its address in one line', () => {
    const [polish, english] = [organisationParty(APPLICANT, 'pl'), organisationParty(APPLICANT, 'en')];
    expect(polish).toMatchObject({ nip: '868-000-12-17', address: 'ul. Parkowa 2, 32-700 Bochnia' });
    expect(polish.legalForm).toBe('klub sportowy');
    expect(english.legalForm).toBe('sports club');
  });
});
