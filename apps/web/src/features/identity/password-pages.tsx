import { useState } from 'react';
import { Anchor, Button } from '@mantine/core';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Notice, Page, PasswordField, TextField, useText, useToast } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { identity } from '@nurt/wording/identity';
import { api } from '../../shared/api';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { landingPath, useAdoptSession, useSession } from '../../shared/session';

/** Asks for a link to set a new password. The answer is the same whether or not the account exists. */
export function ForgottenPasswordPage() {
  const t = useText(identity);
  const c = useText(common);
  const { session, demo } = useSession();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useCommandForm({ defaultValues: { email: session?.account.email ?? '' } });
  return (
    <Page title={t.forgotten.title} lead={sentTo === null ? t.forgotten.lead : undefined} width="narrow">
      {sentTo === null ? (
        <CommandForm
          form={form}
          submit={t.forgotten.submit}
          onSubmit={async (values) => {
            const { email } = await api('POST /api/password-resets', { body: values });
            setSentTo(email);
          }}
        >
          <TextField
            control={form.control}
            name="email"
            type="email"
            autoComplete="username"
            label={t.signIn.email}
          />
        </CommandForm>
      ) : (
        <>
          <Notice tone="success" live>
            <p>{t.forgotten.sent(sentTo)}</p>
          </Notice>
          {demo && (
            <div>
              <Button component={Link} to={`${paths.outbox}?do=${encodeURIComponent(sentTo)}`}>
                {c.outbox}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}

/** Where the link of the reset mail leads: one field, then signed in with the new password. */
export function NewPasswordPage() {
  const t = useText(identity);
  const [search] = useSearchParams();
  const adopt = useAdoptSession();
  const navigate = useNavigate();
  const toast = useToast();
  const form = useCommandForm({ defaultValues: { password: '' } });
  const token = search.get('token') ?? '';
  return (
    <Page title={t.newPassword.title} width="narrow">
      <CommandForm
        form={form}
        submit={t.newPassword.submit}
        onSubmit={async ({ password }) => {
          const state = await api('POST /api/password-resets/completion', { body: { token, password } });
          adopt(state);
          toast(t.newPassword.done);
          await navigate(state.session ? landingPath(state.session) : paths.signIn, { replace: true });
        }}
        secondary={
          <Anchor component={Link} to={paths.forgottenPassword}>
            {t.newPassword.askAgain}
          </Anchor>
        }
      >
        <PasswordField
          control={form.control}
          name="password"
          autoComplete="new-password"
          label={t.newPassword.password}
          help={t.register.passwordHelp}
        />
      </CommandForm>
    </Page>
  );
}
