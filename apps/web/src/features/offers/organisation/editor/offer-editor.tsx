import { useCallback, useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { sameValue, type FieldChange } from '@nurt/domain/drafts';
import { Countdown, Notice, Page, useText, useToast } from '@nurt/ui';
import { draftVersions, draftTogether } from '@nurt/wording/drafts';
import { offerEditor, offers } from '@nurt/wording/offers';
import { api, apiHref, ProblemError, queryKey } from '../../../../shared/api';
import { serverNow } from '../../../../shared/clock';
import { DraftBar, DraftColumns, DraftNotices, useSteps, Written } from '../../../../shared/drafts';
import { useKeptForReopening, useReopened } from '../../../../shared/offline';
import { paths } from '../../../../shared/paths';
import { useSession } from '../../../../shared/session';
import {
  DisputeNotice,
  isLost,
  PresentPeople,
  PresentProvider,
  usePresence,
  useWrittenDraft,
} from '../../../../shared/together';
import { useFieldWords } from '../../read/field-words';
import { OFFER_FORM } from './draft';
import { Replacing } from '../replacing';
import { CopiedNotice } from '../starting/copied-notice';
import { EditorProvider, useEditor, useWrittenOffer, type OfferEditing } from './editor-context';
import { LastHour } from './last-hour';
import { OfferSteps, usePartName } from './offer-steps';
import { partsOf, partToBegin } from './parts';
import { PartScreen } from './part-screen';
import { useOfferForm } from './use-offer-form';

/** The editor of an offer: the statutory parts one by one, saving itself, until it is submitted. */
export function OfferEditor({ offer: latest }: { offer: OfferView }) {
  const t = useText(offerEditor);
  const together = useText(draftTogether);
  const versions = useText(draftVersions);
  const { session } = useSession();
  const reopenedFrom = useReopened();
  useKeptForReopening({ kind: 'offer', view: latest });
  const toast = useToast();
  // Every save renews the offer in the cache. The screen is drawn from it anew only when its rules may have changed.
  const [offer, setOffer] = useState(latest);
  if (offer.organisation.version !== latest.organisation.version) setOffer(latest);
  const { form, look, marking, markMissing } = useOfferForm(offer);
  const [closed, setClosed] = useState(false);
  const saving = useOfferSaving(offer, () => setClosed(true));
  const draft = useWrittenDraft({
    kind: OFFER_FORM,
    form,
    accountId: session?.account.id ?? '',
    draftId: offer.id,
    source: offer,
    onMerged: (by, count) => toast(together.changedFields(by ?? together.unnamed, count)),
    ...saving,
  });
  const [begin] = useState(() => {
    const { content, problems } = look(form.getValues());
    return partToBegin(content, problems);
  });
  const parts = useParts(offer, form);
  const steps = useSteps(parts, begin);
  const params = { offerId: offer.id };
  const present = usePresence({
    kind: OFFER_FORM,
    form,
    draftId: offer.id,
    part: steps.current,
    draft,
    say: (body) => api('PUT /api/offers/:offerId/presence', { params, body }),
    leaveAt: (windowId) =>
      apiHref('DELETE /api/offers/:offerId/presence/:windowId', { params: { ...params, windowId } }),
    onLost: saving.readAgain,
  });
  const words = useFieldWords();
  const { catchUp, version, flush, toSubmit, submitted, isDisputed } = draft;
  const editing = useMemo<OfferEditing>(
    () => ({
      offer,
      form,
      parts,
      steps,
      marking,
      markMissing,
      saving: { flush, catchUp, version, toSubmit, submitted, isDisputed },
    }),
    [
      offer,
      form,
      parts,
      steps,
      marking,
      markMissing,
      flush,
      catchUp,
      version,
      toSubmit,
      submitted,
      isDisputed,
    ],
  );
  const { terms } = offer.call;
  return (
    <EditorProvider value={editing}>
      <PresentProvider value={present}>
        <Written form={form} look={look}>
          <OfferPage offer={offer}>
            <DraftBar
              autosave={draft.autosave}
              aside={
                <>
                  <Present />
                  <DisputeNotice draft={draft} words={words} />
                  <Link to={paths.organisation.versions(offer.id)}>{versions.link}</Link>
                </>
              }
            >
              {terms.closesAt && (
                <Countdown until={terms.closesAt} now={serverNow} label={t.deadline} closed={t.closed} />
              )}
            </DraftBar>
            {closed && (
              <Notice
                tone="danger"
                title={latest.call.phase === 'annulled' ? t.annulledTitle : t.closedTitle}
                live
              >
                <p>{t.closedText}</p>
              </Notice>
            )}
            <Replacing offer={offer} />
            <CopiedNotice
              offer={latest}
              onPutAway={() => {
                saving.remember({ beginning: null });
                document.getElementById('czesc')?.focus();
              }}
            />
            <LastHour />
            <DraftNotices
              autosave={draft.autosave}
              kept={draft.kept}
              restoredAt={draft.restoredAt}
              reopenedFrom={reopenedFrom}
            />
            <DraftColumns index={<OfferSteps />} onLeaveField={() => void flush()}>
              <PartScreen key={steps.current} part={steps.current} />
            </DraftColumns>
          </OfferPage>
        </Written>
      </PresentProvider>
    </EditorProvider>
  );
}

/** The parts of the form: a partner that joins, or leaves, while the offer is written changes them. */
function useParts({ content }: OfferView, form: OfferEditing['form']): OfferEditing['parts'] {
  const read = useCallback(() => {
    const { joint, ...rest } = content;
    const now = form.getValues('joint') as typeof joint;
    return partsOf(now === undefined ? rest : { ...rest, joint: now });
  }, [content, form]);
  const [parts, setParts] = useState(read);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: () => setParts((known) => (sameValue(known, read()) ? known : read())),
      }),
    [form, read],
  );
  return parts;
}

