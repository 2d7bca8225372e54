import { useEffect } from 'react';
import { useParams } from 'react-router';
import { ProblemError, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { forgetOpened } from '../../../shared/offline';
import { Editor } from './editor';
import { SmallGrantRecord } from './small-grant-record';

/** An offer of one's own organisation: its editor while it is a draft, its record afterwards. */
export function SmallGrantPage() {
  const { smallGrantId = '' } = useParams();
  const query = useApi('GET /api/small-grants/:smallGrantId', { params: { smallGrantId } });
  const { data, error } = query;
  const isDraft = data ? data.status === 'draft' : !(error instanceof ProblemError);
  useEffect(() => {
    if (!isDraft) forgetOpened(smallGrantId);
  }, [isDraft, smallGrantId]);
  return (
    <Loaded query={query}>
      {(grant) =>
        grant.moves.some(({ move, allowed }) => move === 'edit' && allowed) ? (
          <Editor key={grant.id} grant={grant} />
        ) : (
          <SmallGrantRecord grant={grant} />
        )
      }
    </Loaded>
  );
}
