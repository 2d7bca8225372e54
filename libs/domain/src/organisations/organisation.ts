import {
  parseKrs,
  parseNip,
  parseNrb,
  parsePostalCode,
  parseRegon,
  parseTerc,
  type ParsedIdentifier,
} from '../identifiers';
import type { Problem, ProblemCode } from '../problems';
import { LEGAL_FORMS } from '../statute';

/** What an organisation says about itself (Annex 1, II.1), as it is typed or as it is stored. */
export interface OrganisationProfile {
  readonly name: string;
  /** Key of a legal form in the statute. */
  readonly legalForm: string;
  readonly nip: string;
  readonly regon: string;
  readonly krs: string | null;
  /** The register and the number there, for bodies outside KRS. */
  readonly registerName: string;
  readonly registerNumber: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** TERC of the gmina of the seat; null or left out where it is not known. */
  readonly terc?: string | null;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  /** NRB. */
  readonly bankAccount: string;
  /** Who represents it and how, as in the register. */
  readonly representation: string;
}

/** An organisation as it was at the moment at which it applied; kept with the offer for good. */
export interface Applicant extends Omit<OrganisationProfile, 'terc'> {
  readonly id: string;
  /** Version of the organisation's record from which the copy was made. */
  readonly version: number;
}

/**
 * Everything that is wrong with a profile, with paths `nip`, `regon`, `krs`, `registerName`, `registerNumber`,
 * `postalCode`, `terc`, `bankAccount`. Numbers are checked by their own algorithms. A form that is registered in KRS
 * (association, foundation…) must give its number there; any other gives either a KRS number or its own register.
 */
export function organisationProblems(profile: OrganisationProfile): Problem<ProblemCode>[] {
  return [
    ...identifierProblem('nip', parseNip(profile.nip)),
    ...identifierProblem('regon', parseRegon(profile.regon)),
    ...registerProblems(profile),
    ...identifierProblem('postalCode', parsePostalCode(profile.postalCode)),
    ...(hasText(profile.terc) ? identifierProblem('terc', parseTerc(profile.terc)) : []),
    ...identifierProblem('bankAccount', parseNrb(profile.bankAccount)),
  ];
}

/**
 * The profile as it is stored: identifiers as digits only, the postal code as NN-NNN, texts without spaces around
 * them, no KRS number as null. What cannot be read stays as typed, for `organisationProblems` to name.
 */
export function normalProfile(profile: OrganisationProfile): OrganisationProfile {
  return {
    name: profile.name.trim(),
    legalForm: profile.legalForm,
    nip: normal(parseNip(profile.nip), profile.nip),
    regon: normal(parseRegon(profile.regon), profile.regon),
    krs: hasText(profile.krs) ? normal(parseKrs(profile.krs), profile.krs) : null,
    registerName: profile.registerName.trim(),
    registerNumber: profile.registerNumber.trim(),
    street: profile.street.trim(),
    postalCode: normal(parsePostalCode(profile.postalCode), profile.postalCode),
    city: profile.city.trim(),
    terc: hasText(profile.terc) ? normal(parseTerc(profile.terc), profile.terc) : null,
    email: profile.email.trim(),
    phone: profile.phone.trim(),
    website: profile.website.trim(),
    bankAccount: normal(parseNrb(profile.bankAccount), profile.bankAccount),
    representation: profile.representation.trim(),
  };
}

function registerProblems(profile: OrganisationProfile): Problem<ProblemCode>[] {
  if (hasText(profile.krs)) return identifierProblem('krs', parseKrs(profile.krs));
  const form = LEGAL_FORMS.find(({ key }) => key === profile.legalForm);
  if (form?.krs === 'required') return [{ code: 'krs_required', path: 'krs' }];
  return (['registerName', 'registerNumber'] as const)
    .filter((field) => !hasText(profile[field]))
    .map((path) => ({ code: 'register_number_required', path }));
}

function identifierProblem<Code extends ProblemCode>(
  path: string,
  parsed: ParsedIdentifier<Code>,
): Problem<ProblemCode>[] {
  return parsed.ok ? [] : [{ code: parsed.code, path }];
}

function normal(parsed: ParsedIdentifier<string>, typed: string): string {
  return parsed.ok ? parsed.value : typed;
}

function hasText(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