/** Who else writes in the offer. */
function Present() {
  const { form, parts, steps } = useEditor();
  const { content } = useWrittenOffer();
  const partName = usePartName();
  const words = useFieldWords();
  const nameOfPart = (part: string) => {
    const known = parts.find((one) => one === part);
    return known === undefined ? '' : partName(known);
  };
  const { rules } = OFFER_FORM;
  return <PresentPeople {...{ rules, form, content, words }} partName={nameOfPart} current={steps.current} />;
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

/** How the offer is sent and read again; the cache follows, so that coming back shows what was saved. */
function useOfferSaving(offer: OfferView, onClosed: () => void) {
  const queries = useQueryClient();
  const params = { offerId: offer.id };
  const key = queryKey('GET /api/offers/:offerId', { params });
  const remember = (change: Partial<OfferView>) =>
    queries.setQueryData<OfferView>(key, (known) =>
      known === undefined ? undefined : { ...known, ...change },
    );
  const readAgain = () => void queries.invalidateQueries({ queryKey: key });
  return {
    remember,
    readAgain,
    send: async (baseVersion: number, changes: readonly FieldChange[]) => {
      try {
        const body = { baseVersion, changes: [...changes] };
        const saved = await api('PATCH /api/offers/:offerId', { params, body });
        await queries.invalidateQueries({ queryKey: ['GET /api/offers'], refetchType: 'none' });
        const partners = queryKey('GET /api/offers/:offerId/partners', { params });
        await queries.invalidateQueries({ queryKey: partners, refetchType: 'none' });
        return saved;
      } catch (error) {
        const code = error instanceof ProblemError ? error.code : null;
        if (code === 'offer_window_closed') onClosed();
        // Closed, annulled, submitted or thrown away meanwhile: the page shows what has become of it.
        if (isLost(error) || code === 'offer_window_closed' || code === 'not_now') readAgain();
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
