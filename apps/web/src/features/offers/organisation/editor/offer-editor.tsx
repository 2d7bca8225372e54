import { useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferView } from '@nurt/contracts/offers';
import type { OfferContent } from '@nurt/domain/offers';
import { Countdown, Notice, Page, useText, useToast } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor, offers } from '@nurt/wording/offers';
import { api, ProblemError, queryKey, type DraftOf } from '../../../../shared/api';
import { serverNow } from '../../../../shared/clock';
import {
  ConflictDialog,
  DraftBar,
  DraftColumns,
  DraftNotices,
  useDraft,
  useSteps,
  Written,
} from '../../../../shared/drafts';
import { paths } from '../../../../shared/paths';
import { useSession } from '../../../../shared/session';
import { Replacing } from '../replacing';
import { useDescribe } from './describe';
import { EditorProvider, useWrittenOffer, type OfferEditing } from './editor-context';
import { LastHour } from './last-hour';
import { OfferSteps } from './offer-steps';
import { partsOf, partToBegin } from './parts';
import { PartScreen } from './part-screen';
import { useOfferForm } from './use-offer-form';

/** The editor of an offer: the statutory parts one by one, saving itself, until it is submitted. */
export function OfferEditor({ offer: latest }: { offer: OfferView }) {
  const t = useText(offerEditor);
  const { merged } = useText(drafts).conflict;
  const { session } = useSession();
  const toast = useToast();
  // Every save renews the offer in the cache. The screen is drawn from it anew only when its rules may have changed.
  const [offer, setOffer] = useState(latest);
  if (offer.organisation.version !== latest.organisation.version) setOffer(latest);
  const { form, look, markMissing } = useOfferForm(offer);
  const [closed, setClosed] = useState(false);
  const saving = useOfferSaving(offer, () => setClosed(true));
  const draft = useDraft({
    form,
    name: `${session?.account.id ?? ''}.offer.${offer.id}`,
    source: offer,
    read: (values) => look(values).content,
    onMerged: () => toast(merged),
    ...saving,
  });
  const [begin] = useState(() => {
    const { content, problems } = look(form.getValues());
    return partToBegin(content, problems);
  });
  const [parts] = useState(() => partsOf(offer.content));
  const steps = useSteps(parts, begin);
  const describe = useDescribe();
  const { catchUp, version } = draft;
  const { flush } = draft.autosave;
  const editing = useMemo<OfferEditing>(
    () => ({ offer, form, parts, steps, markMissing, saving: { flush, catchUp, version } }),
    [offer, form, parts, steps, markMissing, flush, catchUp, version],
  );
  const { terms } = offer.call;
  return (
    <EditorProvider value={editing}>
      <Written form={form} look={look}>
        <OfferPage offer={offer}>
          <DraftBar autosave={draft.autosave}>
            {terms.closesAt && (
              <Countdown until={terms.closesAt} now={serverNow} label={t.deadline} closed={t.closed} />
            )}
          </DraftBar>
          {closed && (
            <Notice tone="danger" title={t.closedTitle} live>
              <p>{t.closedText}</p>
            </Notice>
          )}
          <Replacing offer={offer} />
          <LastHour />
          <DraftNotices autosave={draft.autosave} restoredAt={draft.restoredAt} />
          <DraftColumns index={<OfferSteps />} onLeaveField={() => void flush()}>
            <PartScreen key={steps.current} part={steps.current} />
          </DraftColumns>
        </OfferPage>
      </Written>
      <ConflictDialog conflict={draft.conflict} {...describe} />
    </EditorProvider>
  );
}

function OfferPage({ offer, children }: { offer: OfferView; children: React.ReactNode }) {
  const t = useText(offers);
  const { untitled } = useText(offerEditor);
  const { content } = useWrittenOffer();
  return (
    <Page
      title={content.title.trim() || untitled}
      written={content.title.trim() !== ''}
      breadcrumb={[{ label: t.title, to: paths.organisation.offers }]}
      lead={t.record.callOf(offer.call.number, offer.call.title)}
    >
      {children}
    </Page>
  );
}

/** The content is read-only to everybody here; the request wants lists of its own. */
type SentParts = DraftOf<'PATCH /api/offers/:offerId'>['parts'];

/** How the offer is sent and read again; the cache follows, so that coming back shows what was saved. */
function useOfferSaving(offer: OfferView, onClosed: () => void) {
  const queries = useQueryClient();
  const params = { offerId: offer.id };
  const key = queryKey('GET /api/offers/:offerId', { params });
  const remember = (change: Partial<OfferView> | ((known: OfferView) => Partial<OfferView>)) =>
    queries.setQueryData<OfferView>(key, (known) => {
      if (known === undefined) return undefined;
      return { ...known, ...(typeof change === 'function' ? change(known) : change) };
    });
  return {
    send: async (version: number, parts: Partial<OfferContent>) => {
      try {
        const body = { version, parts: parts as SentParts };
        const saved = await api('PATCH /api/offers/:offerId', { params, body });
        remember((known) => ({ ...saved, content: { ...known.content, ...parts } }));
        await queries.invalidateQueries({ queryKey: ['GET /api/offers'], refetchType: 'none' });
        return saved;
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'offer_window_closed') onClosed();
        // Submitted meanwhile: the page shows what has become of it.
        if (error instanceof ProblemError && error.code === 'not_now') {
          await queries.invalidateQueries({ queryKey: key });
        }
        throw error;
      }
    },
    reload: async () => {
      const latest = await api('GET /api/offers/:offerId', { params });
      remember(latest);
      return latest;
    },
  };
}
