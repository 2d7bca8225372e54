import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { LoadingState, Page, ProblemSummary, useLocale } from '@nurt/ui';
import { refusalOf } from '../forms';
import { useSession } from '../session';

export interface InvitedByLinkProps<Offered> {
  words: { readonly title: string; readonly noToken: string; readonly failed: string };
  /** Tells one kind of invitation from another among what is remembered. */
  kind: string;
  lookUp: (token: string) => Promise<Offered>;
  /** The page, once it is known what is offered and who has come. */
  children: (offered: Offered, token: string) => ReactNode;
}

/** Where the link of an invitation leads: nothing without its token, then what is offered, or why it is not any more. */
export function InvitedByLink<Offered>(props: InvitedByLinkProps<Offered>) {
  const { title, noToken } = props.words;
  const [search] = useSearchParams();
  const token = search.get('token');
  if (token) return <LookedUp key={token} token={token} {...props} />;
  return (
    <Page title={title} width="narrow">
      <p>{noToken}</p>
    </Page>
  );
}

function LookedUp<Offered>(props: InvitedByLinkProps<Offered> & { token: string }) {
  const { words, kind, lookUp, token, children } = props;
  const locale = useLocale();
  const { known } = useSession();
  const query = useQuery({
    queryKey: [kind, token],
    queryFn: () => lookUp(token),
    retry: false,
    refetchOnWindowFocus: false,
    // Once it is answered the link leads nowhere, and the page still says what was answered.
    staleTime: Infinity,
  });
  if (query.error) {
    const refusal = refusalOf(query.error, locale);
    return (
      <Page title={words.title} width="narrow">
        <ProblemSummary title={words.failed} problems={refusal.problems} reference={refusal.reference} />
      </Page>
    );
  }
  if (query.isPending || !known) {
    return (
      <Page title={words.title} width="narrow">
        <LoadingState />
      </Page>
    );
  }
  return children(query.data, token);
}
