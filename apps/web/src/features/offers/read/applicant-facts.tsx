import { formatNip, formatNrb } from '@nurt/domain/identifiers';
import type { OrganisationProfile } from '@nurt/domain/organisations';
import { LEGAL_FORMS } from '@nurt/domain/statute';
import { Facts, useLocale, useText } from '@nurt/ui';
import { offerForm, offers } from '@nurt/wording/offers';

/** Part II.1: what an organisation says about itself. */
export function ApplicantFacts({ applicant }: { applicant: OrganisationProfile }) {
  const { fields } = useText(offerForm);
  const { bankAccount } = useText(offers).record;
  const locale = useLocale();
  const form = LEGAL_FORMS.find(({ key }) => key === applicant.legalForm);
  const register = applicant.krs
    ? `KRS ${applicant.krs}`
    : [applicant.registerName, applicant.registerNumber].filter(Boolean).join(', ');
  return (
    <Facts
      facts={[
        { label: fields.name, value: applicant.name, written: true },
        { label: fields.legalForm, value: form?.[locale] ?? applicant.legalForm },
        { label: fields.register, value: register, written: true },
        { label: fields.nip, value: formatNip(applicant.nip) },
        { label: fields.regon, value: applicant.regon },
        {
          label: fields.address,
          value: `${applicant.street}, ${applicant.postalCode} ${applicant.city}`,
          written: true,
        },
        { label: fields.email, value: applicant.email },
        { label: fields.phone, value: applicant.phone },
        { label: fields.website, value: applicant.website },
        { label: fields.representation, value: applicant.representation, written: true },
        { label: bankAccount, value: formatNrb(applicant.bankAccount) },
      ]}
    />
  );
}
