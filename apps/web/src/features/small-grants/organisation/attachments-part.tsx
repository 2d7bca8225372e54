import { useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api, apiHref, queryKey, useApi } from '../../../shared/api';
import {
  AttachmentPlaces,
  useAttachments,
  type About,
  type AttachmentRoom,
} from '../../../shared/attachments';
import type { UploadTarget } from '../../../shared/files';
import { useEditor } from './editor-context';

/** Files that help to understand the offer; nobody asks for any in particular. */
export function AttachmentsPart() {
  const { grant } = useEditor();
  const files = useAttachments(useSmallGrantRoom(grant.id));
  return <AttachmentPlaces organisationId={grant.organisation.id} files={files} required={[]} />;
}

/** The files of an offer for a small grant. */
function useSmallGrantRoom(smallGrantId: string): AttachmentRoom {
  const queries = useQueryClient();
  const params = { smallGrantId };
  const query = useApi('GET /api/small-grants/:smallGrantId/attachments', { params });
  const target = useMemo<UploadTarget<About>>(
    () => ({
      start: (file, about) =>
        api('POST /api/small-grants/:smallGrantId/attachments', {
          params: { smallGrantId },
          body: { ...file, ...about },
        }),
      resume: (attachmentId, file) =>
        api('POST /api/small-grants/:smallGrantId/attachments/:attachmentId/resumption', {
          params: { smallGrantId, attachmentId },
          body: file,
        }),
      piece: (attachmentId, piece, body) =>
        api('PUT /api/small-grants/:smallGrantId/attachments/:attachmentId/content', {
          params: { smallGrantId, attachmentId },
          query: piece,
          body,
        }),
    }),
    [smallGrantId],
  );
  const key = queryKey('GET /api/small-grants/:smallGrantId/attachments', { params });
  const ask = () => queries.invalidateQueries({ queryKey: key });
  const one = (attachmentId: string) => ({ smallGrantId, attachmentId });
  return {
    query,
    target,
    ask,
    href: (id) =>
      apiHref('GET /api/small-grants/:smallGrantId/attachments/:attachmentId/file', { params: one(id) }),
    remove: async (id) => {
      await api('DELETE /api/small-grants/:smallGrantId/attachments/:attachmentId', { params: one(id) });
      await ask();
    },
    useDocument: async (body) => {
      await api('POST /api/small-grants/:smallGrantId/document-attachments', { params, body });
      await ask();
    },
  };
}
