import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import { useText } from '@nurt/ui';
import { smallGrantForm } from '@nurt/wording/small-grants';
import { api, ProblemError, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { forgetOpened, readOpened } from '../../../shared/offline';
import { paths } from '../../../shared/paths';
import { isLost, LostDraft } from '../../../shared/together';
import { ContentView } from '../read/content';
import { SMALL_GRANT_FORM } from './draft';
import { Editor } from './editor';
import { useFieldWords } from './field-words';
import { SmallGrantRecord } from './small-grant-record';

/** An offer of one's own organisation: its editor while it is a draft, its record afterwards. */
export function SmallGrantPage() {
  const { smallGrantId = '' } = useParams();
  return <SmallGrantOf key={smallGrantId} smallGrantId={smallGrantId} />;
}

function SmallGrantOf({ smallGrantId }: { smallGrantId: string }) {
  const query = useApi('GET /api/small-grants/:smallGrantId', { params: { smallGrantId } });
  const { data, error } = query;
  const [opened] = useState(() => readOpened(smallGrantId)?.draft);
  // A draft that was thrown away may be gone on with from what this device knows of it.
  const isDraft = isLost(error)
    ? error.code === 'draft_discarded'
    : data
      ? data.status === 'draft'
      : !(error instanceof ProblemError);
  useEffect(() => {
    if (!isDraft) forgetOpened(smallGrantId);
  }, [isDraft, smallGrantId]);
  if (isLost(error)) {
    const known = data ?? (opened?.kind === 'smallGrant' ? opened.view : null);
    return <LostSmallGrant smallGrantId={smallGrantId} error={error} known={known} />;
  }
  return (
    <Loaded query={query}>
      {(grant) =>
        grant.moves.some(({ move, allowed }) => move === 'edit' && allowed) ? (
          <Editor grant={grant} />
        ) : (
          <SmallGrantRecord grant={grant} />
        )
      }
    </Loaded>
  );
}

function LostSmallGrant(props: { smallGrantId: string; error: ProblemError; known: SmallGrantView | null }) {
  const { smallGrantId, error, known } = props;
  const t = useText(smallGrantForm);
  const words = useFieldWords();
  return (
    <LostDraft
      kind={SMALL_GRANT_FORM}
      draftId={smallGrantId}
      list={{ label: t.title, to: paths.organisation.smallGrants }}
      addressOf={paths.organisation.smallGrant}
      known={known?.content ?? null}
      read={(content) => <ContentView content={content} level={2} titled />}
      begin={
        known
          ? () =>
              api('POST /api/small-grants', {
                body: { authorityId: known.authority.id, organisationId: known.organisation.id },
              })
          : undefined
      }
      {...{ error, words }}
    />
  );
}
