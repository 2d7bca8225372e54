import { lazy, Suspense } from 'react';
import type { PublicCallView } from '@nurt/contracts/calls';
import { LoadingState, Notice, Page, Section, useLocale, useText } from '@nurt/ui';
import { callLinkedData } from '@nurt/wording/schema-org';
import { formatDate } from '@nurt/wording/format';
import { draftBudget } from '@nurt/wording/calls';
import { call as texts, callCard, result } from '@nurt/wording/publication';
import { common } from '@nurt/wording/common';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { Prose } from '../../shared/records';
import { Announcement } from './announcement';
import { CallConditions } from './call-conditions';
import { CallSummary } from './call-summary';
import { PhaseLabel } from './labels';
import { LinkedDataBlock } from './linked-data';
import { Publications } from './publications';
import css from './publication.module.css';
import { Questions } from './questions';
import { CallResult, RightToReasons } from './call-result';
import { usePassed } from './use-passed';

// They bring the words for every field of a call; most calls are never corrected.
const CallCorrections = lazy(async () => {
  const { CallCorrections: part } = await import('../../shared/calls');
  return { default: part };
});

/** One call: how much, until when, who may apply; the whole announcement; and what came of it. */
export function CallPage({ callId }: { callId: string }) {
  const call = useApi('GET /api/public/calls/:callId', { params: { callId } });
  return <Loaded query={call}>{(view) => <PublicCall call={view} />}</Loaded>;
}

/** The page of a call, for everybody and for its preview. */
export function PublicCall({ call }: { call: PublicCallView }) {
  const { number } = useText(callCard);
  const { title: resultTitle } = useText(result);
  const { nav } = useText(common);
  const locale = useLocale();
  const draft = useText(draftBudget);
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
      <LinkedDataBlock data={callLinkedData(call, { origin: window.location.origin, locale })} />
      <div className={css['record']}>
        <CallSummary call={call} open={phase === 'open'} />
        <div className={css['recordMain']}>
          {phase === 'annulled' && <Annulment grounds={call.annulmentGrounds} />}
          {phase === 'evaluation' && <Waiting decisionBy={call.terms.decisionBy} />}
          {call.result && (
            <Section title={resultTitle} id="wynik">
              <CallResult call={call} result={call.result} />
              <RightToReasons calls={[call]} />
            </Section>
          )}
          {call.onDraftBudget && (
            <Notice tone="warning" title={draft.title}>
              <p>{draft.text}</p>
            </Notice>
          )}
          {call.corrections.length > 0 && (
            <Suspense fallback={<LoadingState />}>
              <CallCorrections corrections={call.corrections} />
            </Suspense>
          )}
          <CallConditions call={call} />
          <Announcement call={call} />
          <Questions call={call} />
          <Publications {...call} />
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
