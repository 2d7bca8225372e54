import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { LoadingState, Section, useLocale, useText } from '@nurt/ui';
import { drafts as wording } from '@nurt/wording/drafts';
import { formatDateTime } from '@nurt/wording/format';
import { api, NetworkError, queryKey } from '../shared/api';
import { recallServerTime } from '../shared/clock';
import {
  openedDrafts,
  readOpened,
  ReopenedProvider,
  type KeptDraft,
  type StoredDraft,
} from '../shared/offline';
import { paths } from '../shared/paths';
import { useSession } from '../shared/session';
import { FailedPage } from '../shared/state-pages';
import css from './reopening.module.css';

/** Milliseconds between two looks whether the server is back; the browser also says when the network is. */
const LOOK_EVERY = 10_000;

/**
 * Opens a draft that this device knows when the server does not even say who is here. Everything else waits for the
 * server, and says so; once it answers, what is shown is read anew.
 */
export function Reopening({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { known, error } = useSession();
  const { pathname } = useLocation();
  const [opened, setOpened] = useState<StoredDraft | null>(null);
  const away = !known && error instanceof NetworkError;
  const found = useMemo(() => (away ? readOpened(pathname.split('/')[3] ?? '') : null), [away, pathname]);
  useEffect(() => {
    if (!opened) return undefined;
    const look = async () => {
      const state = await api('GET /api/session').catch(() => null);
      if (state === null) return;
      // Somebody else is signed in here by now: nothing of this page is theirs.
      if (state.session && state.session.account.id !== opened.session.session?.account.id) {
        return location.reload();
      }
      // A session that has ended is asked for by the next save, over the open page.
      if (state.session) queries.setQueryData(queryKey('GET /api/session'), state);
      setOpened(null);
      await queries.invalidateQueries({
        predicate: ({ queryKey: [endpoint] }) => endpoint !== 'GET /api/session',
      });
    };
    const timer = setInterval(() => void look(), LOOK_EVERY);
    const back = () => void look();
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
    };
  }, [queries, opened]);

  if (found) return <Seed draft={found} onDone={setOpened} />;
  if (away) return <Away error={error} />;
  return <ReopenedProvider value={opened?.at ?? null}>{children}</ReopenedProvider>;
}

function Seed({ draft, onDone }: { draft: StoredDraft; onDone: (draft: StoredDraft) => void }) {
  const queries = useQueryClient();
  useEffect(() => {
    seed(queries, draft);
    onDone(draft);
  }, [queries, draft, onDone]);
  return <LoadingState />;
}

/** Puts what the device knows where the server's answers are looked for; it is old, so it is asked for again. */
function seed(queries: QueryClient, { session, draft, at, keptAt }: StoredDraft): void {
  recallServerTime(Date.parse(at) - keptAt);
  const known = { updatedAt: 0 };
  const { id } = draft.view;
  const key =
    draft.kind === 'offer'
      ? queryKey('GET /api/offers/:offerId', { params: { offerId: id } })
      : queryKey('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
  queries.setQueryData(key, draft.view, known);
  queries.setQueryData(queryKey('GET /api/session'), session, known);
}

/** No server, and no draft of this address: what can be opened here all the same. */
function Away({ error }: { error: Error }) {
  const t = useDraftTexts();
  const locale = useLocale();
  const [known] = useState(openedDrafts);
  return (
    <FailedPage error={error} retry={() => location.reload()}>
      {known.length > 0 && (
        <Section title={t.openableTitle}>
          <ul className={css['kept']}>
            {known.map(({ draft, at }) => (
              <li key={draft.view.id}>
                <Link to={addressOf(draft)}>{nameOf(draft, t)}</Link>
                <small>{t.asOf(formatDateTime(at, locale))}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </FailedPage>
  );
}

function addressOf({ kind, view: { id } }: KeptDraft): string {
  return kind === 'offer' ? paths.organisation.offer(id) : paths.organisation.smallGrant(id);
}

function nameOf(draft: KeptDraft, t: ReturnType<typeof useDraftTexts>): string {
  const title = draft.view.content.title.trim();
  if (title !== '') return title;
  return draft.kind === 'offer' ? t.untitled(draft.view.call.title) : t.untitledSmallGrant;
}

const useDraftTexts = () => useText(wording);
