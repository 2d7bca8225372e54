import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { organisationProblems } from '@nurt/domain/organisations';
import { Fields, fieldId, Notice, Section, TextField, useText } from '@nurt/ui';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { paths } from '../../../../shared/paths';
import { ApplicantFacts } from '../../read/applicant-facts';
import { useEditor } from './editor-context';

/** Part II: the organisation as its profile says, and the person who answers for the offer. */
export function ApplicantPart() {
  const t = useText(offerEditor).applicant;
  const { contactFields } = useText(offerForm);
  const { offer, form } = useEditor();
  const { control } = form;
  const incomplete = organisationProblems(offer.organisation).length > 0;
  return (
    <>
      <Section level={3} title={t.contact} lead={t.contactLead}>
        <Fields>
          <TextField control={control} name="contact.name" autoComplete="name" label={contactFields.name} />
          <TextField
            control={control}
            name="contact.phone"
            type="tel"
            autoComplete="tel"
            label={contactFields.phone}
            width={20}
          />
          <TextField
            control={control}
            name="contact.email"
            type="email"
            autoComplete="email"
            label={contactFields.email}
          />
        </Fields>
      </Section>
      <Section
        level={3}
        id={fieldId('organisation')}
        title={t.organisation}
        lead={t.organisationLead}
        actions={
          <Button component={Link} to={paths.organisation.profile} variant="default" size="xs">
            {t.edit}
          </Button>
        }
      >
        {incomplete && <Notice tone="warning" title={t.incomplete} />}
        <ApplicantFacts applicant={offer.organisation} />
      </Section>
    </>
  );
}
