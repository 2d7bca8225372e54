import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferRevisionView, OfferView } from '@nurt/contracts/offers';
import type { FieldChange } from '@nurt/domain/drafts';
import { type RevisionKind } from '@nurt/domain/offers';
import { Countdown, FieldLockProvider, Notice, Page, useText, useToast } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import { offerRevisions, offers } from '@nurt/wording/offers';
import { api, ProblemError, queryKey } from '../../../../shared/api';
import { serverNow } from '../../../../shared/clock';
import { DraftBar, DraftColumns, DraftNotices, useSteps, Written } from '../../../../shared/drafts';
import { paths } from '../../../../shared/paths';
import { useSession } from '../../../../shared/session';
import { DisputeNotice, pathOf, useWrittenDraft } from '../../../../shared/together';
import { useFieldWords } from '../../read/field-words';
import { OFFER_FORM } from '../editor/draft';
import { EditorProvider, type OfferEditing } from '../editor/editor-context';
import { OfferSteps } from '../editor/offer-steps';
import { partOf, partsOf, type OfferPart } from '../editor/parts';
import { PartScreen } from '../editor/part-screen';
import { useOfferForm } from '../editor/use-offer-form';
import { AskedList } from './asked-list';

export interface RevisionEditorProps {
  offer: OfferView;
  revision: OfferRevisionView;
  title: string;
  /** May anything be written at the place? */
  isWritable: (path: string) => boolean;
  /** What stands above the parts. */
  lead: ReactNode;
  /** What stands under every part: what is missing, what was changed, the way to send it. */
  children: ReactNode;
}

/** The editor of an offer in which only what was named is open; everything else can be read. */
export function RevisionEditor(props: RevisionEditorProps) {
  const { offer: submitted, revision, title, isWritable, lead, children } = props;
  const t = useText(offerRevisions).correction;
  const words = useText(offers);
  const together = useText(draftTogether);
  const fieldWords = useFieldWords();
  const { session } = useSession();
  const toast = useToast();
  const [offer] = useState<OfferView>(() => ({ ...submitted, content: revision.content }));
  const [scope] = useState(revision.scope);
  const { form, look, marking, markMissing } = useOfferForm(offer);
  const [closed, setClosed] = useState(false);
  const saving = useRevisionSaving(offer.id, revision.kind, () => setClosed(true));
  const draft = useWrittenDraft({
    kind: OFFER_FORM,
    form,
    accountId: session?.account.id ?? '',
    draftId: `${offer.id}.${revision.kind}`,
    source: revision,
    onMerged: (by, count) => toast(together.changedFields(by ?? together.unnamed, count)),
    ...saving,
  });
  const [parts] = useState(() => partsOf(offer.content).filter((part) => !BESIDES.includes(part)));
  const [begin] = useState<OfferPart>(() => openPart(parts, scope));
  const steps = useSteps(parts, begin);
  const { catchUp, version, flush, toSubmit, submitted: onSubmitted, isDisputed } = draft;
  const editing = useMemo<OfferEditing>(
    () => ({
      offer,
      form,
      parts,
      steps,
      marking,
      markMissing,
      saving: { flush, catchUp, version, toSubmit, submitted: onSubmitted, isDisputed },
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
      onSubmitted,
      isDisputed,
    ],
  );
  const isLocked = useCallback(
    (name: string) => closed || !isWritable(pathOf(name, form.getValues())),
    [closed, isWritable, form],
  );
  return (
    <EditorProvider value={editing}>
      <FieldLockProvider value={isLocked}>
        <Written form={form} look={look}>
          <Page
            title={title}
            breadcrumb={[
              { label: words.title, to: paths.organisation.offers },
              { label: submitted.content.title, to: paths.organisation.offer(offer.id), written: true },
            ]}
            lead={words.record.callOf(offer.call.number, offer.call.title)}
          >
            <DraftBar autosave={draft.autosave} aside={<DisputeNotice draft={draft} words={fieldWords} />}>
              {revision.closesAt && (
                <Countdown until={revision.closesAt} now={serverNow} label={t.left} closed={t.over} />
              )}
            </DraftBar>
            {closed && (
              <Notice tone="danger" title={t.overTitle} live>
                <p>{t.overText}</p>
              </Notice>
            )}
            <DraftNotices autosave={draft.autosave} kept={draft.kept} restoredAt={draft.restoredAt} />
            <FieldLockProvider value={nothingLocked}>{lead}</FieldLockProvider>
            <AskedList revision={revision} />
            <DraftColumns index={<OfferSteps />} onLeaveField={() => void flush()}>
              <PartScreen key={steps.current} part={steps.current} />
              {children}
            </DraftColumns>
          </Page>
        </Written>
      </FieldLockProvider>
    </EditorProvider>
  );
}

/** A revision has a way of its own to be sent, and the files of a submission stay as they are. */
const BESIDES: readonly OfferPart[] = ['attachments', 'review'];

const nothingLocked = () => false;

/** The first part in which something is open. */
function openPart(parts: readonly OfferPart[], scope: readonly string[]): OfferPart {
  const open = new Set(scope.map((path) => partOf(path.replaceAll('/', '.'))));
  return parts.find((part) => open.has(part)) ?? parts[0] ?? 'basics';
}

/** How a correction is saved and read again; the cache follows. */
function useRevisionSaving(offerId: string, kind: RevisionKind, onClosed: () => void) {
  const queries = useQueryClient();
  const params = { offerId };
  const key = queryKey(`GET /api/offers/:offerId/${kind}`, { params });
  const remember = (change: Partial<OfferRevisionView>) =>
    queries.setQueryData<OfferRevisionView>(key, (known) =>
      known === undefined ? undefined : { ...known, ...change },
    );
  return {
    remember,
    send: async (baseVersion: number, changes: readonly FieldChange[]) => {
      try {
        return await api(`PATCH /api/offers/:offerId/${kind}`, {
          params,
          body: { baseVersion, changes: [...changes] },
        });
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'offer_correction_over') onClosed();
        if (error instanceof ProblemError && error.code === 'not_now') {
          await queries.invalidateQueries({ queryKey: key });
        }
        throw error;
      }
    },
    reload: async () => {
      const latest = await api(`GET /api/offers/:offerId/${kind}`, { params });
      remember(latest);
      return latest;
    },
  };
}
