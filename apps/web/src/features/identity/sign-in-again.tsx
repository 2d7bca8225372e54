import { useId } from 'react';
import { Button } from '@mantine/core';
import { Dialog, PasswordField, ProblemSummary, useLocale, useText } from '@nurt/ui';
import { identity } from '@nurt/wording/identity';
import { api } from '../../shared/api';
import { applyProblems, useAttempt, useCommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { useAdoptSession } from '../../shared/session';

export interface SignInAgainProps {
  email: string;
  /** True when signed in again, false when given up. */
  onDone: (signedIn: boolean) => void;
}

/** The dialog over an open page whose session has ended: the same account, its password, and on with the work. */
export default function SignInAgain({ email, onDone }: SignInAgainProps) {
  const t = useText(identity).signIn;
  const locale = useLocale();
  const adopt = useAdoptSession();
  const formId = useId();
  const attempt = useAttempt();
  const form = useCommandForm({ defaultValues: { password: '' } });
  const signIn = form.handleSubmit(({ password }) =>
    attempt.run(
      async () => {
        adopt(await api('POST /api/session', { body: { email, password } }));
        onDone(true);
      },
      (error) => applyProblems(form, error, locale),
    ),
  );
  return (
    <Dialog
      opened
      title={t.again}
      onClose={() => onDone(false)}
      actions={
        <>
          <Button type="submit" form={formId} loading={attempt.busy}>
            {t.submit}
          </Button>
          <Button component="a" href={paths.signIn} variant="default">
            {t.otherAccount}
          </Button>
        </>
      }
    >
      <p>{t.againText(email)}</p>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          form.clearErrors();
          void signIn(event);
        }}
      >
        {/* Password managers look for the account beside the password. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          control={form.control}
          name="password"
          autoComplete="current-password"
          label={t.password}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
