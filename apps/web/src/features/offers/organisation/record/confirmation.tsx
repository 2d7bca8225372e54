import type { OfferView, OutsideConfirmationView } from '@nurt/contracts/offers';
import { Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerConfirmation } from '@nurt/wording/offers';
import { apiHref, useApi } from '../../../../shared/api';
import { DocumentLink } from '../../../../shared/records';
import { ConfirmationsMade } from '../../read/confirmations-made';
import { OutsideFacts } from '../../read/outside-facts';
import { SignedFile } from '../../read/signed-file';
import { SendSignedFile } from './send-signed-file';

/** Who confirmed a submitted offer, or what is still to be done until it is confirmed. */
export function OfferConfirmation({ offer }: { offer: OfferView }) {
  const t = useText(offerConfirmation);
  const { data } = useApi('GET /api/offers/:offerId/confirmations', { params: { offerId: offer.id } });
  if (!data || offer.status === 'draft') return null;
  const { outside, parties } = data;
  return (
    <Section title={t.title}>
      {outside ? (
        <>
          {(offer.status === 'submitted' || offer.status === 'returned') && (
            <Todo offer={offer} outside={outside} />
          )}
          <OutsideFacts outside={outside} />
          {outside.file && (
            <SignedFile
              file={outside.file}
              href={apiHref('GET /api/offers/:offerId/signed-file', { params: { offerId: offer.id } })}
            />
          )}
        </>
      ) : (
        <ConfirmationsMade parties={parties} />
      )}
    </Section>
  );
}

function Todo({ offer, outside }: { offer: OfferView; outside: OutsideConfirmationView }) {
  const t = useText(offerConfirmation);
  const locale = useLocale();
  const { way, status, dueOn, over } = outside;
  if (status === 'confirmed') return null;
  if (over && status !== 'received') {
    return (
      <Notice tone="danger" title={t.overTitle}>
        <p>{t.overText}</p>
      </Notice>
    );
  }
  const day = formatDate(dueOn, locale);
  const params = { offerId: offer.id };
  return (
    <Notice tone="warning" title={t.todoTitle}>
      <p>{way === 'paper' ? t.paperTodo(day) : status === 'received' ? t.fileReceived : t.fileTodo(day)}</p>
      {way === 'signedPdf' && status !== 'received' && <p>{t.fileFormat}</p>}
      <DocumentLink href={apiHref('GET /api/offers/:offerId/offer.pdf', { params, query: { locale } })}>
        {t.offerPdf}
      </DocumentLink>
      {way === 'signedPdf' && <SendSignedFile offerId={offer.id} />}
    </Notice>
  );
}
