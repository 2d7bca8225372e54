import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link, Navigate, useNavigate } from 'react-router';
import {
  ConfirmDialog,
  Facts,
  LoadingState,
  Page,
  RadioField,
  Section,
  TextField,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { LOCALES, type Locale } from '@nurt/wording/format';
import { identity } from '@nurt/wording/identity';
import { api } from '../../shared/api';
import { CommandForm, useAttempt, useCommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { useAdoptSession, useSession, useWayOut, type SessionView } from '../../shared/session';

/** What a person may change about their own account. */
export function AccountPage() {
  const t = useText(identity).account;
  const { session, known } = useSession();
  const wayOut = useWayOut();
  if (!known) return <LoadingState />;
  if (!session) return <Navigate to={wayOut} replace />;
  return (
    <Page title={t.title} width="narrow">
      <AccountData key={session.account.locale} account={session.account} />
      <Roles session={session} />
      <Security />
    </Page>
  );
}

function AccountData({ account }: { account: SessionView['account'] }) {
  const t = useText(identity).account;
  const c = useText(common);
  const adopt = useAdoptSession();
  const toast = useToast();
  const form = useCommandForm<{ name: string; locale: Locale }>({
    defaultValues: { name: account.name, locale: account.locale },
  });
  return (
    <Section title={t.data}>
      <Facts facts={[{ label: t.email, value: account.email }]} />
      <CommandForm
        form={form}
        submit={t.save}
        onSubmit={async (values) => {
          adopt(await api('PATCH /api/account', { body: values }));
          toast(t.saved);
        }}
      >
        <TextField control={form.control} name="name" autoComplete="name" label={t.name} />
        <RadioField
          control={form.control}
          name="locale"
          label={t.language}
          choices={LOCALES.map((value) => ({ value, label: c.languageName[value] }))}
        />
      </CommandForm>
    </Section>
  );
}

function Roles({ session }: { session: SessionView }) {
  const t = useText(identity).account;
  const locale = useLocale();
  const { authority, organisations } = session;
  const roles = new Intl.ListFormat(locale).format(authority?.roles.map((role) => t.role[role]) ?? []);
  return (
    <Section title={t.roles}>
      {!authority && organisations.length === 0 && <p>{t.noRoles}</p>}
      <Facts
        facts={[
          authority && { label: authority.name, value: roles },
          ...organisations.map(({ name, role }) => ({ label: name, value: t.role[role] })),
        ]}
      />
    </Section>
  );
}

function Security() {
  const t = useText(identity).account;
  const adopt = useAdoptSession();
  const navigate = useNavigate();
  const toast = useToast();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const signOut = async () => {
    const state = await api('DELETE /api/sessions');
    void navigate(paths.home);
    adopt(state);
    toast(t.signedOutEverywhere);
  };
  return (
    <Section title={t.security}>
      <p>{t.changePasswordText}</p>
      <div>
        <Button component={Link} to={paths.forgottenPassword} variant="default">
          {t.changePassword}
        </Button>
      </div>
      <p>{t.signOutEverywhereText}</p>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t.signOutEverywhere}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t.signOutEverywhere}
        confirm={t.signOutEverywhere}
        busy={attempt.busy}
        problems={attempt.problems}
        reference={attempt.reference}
        onConfirm={() => void attempt.run(signOut)}
      >
        <p>{t.signOutEverywhereText}</p>
      </ConfirmDialog>
    </Section>
  );
}
