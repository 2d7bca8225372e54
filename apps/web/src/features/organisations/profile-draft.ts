import { formatNrb } from '@nurt/domain/identifiers';
import { organisationProblems, type OrganisationProfile } from '@nurt/domain/organisations';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { LEGAL_FORMS, REGISTERS } from '@nurt/domain/statute';
import type { Locale } from '@nurt/wording/format';
import type { DraftOf } from '../../shared/api';

/** A profile as its form holds it. */
export type ProfileDraft = DraftOf<'POST /api/organisations'>;

export const EMPTY_PROFILE: ProfileDraft = {
  name: '',
  legalForm: null,
  nip: '',
  regon: '',
  krs: '',
  registerName: '',
  registerNumber: '',
  street: '',
  postalCode: '',
  city: '',
  terc: '',
  email: '',
  phone: '',
  website: '',
  bankAccount: '',
  representation: '',
};

/** The profile of an organisation as a form begins with it. */
export function profileOf(organisation: OrganisationProfile): ProfileDraft {
  const known = organisation as unknown as Readonly<Record<string, string | null>>;
  const draft = Object.fromEntries(Object.keys(EMPTY_PROFILE).map((key) => [key, known[key] ?? '']));
  // In groups, as it stands on a bank statement and can be compared with it.
  return { ...draft, bankAccount: formatNrb(organisation.bankAccount) } as ProfileDraft;
}

/** What is sent: no number in KRS is null, and the register of a body in KRS is not asked. */
export function sentProfile(draft: ProfileDraft): ProfileDraft {
  const krs = draft.krs?.trim() ? draft.krs : null;
  const asked = asksForRegister(draft.legalForm);
  return {
    ...draft,
    krs,
    terc: draft.terc?.trim() ? draft.terc : null,
    registerName: asked ? draft.registerName : '',
    registerNumber: asked ? draft.registerNumber : '',
  };
}

/** May a body of this form be registered elsewhere than in KRS? Before a form is chosen nobody knows. */
export function asksForRegister(legalForm: string | null): boolean {
  return LEGAL_FORMS.find(({ key }) => key === legalForm)?.krs === 'optional';
}

/** The register in which bodies of this form usually are, as a suggestion for its name. */
export function usualRegister(legalForm: string | null, locale: Locale): string {
  const form = LEGAL_FORMS.find(({ key }) => key === legalForm);
  return form?.krs === 'optional' ? REGISTERS[form.register][locale] : '';
}

const REQUIRED = [
  'name',
  'nip',
  'regon',
  'street',
  'postalCode',
  'city',
  'email',
  'phone',
  'bankAccount',
  'representation',
] as const;
const LIMITS: Readonly<Partial<Record<keyof ProfileDraft, number>>> = {
  name: 300,
  registerName: 200,
  registerNumber: 100,
  street: 200,
  city: 100,
  email: 200,
  phone: 30,
  website: 200,
  representation: 500,
};

/** Everything that is wrong with a profile, one problem at each field: what the server would say, said at once. */
export function profileProblems(draft: ProfileDraft): Problem<ProblemCode>[] {
  const sent = sentProfile(draft);
  const profile = { ...sent, krs: sent.krs } as OrganisationProfile;
  const missing = REQUIRED.filter((field) => !sent[field]?.trim());
  const problems: Problem<ProblemCode>[] = [
    ...missing.map((path) => ({ code: 'required' as const, path })),
    ...(sent.legalForm ? [] : [{ code: 'required' as const, path: 'legalForm' }]),
    ...organisationProblems(profile),
    ...Object.entries(LIMITS).flatMap(([path, maximum]) =>
      (sent[path as keyof ProfileDraft] ?? '').length > maximum
        ? [{ code: 'text_too_long' as const, path, params: { maximum } }]
        : [],
    ),
  ];
  // Before a form is chosen nobody can tell which register it belongs to.
  const told = sent.legalForm
    ? problems
    : problems.filter(({ path }) => path !== 'registerName' && path !== 'registerNumber');
  const first = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
  const order = Object.keys(EMPTY_PROFILE);
  return first.sort((a, b) => order.indexOf(a.path ?? '') - order.indexOf(b.path ?? ''));
}
