import { useCallback, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import { localDate } from '@nurt/domain/calendar';
import { attachmentProblems } from '@nurt/domain/offers';
import { organisationProblems } from '@nurt/domain/organisations';
import { smallGrantRegime, type SmallGrantContent } from '@nurt/domain/small-grants';
import { Page, useText, useToast } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { api, ProblemError, queryKey, useApi, type DraftOf } from '../../../shared/api';
import {
  ConflictDialog,
  DraftBar,
  DraftColumns,
  DraftNotices,
  PartFrame,
  StepNav,
  useCheckedForm,
  useDraft,
  useSteps,
  Written as WrittenProvider,
} from '../../../shared/drafts';
import { paths } from '../../../shared/paths';
import { useSession } from '../../../shared/session';
import { AttachmentsPart } from './attachments-part';
import { useDescribe } from './describe';
import { lookAt, type SmallGrantDraft, type Written } from './draft';
import { EditorProvider, useEditor, useWrittenGrant, type Editing } from './editor-context';
import { BasicsPart, CostsPart, DeclarationsPart, TaskPart } from './form-parts';
import { isField, PARTS, partToBegin, stateOf, type Part } from './parts';
import { ReviewPart } from './review-part';

/** The editor of the simplified offer: part by part, saving itself, until it is submitted. */
export function Editor({ grant: latest }: { grant: SmallGrantView }) {
  const { merged } = useText(drafts).conflict;
  const { session } = useSession();
  const toast = useToast();
  // Every save renews the offer in the cache; the screen is drawn anew only when its rules may have changed.
  const [grant, setGrant] = useState(latest);
  if (grant.organisation.version !== latest.organisation.version) setGrant(latest);
  const look = useLook(grant);
  const { form, markMissing } = useCheckedForm<SmallGrantDraft>(
    // What the server sends fits the form as it is; only what people type may be less.
    structuredClone(grant.content) as SmallGrantDraft,
    look,
    isField,
  );
  const draft = useDraft({
    form,
    name: `${session?.account.id ?? ''}.smallGrant.${grant.id}`,
    source: grant,
    read: (values) => look(values).content,
    onMerged: () => toast(merged),
    ...useSaving(grant),
  });
  const [begin] = useState(() => {
    const { content, problems } = look(form.getValues());
    return partToBegin(content, problems);
  });
  const steps = useSteps(PARTS, begin);
  const describe = useDescribe();
  const { catchUp, version } = draft;
  const { flush } = draft.autosave;
  const editing = useMemo<Editing>(
    () => ({ grant, form, steps, markMissing, saving: { flush, catchUp, version } }),
    [grant, form, steps, markMissing, flush, catchUp, version],
  );
  return (
    <EditorProvider value={editing}>
      <WrittenProvider form={form} look={look}>
        <EditorPage grant={grant}>
          <DraftBar autosave={draft.autosave}>{null}</DraftBar>
          <DraftNotices autosave={draft.autosave} restoredAt={draft.restoredAt} />
          <DraftColumns index={<Index />} onLeaveField={() => void flush()}>
            <PartScreen key={steps.current} part={steps.current} />
          </DraftColumns>
        </EditorPage>
      </WrittenProvider>
      <ConflictDialog conflict={draft.conflict} {...describe} />
    </EditorProvider>
  );
}

/** The rules of the day on which the page was opened; the server applies those of the arrival. */
function useLook(grant: SmallGrantView): (values: SmallGrantDraft) => Written {
  const incomplete = organisationProblems(grant.organisation).length > 0;
  const { on } = grant.limits;
  const { data } = useApi('GET /api/small-grants/:smallGrantId/attachments', {
    params: { smallGrantId: grant.id },
  });
  const files = data?.attachments;
  return useCallback(
    (values) => {
      const written = lookAt(values, smallGrantRegime(localDate(on)));
      const missing = incomplete ? [{ code: 'organisation_incomplete', path: 'organisation' } as const] : [];
      const problems = [...missing, ...written.problems, ...attachmentProblems([], files ?? [])];
      return { ...written, problems };
    },
    [on, incomplete, files],
  );
}

function EditorPage({ grant, children }: { grant: SmallGrantView; children: React.ReactNode }) {
  const t = useText(smallGrantForm);
  const { untitled } = useText(smallGrants);
  const { content } = useWrittenGrant();
  return (
    <Page
      title={content.title.trim() || untitled}
      written={content.title.trim() !== ''}
      breadcrumb={[{ label: t.title, to: paths.organisation.smallGrants }]}
      lead={grant.authority.name}
    >
      {children}
    </Page>
  );
}

function Index() {
  const t = useText(drafts);
  const { parts } = useText(smallGrantForm);
  const { steps } = useEditor();
  const { content, problems } = useWrittenGrant();
  return (
    <StepNav
      steps={PARTS.map((part) => {
        const { state, count } = stateOf(part, content, problems);
        const missing = state === 'empty' && part !== 'review' ? t.state.empty : t.state.missing(count);
        return {
          label: parts[part],
          to: steps.to(part),
          state,
          stateText:
            state === 'complete' ? t.state.complete : state === 'problem' ? t.state.wrong(count) : missing,
          current: part === steps.current,
        };
      })}
    />
  );
}

const SCREENS: Readonly<Record<Part, React.ComponentType>> = {
  basics: BasicsPart,
  task: TaskPart,
  costs: CostsPart,
  declarations: DeclarationsPart,
  attachments: AttachmentsPart,
  review: ReviewPart,
};

function PartScreen({ part }: { part: Part }) {
  const t = useText(smallGrantForm);
  const d = useText(drafts);
  const { steps } = useEditor();
  const Screen = SCREENS[part];
  const place = PARTS.indexOf(part);
  const next = PARTS[place + 1];
  const previous = PARTS[place - 1];
  return (
    <PartFrame
      title={t.parts[part]}
      lead={t.leads[part]}
      next={next && { to: steps.to(next), label: next === 'review' ? d.toReview : d.nextPart(t.parts[next]) }}
      previous={previous && { to: steps.to(previous) }}
    >
      <Screen />
    </PartFrame>
  );
}

/** The content is read-only to everybody here; the request wants lists of its own. */
type SentParts = DraftOf<'PATCH /api/small-grants/:smallGrantId'>['parts'];

/** How the offer is sent and read again; the cache follows, so that coming back shows what was saved. */
function useSaving(grant: SmallGrantView) {
  const queries = useQueryClient();
  const params = { smallGrantId: grant.id };
  const key = queryKey('GET /api/small-grants/:smallGrantId', { params });
  return {
    send: async (version: number, parts: Partial<SmallGrantContent>) => {
      try {
        const body = { version, parts: parts as SentParts };
        const saved = await api('PATCH /api/small-grants/:smallGrantId', { params, body });
        queries.setQueryData<SmallGrantView>(
          key,
          (known) => known && { ...known, ...saved, content: { ...known.content, ...parts } },
        );
        await queries.invalidateQueries({ queryKey: ['GET /api/small-grants'], refetchType: 'none' });
        return saved;
      } catch (error) {
        // Submitted meanwhile: the page shows what has become of it.
        if (error instanceof ProblemError && error.code === 'not_now') {
          await queries.invalidateQueries({ queryKey: key });
        }
        throw error;
      }
    },
    reload: async () => {
      const latest = await api('GET /api/small-grants/:smallGrantId', { params });
      queries.setQueryData(key, latest);
      return latest;
    },
  };
}
