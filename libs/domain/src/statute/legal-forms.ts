import type { Bilingual } from './sources';

/** Registers in which organisations are kept. */
export const REGISTERS = {
  krs: { pl: 'Krajowy Rejestr Sądowy', en: 'National Court Register (KRS)' },
  countyOrdinaryAssociations: {
    pl: 'ewidencja stowarzyszeń zwykłych prowadzona przez starostę',
    en: 'register of ordinary associations kept by the starost',
  },
  countySportsClubs: {
    pl: 'ewidencja klubów sportowych prowadzona przez starostę',
    en: 'register of sports clubs kept by the starost',
  },
  ruralHousewivesCircles: {
    pl: 'Krajowy Rejestr Kół Gospodyń Wiejskich (ARiMR)',
    en: 'National Register of Rural Housewives’ Circles (ARiMR)',
  },
  huntingClubs: {
    pl: 'rejestr kół łowieckich Polskiego Związku Łowieckiego',
    en: 'register of hunting clubs kept by the Polish Hunting Association',
  },
  other: {
    pl: 'rejestr, ewidencja lub akt właściwy dla tego podmiotu',
    en: 'register or act proper to the body',
  },
  churchBodies: {
    pl: 'rejestr lub zaświadczenie właściwe dla kościelnej osoby prawnej',
    en: 'register or certificate proper to the church legal person',
  },
} as const satisfies Record<string, Bilingual>;
export type RegisterKey = keyof typeof REGISTERS;

/** A legal form of an organisation and where it is registered. */
export interface LegalForm extends Bilingual {
  readonly key: string;
  /** Must it give a KRS number, or may it be entered elsewhere? */
  readonly krs: 'required' | 'optional';
  /** The register whose number identifies it when there is no KRS number. */
  readonly register: RegisterKey;
  /** How it fits UDPP art. 3: an organisation of ust. 2, or another body of ust. 3. */
  readonly basis: string;
}

/**
 * Who may apply (UDPP art. 3 ust. 2 and 3). Which register holds which form is general knowledge of the field,
 * so a form with `optional` accepts any register number.
 */
export const LEGAL_FORMS = [
  {
    key: 'association',
    pl: 'stowarzyszenie',
    en: 'association',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'ordinaryAssociation',
    pl: 'stowarzyszenie zwykłe',
    en: 'ordinary association',
    krs: 'optional',
    register: 'countyOrdinaryAssociations',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'associationUnion',
    pl: 'związek stowarzyszeń',
    en: 'union of associations',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'associationBranch',
    pl: 'terenowa jednostka organizacyjna stowarzyszenia z osobowością prawną',
    en: 'branch of an association with legal personality',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'foundation',
    pl: 'fundacja',
    en: 'foundation',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'sportsClub',
    pl: 'klub sportowy (w tym uczniowski klub sportowy)',
    en: 'sports club (including a school sports club)',
    krs: 'optional',
    register: 'countySportsClubs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'fireBrigade',
    pl: 'ochotnicza straż pożarna',
    en: 'volunteer fire brigade',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'ruralHousewivesCircle',
    pl: 'koło gospodyń wiejskich',
    en: 'rural housewives’ circle',
    krs: 'optional',
    register: 'ruralHousewivesCircles',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'farmersCircle',
    pl: 'kółko rolnicze lub związek rolników',
    en: 'farmers’ circle or union',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'huntingClub',
    pl: 'koło łowieckie',
    en: 'hunting club',
    krs: 'optional',
    register: 'huntingClubs',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'otherOrganisation',
    pl: 'inna organizacja pozarządowa (osoba prawna lub jednostka ze zdolnością prawną)',
    en: 'other non-governmental organisation (legal person, or unit with legal capacity)',
    krs: 'optional',
    register: 'other',
    basis: 'UDPP art. 3 ust. 2',
  },
  {
    key: 'churchBody',
    pl: 'kościelna osoba prawna lub jednostka organizacyjna',
    en: 'church legal person or unit',
    krs: 'optional',
    register: 'churchBodies',
    basis: 'UDPP art. 3 ust. 3 pkt 1',
  },
  {
    key: 'authoritiesAssociation',
    pl: 'stowarzyszenie jednostek samorządu terytorialnego',
    en: 'association of local authorities',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 3 pkt 2',
  },
  {
    key: 'socialCooperative',
    pl: 'spółdzielnia socjalna',
    en: 'social co-operative',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 3 pkt 3',
  },
  {
    key: 'company',
    pl: 'spółka non profit (akcyjna, z o.o. lub klub sportowy działający jako spółka)',
    en: 'non-profit company (joint-stock, limited, or a sports club run as a company)',
    krs: 'required',
    register: 'krs',
    basis: 'UDPP art. 3 ust. 3 pkt 4',
  },
] as const satisfies readonly LegalForm[];

/** Who may not apply, whatever they are registered as (UDPP art. 3 ust. 4). */
export const EXCLUDED_BODIES: Bilingual = {
  pl: 'Nie mogą ubiegać się: partie polityczne i ich fundacje, związki zawodowe, organizacje pracodawców i samorządy zawodowe (UDPP art. 3 ust. 4).',
  en: 'May not apply: political parties and their foundations, trade unions, employers’ organisations and professional self-governments (UDPP art. 3(4)).',
};

export type LegalFormKey = (typeof LEGAL_FORMS)[number]['key'];

/** The keys of the legal forms, in the order of the list. */
export const LEGAL_FORM_KEYS: readonly LegalFormKey[] = LEGAL_FORMS.map((form) => form.key);

/** The legal form of a key. */
export function legalForm(key: LegalFormKey): LegalForm {
  const found = LEGAL_FORMS.find((form) => form.key === key);
  if (found === undefined) throw new RangeError(`Unknown legal form: ${key}`);
  return found;
}

/** Must an organisation of this form give a KRS number? */
export function requiresKrs(key: LegalFormKey): boolean {
  return legalForm(key).krs === 'required';
}
