import type { RequiredAttachment } from '@nurt/domain/calls';
import { apiHref, useApi } from '../../../shared/api';
import { AttachedFiles } from '../../../shared/attachments';
import { useQuarantine } from '../../../shared/files';
import { Loaded } from '../../../shared/loaded';

/** The files of one's own offer, after its draft. */
export function OwnFiles({
  offerId,
  required,
}: {
  offerId: string;
  required: readonly RequiredAttachment[];
}) {
  const query = useApi('GET /api/offers/:offerId/attachments', { params: { offerId } });
  useQuarantine(query.data?.attachments, query.refetch);
  const href = (attachmentId: string) =>
    apiHref('GET /api/offers/:offerId/attachments/:attachmentId/file', { params: { offerId, attachmentId } });
  return (
    <Loaded query={query} as="part">
      {({ attachments }) => <AttachedFiles files={attachments} href={href} required={required} />}
    </Loaded>
  );
}

/** The files of an offer as the office reads them, with its content. */
export function OfficeFiles({
  offerId,
  required,
}: {
  offerId: string;
  required: readonly RequiredAttachment[];
}) {
  const query = useApi('GET /api/office/offers/:offerId/attachments', { params: { offerId } });
  useQuarantine(query.data, query.refetch);
  const href = (attachmentId: string) =>
    apiHref('GET /api/office/offers/:offerId/attachments/:attachmentId/file', {
      params: { offerId, attachmentId },
    });
  return (
    <Loaded query={query} as="part">
      {(attachments) => <AttachedFiles files={attachments} href={href} required={required} reader />}
    </Loaded>
  );
}

/** The files of an offer as a member of the committee reads them, with its content. */
export function CommitteeFiles({ offerId }: { offerId: string }) {
  const query = useApi('GET /api/committee/offers/:offerId/attachments', { params: { offerId } });
  useQuarantine(query.data, query.refetch);
  const href = (attachmentId: string) =>
    apiHref('GET /api/committee/offers/:offerId/attachments/:attachmentId/file', {
      params: { offerId, attachmentId },
    });
  return (
    <Loaded query={query} as="part">
      {(attachments) => <AttachedFiles files={attachments} href={href} required={[]} reader />}
    </Loaded>
  );
}
