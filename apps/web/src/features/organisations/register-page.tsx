import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { Page, useText, useToast } from '@nurt/ui';
import { organisations } from '@nurt/wording/organisations';
import { useCommand } from '../../shared/api';
import { CommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { useOrganisation } from '../../shared/session';
import { useWayBack } from '../../shared/way-back';
import { EMPTY_PROFILE, sentProfile } from './profile-draft';
import { ProfileFields } from './profile-fields';
import { useProfileForm } from './use-profile-form';

/** Registers an organisation; whoever does it becomes its representative. */
export function RegisterOrganisationPage() {
  const t = useText(organisations).register;
  const [search] = useSearchParams();
  // Whoever comes with an invitation need not write again what the invitation says.
  const form = useProfileForm({
    ...EMPTY_PROFILE,
    name: search.get('nazwa') ?? '',
    nip: search.get('nip') ?? '',
  });
  const back = useWayBack();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { choose } = useOrganisation();
  const register = useCommand('POST /api/organisations', { invalidates: ['GET /api/organisations'] });
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <CommandForm
        form={form}
        submit={t.submit}
        onSubmit={async (values) => {
          const organisation = await register.mutateAsync({ body: sentProfile(values) });
          // The session carries the new role.
          await queries.invalidateQueries({ queryKey: ['GET /api/session'] });
          choose(organisation.id);
          const callId = search.get('nabor');
          const next = callId ? paths.organisation.newOffer(callId) : paths.organisation.home;
          await navigate(back ?? next, { replace: true });
          toast(t.done);
        }}
      >
        <ProfileFields form={form} />
      </CommandForm>
    </Page>
  );
}
