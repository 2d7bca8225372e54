import type { OfferAttachmentView } from '@nurt/contracts/offers';
import type { RequiredAttachment } from '@nurt/domain/calls';
import { Section, useText } from '@nurt/ui';
import { offerAttachments } from '@nurt/wording/offers';
import { apiHref, useApi } from '../../../shared/api';
import { FileLine, filesCss as css, useQuarantine } from '../../../shared/files';
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
      {({ attachments }) => <Files files={attachments} href={href} required={required} />}
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
      {(attachments) => <Files files={attachments} href={href} required={required} reader />}
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
      {(attachments) => <Files files={attachments} href={href} required={[]} reader />}
    </Loaded>
  );
}

function Files(props: {
  files: readonly OfferAttachmentView[];
  href: (id: string) => string;
  required: readonly RequiredAttachment[];
  reader?: boolean;
}) {
  const t = useText(offerAttachments);
  const { files, href, required, reader } = props;
  const kindOf = (file: OfferAttachmentView) => required.find(({ id }) => id === file.requirementId)?.name;
  return (
    <Section level={3} title={t.title}>
      {files.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={css['list']}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} href={href(file.id)} reader={reader}>
              {kindOf(file) && <span className={css['note']}>{kindOf(file)}</span>}
            </FileLine>
          ))}
        </ul>
      )}
    </Section>
  );
}
