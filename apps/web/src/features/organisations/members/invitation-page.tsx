import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { InvitationOfferView } from '@nurt/contracts/organisations';
import {
  Facts,
  Notice,
  Page,
  PasswordField,
  ProblemSummary,
  Section,
  TextField,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { members } from '@nurt/wording/organisations';
import { api } from '../../../shared/api';
import { CommandForm, useAttempt, useCommandForm } from '../../../shared/forms';
import { InvitedByLink } from '../../../shared/invitations';
import { paths } from '../../../shared/paths';
import { useAdoptSession, useSession, type SessionState } from '../../../shared/session';
import css from './members.module.css';

/** Where the link of an invitation leads: what is offered, then joining with the account one has, or a new one. */
export function InvitationPage() {
  const t = useText(members).invitation;
  return (
    <InvitedByLink
      words={t}
      kind="invitation"
      lookUp={(token) => api('POST /api/invitations/look-up', { body: { token } })}
    >
      {(offer, token) => <Offered offer={offer} token={token} />}
    </InvitedByLink>
  );
}

function Offered({ token, offer }: OfferProps) {
  const t = useText(members);
  const i = t.invitation;
  const locale = useLocale();
  const { session } = useSession();
  return (
    <Page title={i.title} lead={i.lead(offer.invitedBy, offer.organisation)} width="narrow">
      <Facts
        facts={[
          { label: i.organisation, value: offer.organisation },
          { label: i.role, value: t.roles[offer.role] },
          { label: i.position, value: offer.position },
          { label: i.email, value: offer.email },
          { label: i.until, value: formatDateTime(offer.expiresAt, locale) },
        ]}
      />
      {session ? <WithAccount token={token} offer={offer} /> : <WithoutSession token={token} offer={offer} />}
    </Page>
  );
}

interface OfferProps {
  token: string;
  offer: InvitationOfferView;
}

/** Takes the new role over and goes to the organisation's page. */
function useEntering(): (state: SessionState) => Promise<void> {
  const { accepted } = useText(members).invitation;
  const adopt = useAdoptSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  return async (state) => {
    adopt(state);
    await queries.invalidateQueries({ queryKey: ['GET /api/organisations'] });
    await navigate(paths.organisation.home, { replace: true });
    toast(accepted);
  };
}

function WithAccount({ token, offer }: OfferProps) {
  const t = useText(members).invitation;
  const { session } = useSession();
  const attempt = useAttempt();
  const enter = useEntering();
  if (!session) return null;
  const { name, email } = session.account;
  if (email !== offer.email) return <Notice tone="warning">{t.otherAccount(email)}</Notice>;
  const accept = () =>
    attempt.run(async () => enter(await api('POST /api/invitations/acceptance', { body: { token } })));
  return (
    <div className={css['stacked']}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <p>{t.acceptAs(name, email)}</p>
      <div>
        <Button loading={attempt.busy} onClick={() => void accept()}>
          {t.accept}
        </Button>
      </div>
    </div>
  );
}

function WithoutSession({ token, offer }: OfferProps) {
  const t = useText(members).invitation;
  const locale = useLocale();
  const enter = useEntering();
  const form = useCommandForm({ defaultValues: { name: '', password: '' } });
  const here = `${paths.invitation}?token=${encodeURIComponent(token)}`;
  return (
    <>
      <Section title={t.haveAccount} lead={t.haveAccountText}>
        <div>
          <Button
            component={Link}
            to={`${paths.signIn}?powrot=${encodeURIComponent(here)}`}
            variant="default"
          >
            {t.signIn}
          </Button>
        </div>
      </Section>
      <Section title={t.newAccount} lead={t.newAccountText(offer.email)}>
        <CommandForm
          form={form}
          submit={t.open}
          onSubmit={async (values) =>
            enter(await api('POST /api/invitations/account', { body: { ...values, token, locale } }))
          }
        >
          <TextField control={form.control} name="name" autoComplete="name" label={t.name} />
          <PasswordField
            control={form.control}
            name="password"
            autoComplete="new-password"
            label={t.password}
            help={t.passwordHelp}
          />
        </CommandForm>
      </Section>
    </>
  );
}
