import type { AuthorityRole } from '@nurt/domain/access';
import type { Standing } from '@nurt/domain/organisations';
import type { DemoOrganisation } from './organisations';

/** The one password of all demo accounts; printed on the sign-in page in demo mode. */
export const DEMO_PASSWORD = 'pokaz-nurtu-w-bochni';

export interface DemoStaff {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly AuthorityRole[];
  readonly label: { readonly pl: string; readonly en: string };
}

export const STAFF = {
  officer: {
    email: 'wspolpraca@bochnia.example',
    name: 'Anna Wilk',
    roles: ['cooperationOfficer'],
    label: { pl: 'Referent ds. współpracy', en: 'Cooperation officer' },
  },
  executive: {
    email: 'burmistrz@bochnia.example',
    name: 'Jerzy Lis',
    roles: ['executive'],
    label: { pl: 'Burmistrz', en: 'Mayor' },
  },
  finance: {
    email: 'finanse@bochnia.example',
    name: 'Barbara Sowa',
    roles: ['financeOfficer'],
    label: { pl: 'Referent finansowy', en: 'Finance officer' },
  },
  treasurer: {
    email: 'skarbnik@bochnia.example',
    name: 'Marek Żuraw',
    roles: ['treasurer'],
    label: { pl: 'Skarbnik', en: 'Treasurer' },
  },
  assessor: {
    email: 'komisja1@bochnia.example',
    name: 'Ewa Jastrzębska',
    roles: ['committeeMember'],
    label: { pl: 'Członkini komisji (urząd)', en: 'Committee member (office)' },
  },
  assessorOfOrganisations: {
    email: 'komisja2@bochnia.example',
    name: 'Tomasz Dąb',
    roles: ['committeeMember'],
    label: { pl: 'Członek komisji (organizacje)', en: 'Committee member (NGOs)' },
  },
  auditor: {
    email: 'audyt@bochnia.example',
    name: 'Zofia Kruk',
    roles: ['auditor'],
    label: { pl: 'Audytor', en: 'Auditor' },
  },
  administrator: {
    email: 'administrator@bochnia.example',
    name: 'Piotr Szpak',
    roles: ['administrator'],
    label: { pl: 'Administrator', en: 'Administrator' },
  },
} satisfies Record<string, DemoStaff>;

export type StaffKey = keyof typeof STAFF;

export interface DemoMember {
  readonly email: string;
  readonly name: string;
  readonly organisations: readonly DemoOrganisation[];
  readonly label: { readonly pl: string; readonly en: string };
}

export const MEMBERS = {
  melody: {
    email: 'malowane@organizacja.example',
    name: 'Katarzyna Wójcik',
    organisations: ['melody'],
    label: { pl: 'Organizacja: Malowane Dźwiękiem', en: 'Organisation: Malowane Dźwiękiem' },
  },
  traveller: {
    email: 'podroze@organizacja.example',
    name: 'Michał Krawczyk',
    organisations: ['traveller', 'health'],
    label: {
      pl: 'Dwie organizacje: Podróże z Pasją, Zdrowa Bochnia',
      en: 'Two organisations: Podróże z Pasją, Zdrowa Bochnia',
    },
  },
  sport: {
    email: 'sport@organizacja.example',
    name: 'Paweł Mazur',
    organisations: ['saltRunners', 'judo'],
    label: { pl: 'Kluby: Solni Biegacze, Gryf', en: 'Clubs: Solni Biegacze, Gryf' },
  },
  seniors: {
    email: 'seniorzy@organizacja.example',
    name: 'Helena Nowicka',
    organisations: ['seniors'],
    label: { pl: 'Organizacja: Złota Jesień', en: 'Organisation: Złota Jesień' },
  },
} satisfies Record<string, DemoMember>;

export type MemberKey = keyof typeof MEMBERS;

/** People of „Malowane Dźwiękiem” besides the one who registered it: each with another role. */
export const COLLEAGUES = {
  editor: {
    email: 'oferty.malowane@organizacja.example',
    name: 'Szymon Gołąb',
    label: { pl: 'Malowane Dźwiękiem: przygotowuje oferty', en: 'Malowane Dźwiękiem: writes offers' },
    role: 'editor',
    position: 'koordynator projektów',
  },
  accountant: {
    email: 'ksiegowosc.malowane@organizacja.example',
    name: 'Danuta Śliwa',
    label: { pl: 'Malowane Dźwiękiem: księgowość', en: 'Malowane Dźwiękiem: accountant' },
    role: 'accountant',
    position: 'księgowa',
  },
} satisfies Record<string, Omit<DemoMember, 'organisations'> & Pick<Standing, 'role' | 'position'>>;

/** Represents „Zdrowa Bochnia” together with the one who registered it. */
export const BOARD_MEMBER = {
  email: 'zarzad.zdrowa@organizacja.example',
  name: 'Renata Sikora',
  label: { pl: 'Zdrowa Bochnia: druga osoba z zarządu', en: 'Zdrowa Bochnia: second board member' },
  position: 'członkini zarządu',
};

/** Registered „Malowane Dźwiękiem” a second time; not shown among the demo accounts. */
export const UNAWARE = { email: 'irena.czyz@organizacja.example', name: 'Irena Czyż' };
