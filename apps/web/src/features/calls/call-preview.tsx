import type { ReactNode } from 'react';
import type { CallView, PublicCallView } from '@nurt/contracts/calls';
import { isHidden } from '@nurt/domain/calls';
import { Notice, useText } from '@nurt/ui';
import { authoring } from '@nurt/wording/calls';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { serverNow } from '../../shared/clock';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';

/** A call that is not announced yet, drawn by the public page itself: `children` gets what that page would get. */
export function CallPreview(props: { callId: string; children: (call: PublicCallView) => ReactNode }) {
  const t = useText(authoring);
  const { session } = useSession();
  const query = useApi('GET /api/office/calls/:callId', { params: { callId: props.callId } });
  const authority = session?.authority;
  return (
    <Loaded query={query}>
      {(call) => (
        <>
          <Notice tone="warning" title={t.preview}>
            <p>
              {t.previewNotice} <Link to={paths.office.call(call.id)}>{t.backToCall}</Link>
            </p>
          </Notice>
          {props.children(asPublic(call, { id: authority?.id ?? '', name: authority?.name ?? '' }))}
        </>
      )}
    </Loaded>
  );
}

/** What the public page would show if the call were announced now. */
function asPublic(call: CallView, authority: PublicCallView['authority']): PublicCallView {
  const { id, number, terms, line, publications, requiredPlaces, phase } = call;
  const now = new Date(serverNow()).toISOString();
  return {
    id,
    number: number ?? '–',
    authority,
    title: terms.title,
    phase: phase === 'draft' || phase === 'proposed' || phase === 'approved' ? 'open' : phase,
    kind: terms.kind,
    legalBasis: line.legalBasis,
    spheres: line.spheres,
    poolGrosze: terms.poolGrosze ?? 0,
    maximumGrantGrosze: terms.maximumGrantGrosze,
    closesAt: terms.closesAt ?? now,
    taskFrom: terms.taskFrom ?? now.slice(0, 10),
    taskTo: terms.taskTo ?? now.slice(0, 10),
    terms,
    publications: isHidden(call.status) ? {} : (publications ?? {}),
    requiredPlaces,
    corrections: call.corrections,
    questions: [],
    onDraftBudget: call.onDraftBudget,
    announcedAt: now,
    serverTime: now,
    annulmentGrounds: null,
    result: null,
  };
}
