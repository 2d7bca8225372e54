import { useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api, apiHref, queryKey, useApi } from '../../../../shared/api';
import {
  AttachmentPlaces,
  useAttachments,
  type About,
  type AttachmentRoom,
} from '../../../../shared/attachments';
import type { UploadTarget } from '../../../../shared/files';
import { useEditor } from './editor-context';

/** The files of the offer: those that the call asks for, each in its place, and any others. */
export function AttachmentsPart() {
  const { offer } = useEditor();
  const files = useAttachments(useOfferRoom(offer.id));
  return (
    <AttachmentPlaces
      organisationId={offer.organisation.id}
      files={files}
      required={offer.call.terms.requiredAttachments}
    />
  );
}

/** The files of an offer in a call. */
function useOfferRoom(offerId: string): AttachmentRoom {
  const queries = useQueryClient();
  const params = { offerId };
  const query = useApi('GET /api/offers/:offerId/attachments', { params });
  const target = useMemo<UploadTarget<About>>(
    () => ({
      start: (file, about) =>
        api('POST /api/offers/:offerId/attachments', { params: { offerId }, body: { ...file, ...about } }),
      resume: (attachmentId, file) =>
        api('POST /api/offers/:offerId/attachments/:attachmentId/resumption', {
          params: { offerId, attachmentId },
          body: file,
        }),
      piece: (attachmentId, piece, body) =>
        api('PUT /api/offers/:offerId/attachments/:attachmentId/content', {
          params: { offerId, attachmentId },
          query: piece,
          body,
        }),
    }),
    [offerId],
  );
  const key = queryKey('GET /api/offers/:offerId/attachments', { params });
  const ask = () => queries.invalidateQueries({ queryKey: key });
  const one = (attachmentId: string) => ({ offerId, attachmentId });
  return {
    query,
    target,
    ask,
    href: (id) => apiHref('GET /api/offers/:offerId/attachments/:attachmentId/file', { params: one(id) }),
    remove: async (id) => {
      await api('DELETE /api/offers/:offerId/attachments/:attachmentId', { params: one(id) });
      await ask();
    },
    name: async (id, requirementId) => {
      const body = { requirementId };
      await api('PATCH /api/offers/:offerId/attachments/:attachmentId', { params: one(id), body });
      await ask();
    },
    useDocument: async (body) => {
      await api('POST /api/offers/:offerId/document-attachments', { params, body });
      await ask();
    },
  };
}
