import { useCallback, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import { localDate } from '@nurt/domain/calendar';
import type { FieldChange } from '@nurt/domain/drafts';
import { attachmentProblems } from '@nurt/domain/offers';
import { organisationProblems } from '@nurt/domain/organisations';
import { smallGrantRegime } from '@nurt/domain/small-grants';
import { Page, useText, useToast } from '@nurt/ui';
import { drafts, draftTogether, draftVersions } from '@nurt/wording/drafts';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { api, apiHref, ProblemError, queryKey, useApi } from '../../../shared/api';
import {
  DraftBar,
  DraftColumns,
  DraftNotices,
  PartFrame,
  StepNav,
  useCheckedForm,
  useSteps,
  Written as WrittenProvider,
} from '../../../shared/drafts';
import { useKeptForReopening, useReopened } from '../../../shared/offline';
import { paths } from '../../../shared/paths';
import { useSession } from '../../../shared/session';
import {
  DisputeNotice,
  isLost,
  nameOf,
  PresentPeople,
  PresentProvider,
  usePresence,
  usePresent,
  useWrittenDraft,
} from '../../../shared/together';
import { AttachmentsPart } from './attachments-part';
import { lookAt, SMALL_GRANT_FORM, type SmallGrantDraft, type Written } from './draft';
import { EditorProvider, useEditor, useWrittenGrant, type Editing } from './editor-context';
import { useFieldWords } from './field-words';
import { BasicsPart, CostsPart, DeclarationsPart, TaskPart } from './form-parts';
import { isField, PARTS, partToBegin, stateOf, type Part } from './parts';
import { ReviewPart } from './review-part';

/** The editor of the simplified offer: part by part, saving itself, until it is submitted. */
export function Editor({ grant: latest }: { grant: SmallGrantView }) {
  const together = useText(draftTogether);
  const versions = useText(draftVersions);
  const { session } = useSession();
  const reopenedFrom = useReopened();
  useKeptForReopening({ kind: 'smallGrant', view: latest });
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
  const { id } = grant;
  const saving = useSaving(grant);
  const draft = useWrittenDraft({
    kind: SMALL_GRANT_FORM,
    form,
    accountId: session?.account.id ?? '',
    draftId: id,
    source: grant,
    onMerged: (by, count) => toast(together.changedFields(by ?? together.unnamed, count)),
    ...saving,
  });
  const [begin] = useState(() => {
    const { content, problems } = look(form.getValues());
    return partToBegin(content, problems);
  });
  const steps = useSteps(PARTS, begin);
  const words = useFieldWords();
  const present = usePresence({
    kind: SMALL_GRANT_FORM,
    form,
    draftId: id,
    part: steps.current,
    draft,
    say: (body) =>
      api('PUT /api/small-grants/:smallGrantId/presence', { params: { smallGrantId: id }, body }),
    leaveAt: (windowId) =>
      apiHref('DELETE /api/small-grants/:smallGrantId/presence/:windowId', {
        params: { smallGrantId: id, windowId },
      }),
    onLost: saving.readAgain,
  });
  const { catchUp, flush, toSubmit, submitted, isDisputed } = draft;
  const editing = useMemo<Editing>(
    () => ({ grant, form, steps, markMissing, saving: { catchUp, toSubmit, submitted, isDisputed } }),
    [grant, form, steps, markMissing, catchUp, toSubmit, submitted, isDisputed],
  );
  return (
    <EditorProvider value={editing}>
      <PresentProvider value={present}>
        <WrittenProvider form={form} look={look}>
          <EditorPage grant={grant}>
            <DraftBar
              autosave={draft.autosave}
              aside={
                <>
                  <Present />
                  <DisputeNotice draft={draft} words={words} />
                  <Link to={paths.organisation.smallGrantVersions(id)}>{versions.link}</Link>
                </>
              }
            >
              {null}
            </DraftBar>
            <DraftNotices
              autosave={draft.autosave}
              kept={draft.kept}
              restoredAt={draft.restoredAt}
              reopenedFrom={reopenedFrom}
            />
            <DraftColumns index={<Index />} onLeaveField={() => void flush()}>
              <PartScreen key={steps.current} part={steps.current} />
            </DraftColumns>
          </EditorPage>
        </WrittenProvider>
      </PresentProvider>
    </EditorProvider>
  );
}

/** Who else writes in the offer. */
function Present() {
  const { parts } = useText(smallGrantForm);
  const { form, steps } = useEditor();
  const { content } = useWrittenGrant();
  const words = useFieldWords();
  const partName = (part: string) => {
    const known = PARTS.find((one) => one === part);
    return known === undefined ? '' : parts[known];
  };
  const { rules } = SMALL_GRANT_FORM;
  return <PresentPeople {...{ rules, form, content, words, partName }} current={steps.current} />;
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
  const { otherWindow } = useText(draftTogether);
  const present = usePresent();
  const namesIn = (part: Part) =>
    present.filter((one) => one.part === part).map((one) => nameOf(one, otherWindow));
  return (
    <StepNav
      steps={PARTS.map((part) => {
        const { state, count } = stateOf(part, content, problems);
        const missing = state === 'empty' && part !== 'review' ? t.state.empty : t.state.missing(count);
        return {
          label: parts[part],
          to: steps.to(part),
          state,
          stateText: [
            state === 'complete' ? t.state.complete : state === 'problem' ? t.state.wrong(count) : missing,
            ...new Set(namesIn(part)),
          ].join(' · '),
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

/** How the offer is sent and read again; the cache follows, so that coming back shows what was saved. */
function useSaving(grant: SmallGrantView) {
  const queries = useQueryClient();
  const params = { smallGrantId: grant.id };
  const key = queryKey('GET /api/small-grants/:smallGrantId', { params });
  const remember = (change: Partial<SmallGrantView>) =>
    queries.setQueryData<SmallGrantView>(key, (known) => known && { ...known, ...change });
  const readAgain = () => void queries.invalidateQueries({ queryKey: key });
  return {
    remember,
    readAgain,
    send: async (baseVersion: number, changes: readonly FieldChange[]) => {
      try {
        const body = { baseVersion, changes: [...changes] };
        const saved = await api('PATCH /api/small-grants/:smallGrantId', { params, body });
        await queries.invalidateQueries({ queryKey: ['GET /api/small-grants'], refetchType: 'none' });
        return saved;
      } catch (error) {
        // Submitted or thrown away meanwhile: the page shows what has become of it, and of these words.
        if (isLost(error) || (error instanceof ProblemError && error.code === 'not_now')) readAgain();
        throw error;
      }
    },
    reload: async () => {
      const latest = await api('GET /api/small-grants/:smallGrantId', { params });
      remember(latest);
      return latest;
    },
  };
}
