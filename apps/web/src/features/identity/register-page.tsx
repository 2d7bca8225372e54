import { useState } from 'react';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { Notice, Page, PasswordField, TextField, useLocale, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { identity } from '@nurt/wording/identity';
import { api } from '../../shared/api';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';

/** A new account; its address is confirmed by mail before it can do anything. */
export function RegisterPage() {
  const t = useText(identity);
  const locale = useLocale();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useCommandForm({ defaultValues: { name: '', email: '', password: '' } });
  if (sentTo !== null) return <CheckMail email={sentTo} onCorrect={() => setSentTo(null)} />;
  return (
    <Page title={t.register.title} lead={t.register.lead} width="narrow">
      <CommandForm
        form={form}
        submit={t.register.submit}
        onSubmit={async (values) => {
          const { email } = await api('POST /api/accounts', { body: { ...values, locale } });
          setSentTo(email);
        }}
        secondary={
          <Anchor component={Link} to={paths.signIn}>
            {t.register.haveAccount}
          </Anchor>
        }
      >
        <TextField
          control={form.control}
          name="name"
          autoComplete="name"
          label={t.register.name}
          help={t.register.nameHelp}
        />
        <TextField
          control={form.control}
          name="email"
          type="email"
          autoComplete="username"
          label={t.signIn.email}
          help={t.register.emailHelp}
        />
        <PasswordField
          control={form.control}
          name="password"
          autoComplete="new-password"
          label={t.signIn.password}
          help={t.register.passwordHelp}
        />
      </CommandForm>
    </Page>
  );
}

function CheckMail({ email, onCorrect }: { email: string; onCorrect: () => void }) {
  const t = useText(identity).register;
  const c = useText(common);
  const { demo } = useSession();
  return (
    <Page title={t.sentTitle} width="narrow">
      <Notice tone="success" live>
        <p>{t.sent(email)}</p>
      </Notice>
      <p>{t.sentHint}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--mantine-spacing-xs)' }}>
        {demo && (
          <Button component={Link} to={`${paths.outbox}?do=${encodeURIComponent(email)}`}>
            {c.outbox}
          </Button>
        )}
        <Button variant="default" onClick={onCorrect}>
          {t.correct}
        </Button>
      </div>
    </Page>
  );
}
