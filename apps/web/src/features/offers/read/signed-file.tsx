import type { SignedFileView } from '@nurt/contracts/offers';
import { Notice, useText } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import { FileLine, filesCss as css, SignatureReport } from '../../../shared/files';

/** A signed file of an offer: the file itself, what was added to the offer, and what its examination says. */
export function SignedFile(props: { file: SignedFileView; href: string; reader?: boolean }) {
  const { file, href, reader = false } = props;
  const t = useText(offerConfirmation);
  const { name, size, sha256, state, examination, addedToOffer } = file;
  return (
    <>
      <ul aria-label={t.signedFile} className={css['list']}>
        <FileLine
          file={{ name, size, sha256, state, signature: null, received: size, modifiedAt: null }}
          href={href}
          reader={reader}
        />
      </ul>
      {addedToOffer === 'notUnderstood' && (
        <Notice tone="warning">
          <p>{t.addedNotUnderstood}</p>
        </Notice>
      )}
      <SignatureReport examination={examination} />
    </>
  );
}
