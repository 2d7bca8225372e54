import type { UseQueryResult } from '@tanstack/react-query';
import type { OfferAttachmentsView } from '@nurt/contracts/offers';
import type { AttachDocumentRequest } from '@nurt/contracts/offers/requests';
import { brokenOff, useQuarantine, useUploads, type Uploads, type UploadTarget } from '../files';

/** What a file of an offer is, and whose place it takes. */
export interface About {
  readonly requirementId: string | null;
  readonly replaces: string | null;
}

/** Where the files of one offer are, and how they get there: in a call, or for a small grant. */
export interface AttachmentRoom {
  readonly query: UseQueryResult<OfferAttachmentsView>;
  /** Must not change while the offer is the same. */
  readonly target: UploadTarget<About>;
  /** Asks again what is there. */
  readonly ask: () => Promise<void>;
  readonly href: (attachmentId: string) => string;
  readonly remove: (attachmentId: string) => Promise<unknown>;
  /** Says what a file is; undefined where nobody asks for any in particular. */
  readonly name?: (attachmentId: string, requirementId: string | null) => Promise<unknown>;
  readonly useDocument: (document: AttachDocumentRequest) => Promise<unknown>;
}

export interface Attachments extends Omit<AttachmentRoom, 'query' | 'target'> {
  readonly uploads: Uploads<About>;
  /** What is there; undefined until it is known. */
  readonly room: OfferAttachmentsView | undefined;
  /** Takes files: one whose upload was broken off goes on, wherever it is dropped. */
  readonly give: (files: readonly File[], about: About) => void;
}

/** The files of an offer, and those on their way to it. */
export function useAttachments({ query, target, ...ways }: AttachmentRoom): Attachments {
  const uploads = useUploads(target, ways.ask);
  const room = query.data;
  useQuarantine(room?.attachments, query.refetch);
  const give = (files: readonly File[], about: About) => {
    for (const file of files) {
      const broken = brokenOff(file, room?.attachments ?? []);
      if (broken) uploads.add([file], { requirementId: broken.requirementId, replaces: null }, broken.id);
      else uploads.add([file], about);
    }
  };
  return { ...ways, uploads, room, give };
}
