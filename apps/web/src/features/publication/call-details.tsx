import { lazy } from 'react';
import type { PublicCallView } from '@nurt/contracts/calls';
import { Notice, Section, useLocale, useText } from '@nurt/ui';
import { draftBudget } from '@nurt/wording/announced-calls';
import { result } from '@nurt/wording/publication';
import { callLinkedData } from '@nurt/wording/schema-org';
import { useLandOnHash } from '../../shared/land-on-hash';
import { Announcement } from './announcement';
import { CallConditions } from './call-conditions';
import { CallResult, RightToReasons } from './call-result';
import { LinkedDataBlock } from './linked-data';
import { Publications } from './publications';
import { Questions } from './questions';

/** Few calls are ever changed, and naming every field takes many words. */
const CallCorrections = lazy(async () => ({ default: (await import('../../shared/calls')).CallCorrections }));
const Hints = lazy(async () => ({ default: (await import('./hints')).Hints }));

/** Everything below the money and the deadline: what came of the call, its changes, terms, announcement, questions. */
export function CallDetails({ call }: { call: PublicCallView }) {
  const { title: resultTitle } = useText(result);
  const draft = useText(draftBudget);
  const locale = useLocale();
  useLandOnHash();
  return (
    <>
      <LinkedDataBlock data={callLinkedData(call, { origin: window.location.origin, locale })} />
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
      {call.corrections.length > 0 && <CallCorrections corrections={call.corrections} />}
      <CallConditions call={call} />
      <Announcement call={call} />
      {(call.terms.hints.length > 0 || call.terms.fieldHints.length > 0) && <Hints call={call} />}
      <Questions call={call} />
      <Publications {...call} />
    </>
  );
}
