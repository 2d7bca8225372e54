import type { OfferAttachmentView } from '@nurt/contracts/offers';
import type { RequiredAttachment } from '@nurt/domain/calls';
import { Section, useText } from '@nurt/ui';
import { offerAttachments } from '@nurt/wording/offers';
import { FileLine, filesCss as css } from '../files';

/** The files of a submitted offer, to be saved. */
export function AttachedFiles(props: {
  files: readonly OfferAttachmentView[];
  href: (id: string) => string;
  required?: readonly RequiredAttachment[];
  /** Read by somebody else than its authors. */
  reader?: boolean;
}) {
  const t = useText(offerAttachments);
  const { files, href, required = [], reader } = props;
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
