import { formatNip } from '@nurt/domain/identifiers';
import type { Applicant } from '@nurt/domain/organisations';
import { LEGAL_FORMS } from '@nurt/domain/statute';
import type { Locale } from '@nurt/wording/format';
import type { AuthorityRecord } from '../../../modules/authorities';
import type { AuthorityParty, OrganisationParty } from '../parties';

/** The authority as documents name it. */
export function authorityParty({ name, address, executiveTitle }: AuthorityRecord): AuthorityParty {
  return { name, address, executive: executiveTitle };
}

/** The organisation as documents name it, as it was when it applied. */
export function organisationParty(applicant: Applicant, locale: Locale): OrganisationParty {
  const { krs, registerName, registerNumber, street, postalCode, city } = applicant;
  return {
    name: applicant.name,
    legalForm: legalFormOf(applicant, locale),
    register: krs === null ? `${registerName} ${registerNumber}`.trim() : `KRS ${krs}`,
    nip: formatNip(applicant.nip),
    regon: applicant.regon,
    address: [street, `${postalCode} ${city}`.trim()].filter((part) => part !== '').join(', '),
    correspondenceAddress: '',
    email: applicant.email,
    phone: applicant.phone,
    website: applicant.website,
    representation: applicant.representation,
  };
}

/** The form by its name alone: what the list of forms adds in brackets is for those who choose from it. */
function legalFormOf({ legalForm }: Applicant, locale: Locale): string {
  const form = LEGAL_FORMS.find(({ key }) => key === legalForm);
  return form ? form[locale].replace(/ \(.*\)$/, '') : legalForm;
}

/** The town of a Polish address: what follows its postal code, or the whole of it where there is none. */
export function townOf(address: string): string {
  return /\d{2}-\d{3}\s+(?<town>[^,]+)/.exec(address)?.groups?.['town']?.trim() ?? address;
}
