import type { ReactNode } from 'react';
import { ButtonLink, EmptyState, Page, PlainButton, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { NetworkError, ProblemError } from './api';
import { paths } from './paths';
import { landingPath, useSession } from './session';

/** The address leads nowhere, or to what this person may not know of. */
export function NotFoundPage() {
  const t = useText(common);
  return (
    <Page title={t.notFoundTitle} width="narrow">
      <p>{t.notFoundText}</p>
      <Ways>
        <ButtonLink to={paths.home}>{t.toStart}</ButtonLink>
      </Ways>
    </Page>
  );
}

/** The page exists, but not for the roles of this account. */
export function ForbiddenPage() {
  const t = useText(common);
  const { session } = useSession();
  return (
    <Page title={t.forbiddenTitle} width="narrow">
      <p>{t.forbiddenText}</p>
      <Ways>
        <ButtonLink to={landingPath(session)}>{t.toOwnStart}</ButtonLink>
      </Ways>
    </Page>
  );
}

/** What could not be shown, why, and the next step; fits a whole page. */
export function FailedPage(props: { error: unknown; retry: () => void; children?: ReactNode }) {
  const { error, retry, children } = props;
  const t = useText(common);
  const { title, text, reference } = useFailure(error);
  if (error instanceof ProblemError && (error.status === 404 || isWrongAddress(error)))
    return <NotFoundPage />;
  if (error instanceof ProblemError && error.status === 403) return <ForbiddenPage />;
  return (
    <Page title={title} width="narrow">
      <p>{text}</p>
      {reference && <p style={{ color: 'var(--nurt-muted)' }}>{t.reference(reference)}</p>}
      <Ways>
        <PlainButton onClick={retry}>{t.retry}</PlainButton>
        <ButtonLink to={paths.home} variant="default">
          {t.toStart}
        </ButtonLink>
      </Ways>
      {children}
    </Page>
  );
}

/** The same for a part of a page, where the rest still stands. */
export function FailedPart({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText(common);
  const { title, text, reference } = useFailure(error);
  return (
    <EmptyState
      failed
      title={title}
      action={
        <PlainButton variant="default" onClick={retry}>
          {t.retry}
        </PlainButton>
      }
    >
      {text}
      {reference && <div>{t.reference(reference)}</div>}
    </EmptyState>
  );
}

/** A record's id that is no id at all: somebody cut the address, and trying again would not help. */
function isWrongAddress({ problems }: ProblemError): boolean {
  return problems.some(({ code }) => code === 'invalid_id');
}

function useFailure(error: unknown) {
  const t = useText(common);
  if (error instanceof NetworkError) return { title: t.offlineTitle, text: t.offlineText, reference: null };
  const reference = error instanceof ProblemError ? error.reference : null;
  return { title: t.failedTitle, text: t.failedText, reference };
}

function Ways({ children }: { children: ReactNode }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--mantine-spacing-xs)' }}>{children}</div>
  );
}
