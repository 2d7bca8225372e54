import type { OrganisationView } from '@nurt/contracts/organisations';
import type { OrganisationRole } from '@nurt/domain/access';
import type { Applicant, OrganisationProfile } from '@nurt/domain/organisations';

/** An organisation, or the copy of it that an offer keeps, as its members (with their role) or the office read it. */
export function organisationView(
  applicant: Applicant & Pick<OrganisationProfile, 'terc'>,
  role: OrganisationRole | null,
): OrganisationView {
  // The copy that an offer keeps has no such field: its checksum is computed from what this view shows.
  const { terc } = applicant;
  return { ...applicantOf(applicant), ...(terc === undefined ? {} : { terc }), role };
}

/** The copy of an organisation that stays with a submission, whatever becomes of the organisation. */
export function applicantOf(organisation: Applicant): Applicant {
  return {
    id: organisation.id,
    name: organisation.name,
    legalForm: organisation.legalForm,
    nip: organisation.nip,
    regon: organisation.regon,
    krs: organisation.krs,
    registerName: organisation.registerName,
    registerNumber: organisation.registerNumber,
    street: organisation.street,
    postalCode: organisation.postalCode,
    city: organisation.city,
    email: organisation.email,
    phone: organisation.phone,
    website: organisation.website,
    bankAccount: organisation.bankAccount,
    representation: organisation.representation,
    version: organisation.version,
  };
}
