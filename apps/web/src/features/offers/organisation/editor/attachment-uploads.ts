import { useCallback, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferAttachmentsView } from '@nurt/contracts/offers';
import { api, apiHref, queryKey, useApi } from '../../../../shared/api';
import {
  brokenOff,
  useQuarantine,
  useUploads,
  type Uploads,
  type UploadTarget,
} from '../../../../shared/files';

/** What a file of an offer is, and whose place it takes. */
export interface About {
  readonly requirementId: string | null;
  readonly replaces: string | null;
}

export const ATTACHMENTS_CHANGED = ['GET /api/offers/:offerId/attachments'] as const;

export interface AttachmentUploads {
  readonly uploads: Uploads<About>;
  /** What is there; undefined until it is known. */
  readonly room: OfferAttachmentsView | undefined;
  /** Takes files: one whose upload was broken off goes on, wherever it is dropped. */
  readonly give: (files: readonly File[], about: About) => void;
}

export const attachmentHref = (offerId: string, attachmentId: string): string =>
  apiHref('GET /api/offers/:offerId/attachments/:attachmentId/file', { params: { offerId, attachmentId } });

/** The files of an offer, and those on their way to it. */
export function useOfferUploads(offerId: string): AttachmentUploads {
  const queries = useQueryClient();
  const query = useApi('GET /api/offers/:offerId/attachments', { params: { offerId } });
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
  const key = queryKey('GET /api/offers/:offerId/attachments', { params: { offerId } });
  const ask = useCallback(() => queries.invalidateQueries({ queryKey: key }), [queries, key]);
  const uploads = useUploads(target, ask);
  const room = query.data;
  useQuarantine(room?.attachments, query.refetch);
  const give = (files: readonly File[], about: About) => {
    for (const file of files) {
      const broken = brokenOff(file, room?.attachments ?? []);
      if (broken) uploads.add([file], { requirementId: broken.requirementId, replaces: null }, broken.id);
      else uploads.add([file], about);
    }
  };
  return { uploads, room, give };
}
