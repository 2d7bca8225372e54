import type { AuthorityParty, OrganisationParty } from '../parties';

/** The authority of the demo data. */
export const AUTHORITY: AuthorityParty = {
  name: 'Gmina Miasta Bochnia',
  address: 'ul. Kazimierza Wielkiego 2, 32-700 Bochnia',
  executive: 'Burmistrz Miasta Bochnia',
};

/** An invented association; its identifiers have right check digits. */
export const ORGANISATION: OrganisationParty = {
  name: 'Stowarzyszenie „Źródło Życzliwości”',
  legalForm: 'stowarzyszenie',
  register: 'KRS 0000123456',
  nip: '526-025-02-74',
  regon: '123456785',
  address: 'ul. Świętej Kingi 7/3, 32-700 Bochnia',
  correspondenceAddress: '',
  email: 'biuro@zrodlo-zyczliwosci.example',
  phone: '+48 14 600 00 00',
  website: 'https://zrodlo-zyczliwosci.example',
  representation: 'Zofia Żółkiewska – Prezes Zarządu i Łukasz Gąsior – Skarbnik, działający łącznie',
};
