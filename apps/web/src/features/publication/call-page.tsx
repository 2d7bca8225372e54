import { lazy, Suspense } from 'react';
import type { PublicCallView } from '@nurt/contracts/calls';
import { LoadingState, Notice, Page, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { call as texts, callCard } from '@nurt/wording/publication';
import { common } from '@nurt/wording/common';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { Prose } from '../../shared/records';
import { CallSummary } from './call-summary';
import { PhaseLabel } from './labels';
import css from './publication.module.css';
import { usePassed } from './use-passed';

/** Below the money, the deadline and the way to an offer; its tables and the names of the act come a moment later. */
const CallDetails = lazy(async () => ({ default: (await import('./call-details')).CallDetails }));

/** One call: how much, until when, who may apply; the whole announcement; and what came of it. */
export function CallPage({ callId }: { callId: string }) {
  const call = useApi('GET /api/public/calls/:callId', { params: { callId } });
  return <Loaded query={call}>{(view) => <PublicCall call={view} />}</Loaded>;
}

/** The page of a call, for everybody and for its preview. */
export function PublicCall({ call }: { call: PublicCallView }) {
  const { number } = useText(callCard);
  const { nav } = useText(common);
  const passed = usePassed(call.closesAt);
  // The window closes while the page is open, too.
  const phase = call.phase === 'open' && passed ? 'evaluation' : call.phase;
  return (
    <Page
      title={call.title}
      written
      breadcrumb={[{ label: nav.calls, to: paths.calls }]}
      status={<PhaseLabel phase={phase} />}
      lead={
        <>
          <span lang="pl">{call.authority.name}</span> · {number(call.number)}
        </>
      }
    >
      <div className={css['record']}>
        <CallSummary call={call} open={phase === 'open'} />
        <div className={css['recordMain']}>
          {phase === 'annulled' && <Annulment grounds={call.annulmentGrounds} />}
          {phase === 'evaluation' && <Waiting decisionBy={call.terms.decisionBy} />}
          <Suspense fallback={<LoadingState />}>
            <CallDetails call={call} />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}

function Annulment({ grounds }: { grounds: string | null }) {
  const t = useText(texts);
  return (
    <Notice tone="danger" title={t.annulled}>
      {grounds && (
        <>
          <p>{t.annulledGrounds}</p>
          <Prose>{grounds}</Prose>
        </>
      )}
    </Notice>
  );
}

function Waiting({ decisionBy }: { decisionBy: string | null }) {
  const t = useText(texts);
  const locale = useLocale();
  if (decisionBy === null) return null;
  return <Notice title={t.evaluationTitle}>{t.evaluationText(formatDate(decisionBy, locale))}</Notice>;
}
