import { useCallback, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OrganisationDocumentsView } from '@nurt/contracts/organisations';
import type { DocumentFactsRequest } from '@nurt/contracts/organisations/requests';
import { api, queryKey, useApi } from '../../../shared/api';
import { brokenOff, useQuarantine, useUploads, type Uploads, type UploadTarget } from '../../../shared/files';

/** What a document is, and whose place it takes. */
export type About = DocumentFactsRequest & { readonly replaces: string | null };

/** A new document is said to be something once it is here. */
const NEW: About = { kind: 'other', validFrom: null, validTo: null, replaces: null };

export interface Keeping {
  readonly uploads: Uploads<About>;
  /** What is there; undefined until it is known. */
  readonly room: OrganisationDocumentsView | undefined;
  readonly give: (files: readonly File[]) => void;
}

/** The documents of an organisation, and those on their way to it. */
export function useDocuments(organisationId: string): Keeping {
  const queries = useQueryClient();
  const query = useApi('GET /api/organisations/:organisationId/documents', { params: { organisationId } });
  const target = useMemo<UploadTarget<About>>(
    () => ({
      start: (file, about) =>
        api('POST /api/organisations/:organisationId/documents', {
          params: { organisationId },
          body: { ...file, ...about },
        }),
      resume: (documentId, file) =>
        api('POST /api/organisations/:organisationId/documents/:documentId/resumption', {
          params: { organisationId, documentId },
          body: file,
        }),
      piece: (documentId, piece, body) =>
        api('PUT /api/organisations/:organisationId/documents/:documentId/content', {
          params: { organisationId, documentId },
          query: piece,
          body,
        }),
    }),
    [organisationId],
  );
  const ask = useCallback(
    () =>
      queries.invalidateQueries({
        queryKey: queryKey('GET /api/organisations/:organisationId/documents', {
          params: { organisationId },
        }),
      }),
    [queries, organisationId],
  );
  const uploads = useUploads(target, ask);
  const room = query.data;
  useQuarantine(room?.documents, query.refetch);
  const give = (files: readonly File[]) => {
    for (const file of files) {
      const broken = brokenOff(file, room?.documents ?? []);
      uploads.add([file], NEW, broken?.id);
    }
  };
  return { uploads, room, give };
}
