import type { OutsideConfirmationView } from '@nurt/contracts/offers';
import type { OutsideAct } from '@nurt/domain/offers';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerConfirmation } from '@nurt/wording/offers';
import { apiHref, useApi } from '../../../../shared/api';
import { DocumentLink } from '../../../../shared/records';
import { OutsideFacts } from '../../read/outside-facts';
import { SignedFile } from '../../read/signed-file';
import { SendSignedFile } from './send-signed-file';

export interface OwnOutsideProps {
  offerId: string;
  act: OutsideAct;
  outside: OutsideConfirmationView;
  /** Whether it may still come, by where the offer stands. */
  awaited: boolean;
}

/** A confirmation on paper or in a signed file, for its authors: what is to be done, how it stands, what was sent. */
export function OwnOutsideConfirmation({ offerId, act, outside, awaited }: OwnOutsideProps) {
  const query = act === 'offer' ? {} : { act };
  return (
    <>
      {awaited && <Todo offerId={offerId} act={act} outside={outside} />}
      <OutsideFacts outside={outside} />
      {outside.file && (
        <SignedFile
          file={outside.file}
          href={apiHref('GET /api/offers/:offerId/signed-file', { params: { offerId }, query })}
        />
      )}
    </>
  );
}

/** The same beside the receipt of an offer that is still to be signed: submitted is not all yet. */
export function SignatureToCome({ offerId }: { offerId: string }) {
  const params = { offerId };
  const { data: offer } = useApi('GET /api/offers/:offerId', { params });
  const { data } = useApi('GET /api/offers/:offerId/confirmations', { params });
  if (offer?.status !== 'submitted' || !data?.outside) return null;
  return <Todo offerId={offerId} act="offer" outside={data.outside} />;
}

function Todo({ offerId, act, outside }: Omit<OwnOutsideProps, 'awaited'>) {
  const t = useText(offerConfirmation);
  const locale = useLocale();
  const { way, status, dueOn, over } = outside;
  if (status === 'confirmed') return null;
  const missed = over && status !== 'received';
  if (missed && act !== 'update') {
    return (
      <Notice tone="danger" title={t.overTitle}>
        <p>{t.overTextOf[act]}</p>
      </Notice>
    );
  }
  const day = formatDate(dueOn, locale);
  const params = { offerId };
  const pdf =
    act === 'offer'
      ? apiHref('GET /api/offers/:offerId/offer.pdf', { params, query: { locale } })
      : apiHref('GET /api/offers/:offerId/revised-offer.pdf', { params, query: { locale, kind: act } });
  return (
    <Notice tone="warning" title={t.todoTitleOf[act]}>
      <p>{way === 'paper' ? t.paperTodo(day) : status === 'received' ? t.fileReceived : t.fileTodo(day)}</p>
      {missed && <p>{t.overTextOf[act]}</p>}
      {way === 'signedPdf' && status !== 'received' && <p>{t.fileFormat}</p>}
      <DocumentLink href={pdf}>{t.pdfOf[act]}</DocumentLink>
      {way === 'signedPdf' && <SendSignedFile offerId={offerId} act={act} />}
    </Notice>
  );
}
