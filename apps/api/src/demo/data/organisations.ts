import type { OrganisationRequest } from '@nurt/contracts/organisations/requests';
import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';

/** An invented organisation with identifiers whose check digits are right. */
function invented(
  seed: number,
  profile: Pick<OrganisationRequest, 'name' | 'legalForm' | 'street' | 'representation'> &
    Partial<OrganisationRequest>,
): OrganisationRequest {
  const digits = String(seed).padStart(3, '0');
  return {
    nip: nipFromDigits(`868000${digits}`),
    regon: regonFromDigits(`12000${digits}`),
    krs: `0000900${digits}`,
    registerName: '',
    registerNumber: '',
    postalCode: '32-700',
    city: 'Bochnia',
    email: `biuro${digits}@organizacja.example`,
    phone: '14 600 00 00',
    website: '',
    bankAccount: nrbFromDigits(`861900060000000000000${digits}`),
    ...profile,
  };
}

export const ORGANISATIONS = {
  melody: invented(101, {
    name: 'Stowarzyszenie „Malowane Dźwiękiem”',
    legalForm: 'association',
    street: 'ul. Kazimierza Wielkiego 9',
    representation: 'Prezes zarządu samodzielnie',
  }),
  traveller: invented(111, {
    name: 'Fundacja „Podróże z Pasją”',
    legalForm: 'foundation',
    street: 'ul. Gołębia 3',
    representation: 'Dwóch członków zarządu łącznie',
  }),
  saltRunners: invented(121, {
    name: 'Uczniowski Klub Sportowy „Solni Biegacze”',
    legalForm: 'sportsClub',
    krs: null,
    registerName: 'Ewidencja klubów sportowych starosty',
    registerNumber: '47/2015',
    street: 'ul. Parkowa 2',
    representation: 'Prezes i skarbnik łącznie',
  }),
  judo: invented(132, {
    name: 'Klub Judo „Gryf Bochnia”',
    legalForm: 'sportsClub',
    krs: null,
    registerName: 'Ewidencja klubów sportowych starosty',
    registerNumber: '12/2009',
    street: 'ul. Windakiewicza 9',
    representation: 'Prezes zarządu samodzielnie',
  }),
  seniors: invented(141, {
    name: 'Stowarzyszenie Seniorów „Złota Jesień”',
    legalForm: 'association',
    street: 'Rynek 11',
    representation: 'Prezes zarządu samodzielnie',
  }),
  health: invented(151, {
    name: 'Fundacja „Zdrowa Bochnia”',
    legalForm: 'foundation',
    street: 'ul. Krakowska 31',
    representation: 'Dwoje członków zarządu łącznie',
  }),
} satisfies Record<string, OrganisationRequest>;

export type DemoOrganisation = keyof typeof ORGANISATIONS;

/** „Malowane Dźwiękiem” once more, as somebody entered it who did not know: with a slip in every number. */
export const ENTERED_TWICE = invented(161, {
  name: 'STOWARZYSZENIE "MALOWANE DŹWIĘKIEM"',
  legalForm: 'association',
  street: 'Kazimierza Wielkiego 9',
  representation: 'prezes',
});
