import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { LoadingState, Page, ProblemSummary, useLocale, useText } from '@nurt/ui';
import { identity } from '@nurt/wording/identity';
import { api } from '../../shared/api';
import { refusalOf } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { landingPath, useAdoptSession } from '../../shared/session';

/** Where the link of the confirmation mail leads: uses its token once and says what came of it. */
export function ConfirmEmailPage() {
  const t = useText(identity).confirm;
  const [search] = useSearchParams();
  const token = search.get('token');
  return token ? (
    <Confirmation key={token} token={token} />
  ) : (
    <Page title={t.failedTitle} width="narrow">
      <p>{t.noToken}</p>
    </Page>
  );
}

function Confirmation({ token }: { token: string }) {
  const t = useText(identity).confirm;
  const locale = useLocale();
  const adopt = useAdoptSession();
  // A query and not an effect: the cache sends a single-use token once, however often React renders.
  const confirmed = useQuery({
    queryKey: ['confirmation', token],
    queryFn: async () => {
      const state = await api('POST /api/accounts/confirmation', { body: { token } });
      adopt(state);
      return state;
    },
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (confirmed.isPending) {
    return (
      <Page title={t.title} width="narrow">
        <LoadingState label={t.working} />
      </Page>
    );
  }
  if (confirmed.error) {
    const refusal = refusalOf(confirmed.error, locale);
    return (
      <Page title={t.title} width="narrow">
        <ProblemSummary title={t.failedTitle} problems={refusal.problems} reference={refusal.reference} />
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--mantine-spacing-xs)' }}>
          <Button component={Link} to={paths.signIn}>
            {t.toSignIn}
          </Button>
          <Button component={Link} to={paths.register} variant="default">
            {t.registerAgain}
          </Button>
        </div>
      </Page>
    );
  }
  const { session } = confirmed.data;
  const next =
    session && session.organisations.length === 0 && !session.authority
      ? { to: paths.organisation.new, label: t.addOrganisation }
      : { to: session ? landingPath(session) : paths.signIn, label: session ? t.continue : t.toSignIn };
  return (
    <Page title={t.doneTitle} width="narrow">
      <p>{t.done}</p>
      <div>
        <Button component={Link} to={next.to}>
          {next.label}
        </Button>
      </div>
    </Page>
  );
}
