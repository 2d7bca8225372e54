import { apiHref, useApi } from '../../../shared/api';
import { AttachedFiles } from '../../../shared/attachments';
import { useQuarantine } from '../../../shared/files';
import { Loaded } from '../../../shared/loaded';

/** The files of one's own offer, after its draft. */
export function OwnFiles({ smallGrantId }: { smallGrantId: string }) {
  const query = useApi('GET /api/small-grants/:smallGrantId/attachments', { params: { smallGrantId } });
  useQuarantine(query.data?.attachments, query.refetch);
  const href = (attachmentId: string) =>
    apiHref('GET /api/small-grants/:smallGrantId/attachments/:attachmentId/file', {
      params: { smallGrantId, attachmentId },
    });
  return (
    <Loaded query={query} as="part">
      {({ attachments }) => <AttachedFiles files={attachments} href={href} />}
    </Loaded>
  );
}

/** The files of an offer as the office reads them. */
export function OfficeFiles({ smallGrantId }: { smallGrantId: string }) {
  const params = { smallGrantId };
  const query = useApi('GET /api/office/small-grants/:smallGrantId/attachments', { params });
  useQuarantine(query.data, query.refetch);
  const href = (attachmentId: string) =>
    apiHref('GET /api/office/small-grants/:smallGrantId/attachments/:attachmentId/file', {
      params: { smallGrantId, attachmentId },
    });
  return (
    <Loaded query={query} as="part">
      {(attachments) => <AttachedFiles files={attachments} href={href} reader />}
    </Loaded>
  );
}
