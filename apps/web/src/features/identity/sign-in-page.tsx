import { Anchor } from '@mantine/core';
import { Link, Navigate, useNavigate } from 'react-router';
import { Page, PasswordField, Split, TextField, useText } from '@nurt/ui';
import { identity } from '@nurt/wording/identity';
import { api } from '../../shared/api';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { landingPath, useAdoptSession, useSession, type SessionState } from '../../shared/session';
import { useWayBack } from '../../shared/way-back';
import { DemoAccounts } from './demo-accounts';

/** Signing in; afterwards back to where the person was going, or to what they must do next. */
export function SignInPage() {
  const t = useText(identity);
  const { session, demo } = useSession();
  const adopt = useAdoptSession();
  const navigate = useNavigate();
  const back = useWayBack();
  const form = useCommandForm({ defaultValues: { email: '', password: '' } });
  const enter = (state: SessionState) => {
    adopt(state);
    void navigate(back ?? landingPath(state.session), { replace: true });
  };
  if (session && !form.formState.isSubmitting) return <Navigate to={back ?? landingPath(session)} replace />;
  const body = (
    <>
      <CommandForm
        form={form}
        submit={t.signIn.submit}
        onSubmit={async (values) => enter(await api('POST /api/session', { body: values }))}
        secondary={
          <Anchor component={Link} to={paths.forgottenPassword}>
            {t.signIn.forgotten}
          </Anchor>
        }
      >
        <TextField
          control={form.control}
          name="email"
          type="email"
          autoComplete="username"
          label={t.signIn.email}
        />
        <PasswordField
          control={form.control}
          name="password"
          autoComplete="current-password"
          label={t.signIn.password}
        />
      </CommandForm>
      <p>
        {t.signIn.noAccount}{' '}
        <Anchor component={Link} to={paths.register}>
          {t.signIn.register}
        </Anchor>
      </p>
    </>
  );
  return (
    <Page title={t.signIn.title} width={demo ? 'wide' : 'narrow'}>
      {demo ? (
        <Split after aside={<DemoAccounts onSignedIn={enter} />}>
          {body}
        </Split>
      ) : (
        body
      )}
    </Page>
  );
}
